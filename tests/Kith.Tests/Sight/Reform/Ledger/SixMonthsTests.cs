using Kith.Sight.Reform;
using Kith.Tests.Sight.Reform.Trusts;
using Kith.Tests.Support;

namespace Kith.Tests.Sight.Reform.Ledger;

/// <summary>Decided and begun within six months of the review.</summary>
public sealed class SixMonthsTests
{
    [Fact]
    public async Task Each_recommendation_says_whether_it_was_decided_and_begun_in_time_or_that_nobody_knows()
    {
        await using var kith = await TestKith.StartAsync();
        await kith.LoadAsync(PublishedData.Plan);
        var office = kith.SignedIn(kith.NorthernIreland["programme-office"]);
        var page = await office.OpenAsync("/reform/six-months");
        Assert.Contains("The review is of 21 June 2023; the months end on 21 December 2023", page.Text, StringComparison.Ordinal);
        Assert.Contains("the day is not known", page.Text, StringComparison.Ordinal);
        var one = (await kith.KnownAsync()).Recommendations.First(r => r.Number == 3);
        await office.OpenAsync($"/reform/recommendations/{one.Id.Value}");
        await office.SubmitAsync([("State", "Accepted"), .. StatusByBodyTests.Day("DecidedOn", 1, 11, 2023), .. StatusByBodyTests.Day("BegunOn", 10, 1, 2024)], "Keep the answer");
        var row = (await office.OpenAsync("/reform/six-months")).Document.QuerySelectorAll("tbody tr").Single(r => r.FirstElementChild!.TextContent == "3");
        Assert.Equal(["Accepted, 1 November 2023", "Yes", "10 January 2024", "No, 20 days after"], row.Children.Skip(2).Select(c => c.TextContent));
    }

    [Fact]
    public async Task A_review_without_a_day_says_so_until_somebody_sets_it()
    {
        await using var kith = await TestKith.StartAsync();
        await kith.LoadAsync(PublishedData.Plan);
        await kith.LoadAsync(PublishedData.Recommendations);
        var office = kith.SignedIn(kith.NorthernIreland["programme-office"]);
        Assert.Contains("Nobody has said when this review was published", (await office.OpenAsync("/reform/six-months")).Text, StringComparison.Ordinal);
        var review = (await kith.KnownAsync()).Recommendations.First(r => r.Number == 70).Review;
        var page = await office.SubmitAsync([("Review", review), ("Written", "January 2026")], "Keep");
        Assert.Contains("the months end on 31 July 2026", page.Text, StringComparison.Ordinal);
        Assert.Contains("Until 31 July 2026", page.Text, StringComparison.Ordinal);
    }
}
