using Kith.Tests.Sight.Reform.Trusts;
using Kith.Tests.Support;

namespace Kith.Tests.Sight.Reform.Laws;

/// <summary>A law goes step by step, and families are asked first. The clock stands on 3 March 2026.</summary>
public sealed class LawTests
{
    [Fact]
    public async Task A_law_says_its_next_step_and_a_late_one_waits_for_somebody()
    {
        await using var kith = await TestKith.StartAsync();
        await kith.LoadAsync(PublishedData.Plan);
        var office = kith.SignedIn(kith.NorthernIreland["programme-office"]);
        await office.OpenAsync("/reform/laws");
        Assert.Contains("The plan has no action 77.1", (await office.SubmitAsync([("Title", "Fostering regulations"), ("Kind", "regulations"), ("Says", "Every carer is registered"), ("Refs", "7.1b, 77.1")], "Keep")).Errors);
        var page = await office.SubmitAsync([("Title", "Fostering regulations"), ("Kind", "regulations"), ("Says", "Every carer is registered"), ("Refs", "7.1b, 4.1")], "Keep");
        Assert.Contains("Next: Families and young people asked, no date yet", page.Text, StringComparison.Ordinal);
        Assert.Contains("Say what shows it", (await office.SubmitAsync([("Step", "asked"), .. StatusByBodyTests.Day("DoneOn", 2, 2, 2026)], "Keep")).Errors);
        await office.SubmitAsync([("Step", "asked"), .. StatusByBodyTests.Day("DoneOn", 2, 2, 2026), ("Evidence", "Two evenings with 31 carers")], "Keep");
        page = await office.SubmitAsync([("Step", "policy"), ("Written", "Autumn 2025")], "Keep");
        Assert.Contains("Next: Policy agreed, Autumn 2025 (overdue)", page.Text, StringComparison.Ordinal);
        Assert.Contains("Autumn 2025, read as 30 November 2025", page.Text, StringComparison.Ordinal);
        Assert.Contains("Laws and policy", (await office.OpenAsync("/reform/today")).Text, StringComparison.Ordinal);
        await office.OpenAsync("/reform/laws/1");
        Assert.Contains("Say why the date moves", (await office.SubmitAsync([("Step", "policy"), ("Written", "June 2026")], "Keep")).Errors);
        page = await office.SubmitAsync([("Step", "policy"), ("Written", "June 2026"), ("Why", "Carers asked for more time")], "Keep");
        Assert.Contains("Carers asked for more time", page.Text, StringComparison.Ordinal);
        Assert.Contains("1 of 7", (await office.OpenAsync("/reform/laws")).Text, StringComparison.Ordinal);
    }
}
