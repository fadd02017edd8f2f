using System.Text.Json;
using Kith.Sight.Engagement.Load;

namespace Kith.Tests.Sight.Engagement;

/// <summary>The published workshops hold what the published facts say.</summary>
public sealed class WorkshopFactsTests
{
    private static readonly FileRead Read = WorkshopsFile.Read(File.ReadAllText(PublishedData.Workshops), "workshops.json");
    private static readonly JsonElement Oracle = JsonDocument.Parse(File.ReadAllText(PublishedData.Workshops)).RootElement.GetProperty("oracle");
    private static IEnumerable<SaidInFile> Issues => Read.Said.Where(s => s.Kind == SaidKind.Issue);

    [Fact]
    public void Lists_issues_and_quotes_are_all_there()
    {
        Assert.Equal((26, 130, 81), (Read.Sessions.Sum(s => s.Groups.Count), Issues.Count(), Read.Said.Count(s => s.Kind == SaidKind.Quote)));
        Assert.Equal((21, 35), (Read.Said.Count(s => s.Kind == SaidKind.GoodPractice), Read.Said.Count(s => s.Kind == SaidKind.SuggestedAction)));
        Assert.Equal(["Children and Young People", "Parents and Carers"], Read.Sessions[3].Absent);
    }

    [Fact]
    public void Five_of_the_six_groups_of_workshop_one_name_the_transition_to_adult_services()
    {
        var fact = Fact(0);
        var groups = Issues.Where(i => i.Session == 1 && i.Text.Contains("Transition to Adult Services", StringComparison.OrdinalIgnoreCase)).Select(i => i.Group!).Distinct().Order();
        Assert.Equal(Texts(fact, "expected").Order(), groups);
        Assert.Equal(Texts(fact, "not"), Read.Sessions[0].Groups.Except(groups));
    }

    [Theory]
    [InlineData(1, "turnover recruitment retention unstable")]
    [InlineData(2, "resources funding")]
    public void First_issues_of_groups(int fact, string words) =>
        Assert.Equal(Texts(Fact(fact), "expected").Order(), Issues.Where(i => i.Rank == 1 && words.Split(' ').Any(w => i.Text.Contains(w, StringComparison.OrdinalIgnoreCase))).Select(i => $"W{i.Session} {i.Group}").Order());

    [Theory]
    [InlineData(3, "short breaks|respite")]
    [InlineData(4, "waiting lists")]
    [InlineData(5, "unallocated")]
    [InlineData(6, "caseload")]
    public void Issues_that_name_a_thing(int fact, string words) =>
        Assert.Equal(Texts(Fact(fact), "expected").Order(), Issues.Where(i => words.Split('|').Any(w => i.Text.Contains(w, StringComparison.OrdinalIgnoreCase))).Select(i => i.Reference).Order());

    private static JsonElement Fact(int number) => Oracle.GetProperty("exact_text_facts")[number];

    private static IEnumerable<string> Texts(JsonElement fact, string key) => fact.GetProperty(key).EnumerateArray().Select(e => e.GetString()!);
}
