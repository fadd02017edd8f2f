using Kith.Sight.Reform.Cases;
using Kith.Tests.Sight.Reform.Trusts;
using Kith.Tests.Support;

namespace Kith.Tests.Sight.Reform.Cases;

/// <summary>Money is asked for with its need and its options, and each stage says who decided.</summary>
public sealed class BusinessCaseTests
{
    [Fact]
    public async Task A_case_weighs_options_and_goes_stage_by_stage()
    {
        await using var kith = await TestKith.StartAsync();
        await kith.LoadAsync(PublishedData.Plan);
        var office = kith.SignedIn(kith.NorthernIreland["programme-office"]);
        await office.OpenAsync("/reform/cases");
        Assert.Contains("Choose the action of the plan that waits for it", (await office.SubmitAsync([("Name", "Small homes"), ("Need", "Children wait"), ("Owner", "Finance")], "Begin")).Errors);
        var page = await office.SubmitAsync([("Name", "Small homes"), ("Need", "Children wait"), ("Owner", "Finance"), ("Ref", "3.2")], "Begin");
        Assert.Contains("Strategic case: waits for a decision", page.Text, StringComparison.Ordinal);
        page = await office.SubmitAsync([("Answer", "Approved"), ("DecidedBy", "Board"), .. StatusByBodyTests.Day("DecidedOn", 2, 3, 2026), ("Because", "Need shown")], form: "form[action='?handler=Decide']");
        Assert.Contains(WriteCase.NothingPreferred.Says, page.Errors);
        Assert.Contains("Enter what it costs once, in pounds, such as 250,000", (await office.SubmitAsync([("Says", "Do nothing"), ("Once", "some"), ("Yearly", "0")], form: "form[action='?handler=Weigh']")).Errors);
        await office.SubmitAsync([("Says", "Do nothing"), ("Once", "0"), ("Yearly", "0"), ("Preferred", "true")], form: "form[action='?handler=Weigh']");
        page = await office.SubmitAsync([("Says", "Three homes"), ("Once", "£1,250,000"), ("Yearly", "-40,000.50"), ("Preferred", "true")], form: "form[action='?handler=Weigh']");
        Assert.Contains("£1,250,000", page.Text, StringComparison.Ordinal);
        Assert.Contains("−£40,000.50", page.Text, StringComparison.Ordinal);
        Assert.Equal(["No", "Yes"], page.Document.QuerySelectorAll("table")[0].QuerySelectorAll("tbody tr").Select(r => r.LastElementChild!.TextContent)); // one is preferred, not two

        (string, string?)[] decision = [("DecidedBy", "Department of Finance"), .. StatusByBodyTests.Day("DecidedOn", 2, 3, 2026), ("Because", "Need shown")];
        page = await office.SubmitAsync([("Answer", "Returned"), .. decision], form: "form[action='?handler=Decide']");
        Assert.Contains("Strategic case: returned, to be worked on", page.Text, StringComparison.Ordinal);
        page = await office.SubmitAsync([("Answer", "Approved"), .. decision], form: "form[action='?handler=Decide']");
        Assert.Contains("Outline business case: waits for a decision", page.Text, StringComparison.Ordinal);
        Assert.Contains("Department of Finance", page.Text, StringComparison.Ordinal);
        page = await office.SubmitAsync([("Answer", "Refused"), .. decision], form: "form[action='?handler=Decide']");
        Assert.Contains("Refused at Outline business case", page.Text, StringComparison.Ordinal);
        Assert.Empty(page.Document.QuerySelectorAll("form[action='?handler=Decide']"));
        Assert.Contains("£1,250,000", (await office.OpenAsync("/reform/cases")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("250000", 25_000_000)]
    [InlineData("£1,250,000", 125_000_000)]
    [InlineData("-40.50", -4_050)]
    [InlineData("0.001", null)]
    [InlineData("some", null)]
    [InlineData("", null)]
    public void Pounds_are_read_as_pence_or_not_at_all(string typed, int? pence) => Assert.Equal(pence, Pounds.Read(typed));
}
