using System.Net;
using Kith.Kernel;
using Kith.Platform.History;
using Kith.Record.Chronology;
using Kith.Record.Documents;
using Kith.Record.Facts;
using Kith.Tests.Support;

namespace Kith.Tests.Record.Chronology;

/// <summary>The chronology: drawn from history, page by page, for the team, a court and the family.</summary>
public sealed class ChronologyTests
{
    [Fact]
    public async Task It_is_read_page_by_page_newest_first_and_nothing_is_left_out_or_told_twice()
    {
        await using var kith = await TestKith.StartAsync();
        var (story, amy, visitor) = await AmyAsync(kith);
        await story.ManyHappenedAsync(amy, 120);
        var read = new List<string>();

        var page = await visitor.OpenAsync($"/children/{amy.Value}/chronology");
        while (true)
        {
            read.AddRange(page.Document.QuerySelectorAll(".kith-timeline__title").Select(t => t.TextContent.Trim()));
            if (page.Document.QuerySelector("a[rel=next]") is null) break;
            page = await visitor.FollowAsync("Older");
        }

        Assert.Equal(120, read.Count);
        Assert.Equal(120, read.Distinct().Count());
        Assert.StartsWith("School corrected from School 0 to School 1", read[0], StringComparison.Ordinal);
        Assert.StartsWith("School corrected from School 119", read[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_filter_leaves_lighter_events_out()
    {
        await using var kith = await TestKith.StartAsync();
        var (story, amy, visitor) = await AmyAsync(kith);
        await story.ManyHappenedAsync(amy, 3);
        await story.HappenedAsync(RecordFacts.Corrected, new("Key thing", "a", "b", "court"), amy, weight: Significance.Key);
        await story.HappenedAsync(RecordFacts.Recorded, new(1, [], "nobody"), amy);

        await visitor.OpenAsync($"/children/{amy.Value}/chronology");
        Assert.Equal(4, visitor.Page.Document.QuerySelectorAll(".kith-timeline__entry").Length);
        await visitor.OpenAsync($"/children/{amy.Value}/chronology?weight=key");
        Assert.StartsWith("Key thing", Assert.Single(visitor.Page.Document.QuerySelectorAll(".kith-timeline__title")).TextContent.Trim(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_court_view_is_numbered_from_the_oldest_and_gives_the_source_of_each_line()
    {
        await using var kith = await TestKith.StartAsync();
        var (story, amy, visitor) = await AmyAsync(kith);
        await story.ManyHappenedAsync(amy, 3);
        await story.HappenedAsync(RecordFacts.Corrected, new("Second", "a", "b", "court"), amy, weight: Significance.Key);
        await story.HappenedAsync(RecordFacts.Corrected, new("First", "a", "b", "court"), amy, kith.Clock.Moment().AddDays(-9), Significance.Significant);

        var page = await visitor.OpenAsync($"/children/{amy.Value}/chronology?view=court");

        var rows = page.Document.QuerySelectorAll("tbody tr").Select(r => r.TextContent).ToList();
        Assert.Equal(2, rows.Count);
        Assert.Contains("First", rows[0], StringComparison.Ordinal);
        Assert.Contains("written down on 3 March 2026", rows[0], StringComparison.Ordinal);
        Assert.Contains("Record entry", rows[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_family_reads_plain_sentences_only()
    {
        await using var kith = await TestKith.StartAsync();
        var (story, amy, visitor) = await AmyAsync(kith);
        await story.ManyHappenedAsync(amy, 2);
        await story.HappenedAsync(AddDocument.Added, new("Letter to Amy", new DateOnly(2026, 3, 1), "00"), amy);

        var page = await visitor.OpenAsync($"/children/{amy.Value}/chronology?view=family");

        Assert.Equal("We put a paper into your record: Letter to Amy", Assert.Single(page.Document.QuerySelectorAll(".kith-timeline__title")).TextContent.Trim());
        Assert.DoesNotContain("corrected", page.Text, StringComparison.Ordinal);
        Assert.Equal("What has happened", page.Heading);
    }

    [Fact]
    public async Task A_line_whose_subject_has_a_page_leads_to_it()
    {
        await using var kith = await TestKith.StartAsync();
        var (story, amy, visitor) = await AmyAsync(kith);
        var document = Guid.CreateVersion7(kith.Clock.GetUtcNow());
        await story.HappenedAsync(AddDocument.Added, new("Letter", new DateOnly(2026, 3, 1), "00"), amy, subject: ("document", document));

        var page = await visitor.OpenAsync($"/children/{amy.Value}/chronology");

        Assert.Equal($"/children/{amy.Value}/documents/{document}", page.The(".kith-timeline__title a").GetAttribute("href"));
    }

    [Theory]
    [InlineData("?after=nonsense")]
    [InlineData("?view=nobody")]
    [InlineData("?weight=housekeeping")]
    [InlineData("?after=20261399000000000-1-1")]
    public async Task A_wrong_address_is_not_found(string query)
    {
        await using var kith = await TestKith.StartAsync();
        var (_, amy, visitor) = await AmyAsync(kith);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.OpenAsync($"/children/{amy.Value}/chronology{query}")).Status);
    }

    [Fact]
    public void A_gap_is_marked_between_contacts_and_since_the_last_one()
    {
        var lines = ChronologyLines.WithGaps([Line(2026, 1, 20, true), Line(2025, 12, 24, false), Line(2025, 11, 20, true), Line(2025, 11, 1, true)], new DateOnly(2026, 3, 3), 30);

        Assert.Equal(["No contact for 42 days", "", "", "No contact for 61 days", "", ""], lines.Select(l => l.GapDays is null ? "" : l.Says));
    }

    [Fact]
    public void No_gap_is_marked_where_contact_is_close_enough() =>
        Assert.DoesNotContain(ChronologyLines.WithGaps([Line(2026, 2, 20, true), Line(2026, 1, 21, true)], new DateOnly(2026, 3, 3), 30), l => l.GapDays is not null);

    private static (ChronologyLine, bool) Line(int year, int month, int day, bool contact) => (new(new DateOnly(year, month, day), "Seen", Significance.Routine, "Anna", null, null, null), contact);

    private static async Task<(Story Story, PersonId Amy, Visitor Visitor)> AmyAsync(TestKith kith)
    {
        var story = await Story.OfAsync(kith, kith.NorthernIreland, "Kelly");
        return (story, await story.ChildAsync("Amy", "2018-05-01"), kith.SignedIn(kith.NorthernIreland["social-worker"]));
    }
}
