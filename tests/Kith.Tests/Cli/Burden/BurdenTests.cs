using System.Text.Json;
using Kith.Cli;
using Kith.Cli.Burden;
using Kith.Kernel;
using Kith.Platform.Data;
using Kith.Record.Facts;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Kith.Tests.Cli.Burden;

/// <summary>From a school's worry to an agreed plan: what it costs, counted on the real pages, and that the count can fail.</summary>
public sealed class BurdenTests
{
    // The house knew them and put them into the box: looked at and saved, not typed.
    private static readonly string[] Proposed = ["child.gp", "plan.next-review-on"];

    [Fact]
    public async Task In_both_places_nothing_is_typed_twice_and_every_box_of_the_published_forms_is_accounted_for()
    {
        var file = Path.GetTempFileName();
        try
        {
            var (says, problems) = (new StringWriter(), new StringWriter());
            var code = await CommandLine.RunAsync(["burden", "--json", file], says, problems);
            Assert.True(code == 0, $"{says}{problems}");

            using var json = JsonDocument.Parse(await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken));
            var packs = json.RootElement.GetProperty("packs").EnumerateArray().ToList();
            Assert.Equal(["northern-ireland", "england"], packs.Select(p => p.GetProperty("pack").GetString()));
            foreach (var pack in packs)
            {
                Assert.All(["factsTypedTwice", "paragraphsRetyped", "chronologyRetyped", "lookUps"], zero => Assert.Equal(0, pack.GetProperty(zero).GetInt32()));
                Assert.All(["factsTyped", "clicks", "keystrokes"], some => Assert.InRange(pack.GetProperty(some).GetInt32(), 100, 100_000));
                var documents = pack.GetProperty("documents").EnumerateArray().ToList();
                Assert.All(documents, d => Assert.Equal(Of(d, "boxes"), Of(d, "asked") + Of(d, "confirmed") + Of(d, "shown") + d.GetProperty("notCovered").GetArrayLength()));
                Assert.Equal(299, documents.Where(d => d.GetProperty("id").GetString() is "F01" or "F02" or "F03").Sum(d => Of(d, "boxes")));
            }
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public async Task What_the_pages_asked_is_what_the_record_took_and_no_fact_stands_in_it_twice()
    {
        await using var house = await BurdenHouse.OpenAsync(TestContext.Current.CancellationToken);
        var report = BurdenReport.Of("england", await MeasureBurden.LiveAsync(house, "england"));

        Assert.Empty(report.Documents.Where(d => d.Id != "F07").SelectMany(d => d.NotCovered));
        await using var scope = house.Services.CreateAsyncScope();
        var asked = await scope.ServiceProvider.GetRequiredService<KithDb>().Set<Fact>().AsNoTracking().Where(f => f.Entered == Entered.Asked && f.SupersededAt == null && f.Value != null).ToListAsync(TestContext.Current.CancellationToken);
        var taken = report.Typed.Select(t => t.Fact).Distinct().ToHashSet(StringComparer.Ordinal);
        Assert.All(asked.Where(f => !Proposed.Contains(f.FactId)).Select(f => f.FactId).Distinct(), f => Assert.Contains(f, taken));
        Assert.Empty(asked.Where(f => f.FactId != "referral.sharing-basis").GroupBy(f => (f.SubjectKind, f.SubjectId, f.FactId)).Where(g => g.Count() > 1).Select(g => g.Key));
    }

    [Fact]
    public async Task A_page_that_asks_again_what_the_school_said_is_found_out()
    {
        await using var house = await BurdenHouse.OpenAsync(TestContext.Current.CancellationToken);
        var today = London.Today(TimeProvider.System);
        var journey = new BurdenJourney(
            "northern-ireland", WorkedFamily.In("northern-ireland", today), () => Task.FromResult<Kith.Cli.Browsing.IBrowser>(new AsksAgain(MeasureBurden.Anyone(house), "/education", "|child.school")), today);

        var report = BurdenReport.Of("northern-ireland", await journey.LiveAsync());

        Assert.Equal(3, report.FactsTypedTwice);
        Assert.All(report.TypedTwice, again => Assert.Contains("child.school: on /refer/ardmore/child-more/…, again on /assessments/…/education", again, StringComparison.Ordinal));
    }

    private static int Of(JsonElement element, string name) => element.GetProperty(name).GetInt32();
}
