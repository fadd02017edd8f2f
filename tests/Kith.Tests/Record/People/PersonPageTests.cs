using System.Net;
using Kith.Kernel;
using Kith.Platform.Access;
using Kith.Platform.Data;
using Kith.Record.Facts;
using Kith.Record.People;
using Kith.Tests.Support;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Kith.Tests.Record.People;

/// <summary>Every page with a person in its address asks reach, writes the read down, and says nothing it should not.</summary>
public sealed class PersonPageTests
{
    private static readonly Dictionary<string, string> OtherParts = new(StringComparer.Ordinal) { ["factId"] = "child.school", ["documentId"] = "019c0000-0000-7000-8000-000000000001" };

    [Fact]
    public async Task Every_page_of_another_agencys_child_is_not_found_and_the_refusal_is_logged()
    {
        await using var kith = await TestKith.StartAsync();
        var story = await Story.OfAsync(kith, kith.England, "Marlow");
        var child = await story.ChildAsync("Ivy", "2018-05-01");
        var visitor = kith.SignedIn(kith.NorthernIreland["team-manager"]);
        foreach (var address in Addresses(kith, child))
        {
            var before = (await story.LooksAsync(child)).Count;
            var page = await visitor.OpenAsync(address);
            Assert.True(page.Status == HttpStatusCode.NotFound, $"{address} answered {page.Status}");
            Assert.DoesNotContain("Ivy", page.Document.DocumentElement.OuterHtml, StringComparison.Ordinal);
            Assert.DoesNotContain("break-glass", page.Document.DocumentElement.OuterHtml, StringComparison.Ordinal);
            Assert.Equal(Kith.Platform.Access.Sight.Unknown, Assert.Single((await story.LooksAsync(child)).Skip(before)).Sight);
        }
    }

    [Fact]
    public async Task Every_page_of_a_child_in_reach_logs_one_look()
    {
        await using var kith = await TestKith.StartAsync();
        var story = await Story.OfAsync(kith, kith.England, "Kelly");
        var child = await story.ChildAsync("Amy", "2018-05-01");
        var visitor = kith.SignedIn(kith.England["team-manager"]);
        foreach (var address in Addresses(kith, child))
        {
            var before = (await story.LooksAsync(child)).Count;
            var page = await visitor.OpenAsync(address);
            Assert.True(page.Status == HttpStatusCode.OK || address.Contains(OtherParts["documentId"], StringComparison.Ordinal), $"{address} answered {page.Status}: {page.Text}");
            // A page that leads on to another one is logged there too: one look for each page opened.
            Assert.All((await story.LooksAsync(child)).Skip(before).GroupBy(l => l.What), look => Assert.Single(look));
            Assert.True((await story.LooksAsync(child)).Count > before, $"{address} was not logged");
            if (page.Status == HttpStatusCode.OK)
            {
                Assert.Single(page.Document.QuerySelectorAll("h1"));
                Assert.Contains(page.Address.AbsolutePath.StartsWith("/children/", StringComparison.Ordinal) ? "Amy Kelly" : "Amy", page.Document.Body!.TextContent, StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public async Task There_are_pages_to_walk()
    {
        await using var kith = await TestKith.StartAsync();
        Assert.True(Addresses(kith, kith.Clock.New<PersonId>()).Count >= 10);
    }

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public async Task A_restricted_or_sealed_child_looks_as_if_it_was_never_there(bool restricted, bool @sealed)
    {
        await using var kith = await TestKith.StartAsync();
        var story = await Story.OfAsync(kith, kith.NorthernIreland, "Kelly");
        var child = await story.ChildAsync("Amy", "2018-05-01");
        await SetAsync(kith, child, p => (p.Restricted, p.Sealed) = (restricted, @sealed));
        var visitor = kith.SignedIn(kith.NorthernIreland["social-worker"]);

        var page = await visitor.OpenAsync($"/children/{child.Value}/summary");
        var forged = await visitor.OpenAsync($"/children/{kith.Clock.New<PersonId>().Value}/summary");

        Assert.Equal(HttpStatusCode.NotFound, page.Status);
        Assert.Equal(forged.Text, page.Text);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.OpenAsync($"/children/{child.Value}/break-glass")).Status);
        Assert.All(await story.LooksAsync(child), l => Assert.False(l.Sight.MayOpen()));
    }

    [Fact]
    public async Task A_record_outside_reach_can_be_asked_for_only_by_who_may_break_glass()
    {
        await using var kith = await TestKith.StartAsync();
        var story = await Story.OfAsync(kith, kith.NorthernIreland, "Kelly");
        var child = await story.ChildAsync("Amy", "2018-05-01", known: false);

        var may = await kith.SignedIn(kith.NorthernIreland["social-worker"]).OpenAsync($"/children/{child.Value}/summary");
        var mayNot = await kith.SignedIn(kith.NorthernIreland["business-support"]).OpenAsync($"/children/{child.Value}/summary");

        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (may.Status, mayNot.Status));
        Assert.Contains("you may ask to open it", may.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("you may ask to open it", mayNot.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Amy", may.Document.DocumentElement.OuterHtml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_joined_record_leads_to_its_lead()
    {
        await using var kith = await TestKith.StartAsync();
        var story = await Story.OfAsync(kith, kith.NorthernIreland, "Kelly");
        var (lead, joined) = (await story.ChildAsync("Amy", "2018-05-01"), await story.ChildAsync("Aimee", "2018-05-01"));
        await SetAsync(kith, joined, p => p.LeadId = lead);

        var page = await kith.SignedIn(kith.NorthernIreland["social-worker"]).OpenAsync($"/children/{joined.Value}/chronology?view=court");

        Assert.Equal($"/children/{lead.Value}/chronology?view=court", page.Address.PathAndQuery);
    }

    [Theory]
    [InlineData("business-support", "access-log")]
    [InlineData("social-worker", "restrict")]
    [InlineData("social-worker", "access-log")]
    public async Task A_page_that_the_role_may_not_open_is_not_found(string role, string path)
    {
        await using var kith = await TestKith.StartAsync();
        var story = await Story.OfAsync(kith, kith.NorthernIreland, "Kelly");
        var child = await story.ChildAsync("Amy", "2018-05-01");

        var page = await kith.SignedIn(kith.NorthernIreland[role]).OpenAsync($"/children/{child.Value}/{path}");

        Assert.Equal(HttpStatusCode.NotFound, page.Status);
        Assert.Equal(Kith.Platform.Access.Sight.OutOfReach, Assert.Single(await story.LooksAsync(child)).Sight);
    }

    [Fact]
    public async Task A_summary_takes_as_many_statements_with_300_events_as_with_3()
    {
        await using var kith = await TestKith.StartAsync();
        var story = await Story.OfAsync(kith, kith.NorthernIreland, "Kelly");
        var (few, many) = (await story.ChildAsync("Amy", "2018-05-01"), await story.ChildAsync("Ben", "2020-05-01", "M"));
        await story.ManyHappenedAsync(few, 3);
        await story.ManyHappenedAsync(many, 300);
        await story.KnownAsync(Subject.Of(many), "child.school", "Glen Primary School");
        var visitor = kith.SignedIn(kith.NorthernIreland["social-worker"]);

        foreach (var path in new[] { "summary", "chronology", "people", "documents" })
        {
            await visitor.OpenAsync($"/children/{few.Value}/{path}");
            kith.Statements.Start();
            await visitor.OpenAsync($"/children/{few.Value}/{path}");
            var withFew = kith.Statements.Seen;
            kith.Statements.Start();
            await visitor.OpenAsync($"/children/{many.Value}/{path}");
            var withMany = kith.Statements.Seen;
            Assert.True(withFew.Count == withMany.Count, $"{path}: {withFew.Count} then {withMany.Count}\n{string.Join("\n---\n", withMany)}");
            Assert.InRange(withMany.Count, 5, 24);
            if (path != "summary") continue;
            Assert.Equal(withMany.Distinct(StringComparer.Ordinal), withMany); // nothing is asked twice
            Assert.InRange(withMany.Count, 5, 15);
        }
    }

    [Fact]
    public async Task A_summary_is_three_trips_to_a_server_who_asks_whether_they_may_see_and_all_the_rest()
    {
        await using var kith = await TestKith.StartAsync();
        var story = await Story.OfAsync(kith, kith.NorthernIreland, "Kelly");
        var child = await story.ChildAsync("Amy", "2018-05-01");
        await story.ManyHappenedAsync(child, 30);
        var visitor = kith.SignedIn(kith.NorthernIreland["social-worker"]);
        await visitor.OpenAsync($"/children/{child.Value}/summary");
        using var trips = CountTrips.Start();

        var page = await visitor.OpenAsync($"/children/{child.Value}/summary");

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal(kith.Database.Kind == Kith.Platform.Data.DatabaseKind.Postgres ? 3 : 0, trips.Made);
        Assert.Equal(2, (await story.LooksAsync(child)).Count(l => l.What == "children/summary"));
    }

    [Fact]
    public async Task The_header_says_who_the_child_is_and_what_nobody_may_miss()
    {
        await using var kith = await TestKith.StartAsync();
        var story = await Story.OfAsync(kith, kith.NorthernIreland, "Kelly");
        var (amy, ben) = (await story.ChildAsync("Amy", "2018-05-01"), await story.ChildAsync("Ben", "2020-05-01", "M"));
        var mum = await story.AdultAsync("Mary", "F", "mother", amy, ben);
        var home = await story.HomeAsync(amy, ben, mum);
        await story.KnownAsync(Subject.Of(amy), "child.allergies", "Nuts");
        await story.KnownAsync(Subject.Of(amy), "person.pronouns", "she/her");
        await story.KnownAsync(Subject.Of(home), "household.confidential", "yes");

        var bar = (await kith.SignedIn(kith.NorthernIreland["social-worker"]).OpenAsync($"/children/{amy.Value}/summary")).The(".kith-identity").TextContent;

        foreach (var words in new[] { "Amy Kelly", "7 years, born 1 May 2018", "she/her", "Lives with Mary Kelly (mother)", "Allergies: Nuts", "1 sibling", "Address must stay private" })
        {
            Assert.Contains(words, bar, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_find_out_list_leaves_out_what_is_known_and_what_was_declined()
    {
        await using var kith = await TestKith.StartAsync();
        var story = await Story.OfAsync(kith, kith.NorthernIreland, "Kelly");
        var amy = await story.ChildAsync("Amy", "2018-05-01");
        var visitor = kith.SignedIn(kith.NorthernIreland["social-worker"]);
        Assert.Contains("GP practice", (await visitor.OpenAsync($"/children/{amy.Value}/summary")).Text, StringComparison.Ordinal);

        await story.KnownAsync(Subject.Of(amy), "child.gp", "Glen Surgery");

        Assert.DoesNotContain("GP practice", (await visitor.OpenAsync($"/children/{amy.Value}/summary")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_print_page_has_no_navigation_and_room_for_whom_it_is()
    {
        await using var kith = await TestKith.StartAsync();
        var story = await Story.OfAsync(kith, kith.NorthernIreland, "Kelly");
        var amy = await story.ChildAsync("Amy", "2018-05-01");

        var page = await kith.SignedIn(kith.NorthernIreland["social-worker"]).OpenAsync($"/children/{amy.Value}/chronology?print=1");

        Assert.Null(page.Document.QuerySelector("nav"));
        Assert.Contains("This copy is for:", page.Text, StringComparison.Ordinal);
        Assert.Contains("Printed by", page.Document.Body!.TextContent, StringComparison.Ordinal);
    }

    // Every page of the house with a person in its route, whatever floor it stands on.
    private static List<string> Addresses(TestKith kith, PersonId child) => kith.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
        .Where(e => e.Metadata.GetMetadata<Microsoft.AspNetCore.Mvc.RazorPages.PageActionDescriptor>() is not null && e.RoutePattern.Parameters.Any(p => p.Name == "personId"))
        .Select(e => "/" + string.Join('/', e.RoutePattern.PathSegments.Select(s => string.Concat(s.Parts.Select(p => p switch
        {
            Microsoft.AspNetCore.Routing.Patterns.RoutePatternParameterPart { Name: "personId" } => child.Value.ToString(),
            Microsoft.AspNetCore.Routing.Patterns.RoutePatternParameterPart other => OtherParts.GetValueOrDefault(other.Name, "019c0000-0000-7000-8000-000000000002"),
            Microsoft.AspNetCore.Routing.Patterns.RoutePatternLiteralPart literal => literal.Content,
            _ => "",
        }))))).Distinct().ToList();

    private static async Task SetAsync(TestKith kith, PersonId id, Action<Person> change)
    {
        await using var scope = kith.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<KithDb>();
        change(await db.Set<Person>().SingleAsync(p => p.Id == id));
        await db.SaveAsync(CancellationToken.None);
    }
}
