using System.Net;
using Kith.Kernel;
using Kith.Platform.Data;
using Kith.Record.Facts;
using Kith.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Kith.Tests.Record.Facts;

/// <summary>A held value is put right in one click: nothing is lost, and the chronology says so.</summary>
public sealed class CorrectFactTests
{
    [Fact]
    public async Task A_correction_supersedes_and_stands_in_history_and_leads_back()
    {
        await using var kith = await TestKith.StartAsync();
        var (story, amy, visitor) = await AmyAsync(kith);
        await story.KnownAsync(Subject.Of(amy), "child.school", "Glen Primary School", "school");
        var name = $"person:{amy.Value}|child.school";

        await visitor.OpenAsync($"/facts/person:{amy.Value}/child.school/correct?back=%2Fchildren%2F{amy.Value}%2Fsummary");
        Assert.Contains("Glen Primary School", visitor.Page.Text, StringComparison.Ordinal);
        var after = await visitor.SubmitAsync([(name, "Hill Primary School"), ("SourceKind", "family"), ("SourceSays", "Mary Kelly, mother"), ("Why", "Moved in January")], "Save");

        Assert.Equal($"/children/{amy.Value}/summary", after.Address.AbsolutePath);
        var history = await visitor.OpenAsync($"/children/{amy.Value}/facts/child.school");
        Assert.Equal(["Hill Primary School", "Glen Primary School"], history.Document.QuerySelectorAll("tbody th").Select(t => t.TextContent.Trim()));
        var chronology = await visitor.OpenAsync($"/children/{amy.Value}/chronology");
        Assert.Contains("corrected from Glen Primary School to Hill Primary School (Mary Kelly, mother)", chronology.Text, StringComparison.Ordinal);
        Assert.Contains("Reason: Moved in January", chronology.Text, StringComparison.Ordinal);
        await using var scope = kith.Services.CreateAsyncScope();
        var facts = await scope.ServiceProvider.GetRequiredService<KithDb>().Set<Fact>().Where(f => f.FactId == "child.school").OrderBy(f => f.Supersedes != null).ToListAsync();
        Assert.NotNull(facts[0].SupersededAt);
        Assert.Equal((facts[0].Id, Entered.Corrected), (facts[1].Supersedes!.Value, facts[1].Entered));
    }

    [Fact]
    public async Task Everything_wrong_is_said_and_every_word_is_kept()
    {
        await using var kith = await TestKith.StartAsync();
        var (_, amy, visitor) = await AmyAsync(kith);
        var name = $"person:{amy.Value}|person.born-on";

        await visitor.OpenAsync($"/facts/person:{amy.Value}/person.born-on/correct");
        var page = await visitor.SubmitAsync([(name + ".Day", "31"), (name + ".Month", "2"), (name + ".Year", "2018"), ("Why", " ")], "Save");

        Assert.Equal(4, page.Errors.Count);
        Assert.Contains(page.Errors, e => e.Contains("must be a real date", StringComparison.Ordinal));
        Assert.Equal("31", page.The($"[name='{name}.Day']").GetAttribute("value"));
    }

    [Fact]
    public async Task Nobody_is_sent_to_another_site()
    {
        await using var kith = await TestKith.StartAsync();
        var (_, amy, visitor) = await AmyAsync(kith);
        var page = await visitor.OpenAsync($"/facts/person:{amy.Value}/child.school/correct?back=https%3A%2F%2Fexample.org");
        Assert.Equal("/children", page.The("input[name=Back]").GetAttribute("value"));
    }

    [Theory]
    [InlineData("nonsense", "child.school")]
    [InlineData("household:{amy}", "child.school")]
    [InlineData("person:{amy}", "child.no-such-fact")]
    [InlineData("person:019c0000-0000-7000-8000-000000000001", "child.school")]
    [InlineData("referral:019c0000-0000-7000-8000-000000000001", "referral.concerns")]
    public async Task A_subject_or_fact_that_is_not_there_is_not_found(string subject, string factId)
    {
        await using var kith = await TestKith.StartAsync();
        var (_, amy, visitor) = await AmyAsync(kith);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.OpenAsync($"/facts/{subject.Replace("{amy}", amy.Value.ToString(), StringComparison.Ordinal)}/{factId}/correct")).Status);
    }

    [Fact]
    public async Task Another_agencys_child_and_a_role_without_the_permission_are_not_found_and_logged()
    {
        await using var kith = await TestKith.StartAsync();
        var (story, amy, _) = await AmyAsync(kith);
        foreach (var user in new[] { kith.England["team-manager"], kith.NorthernIreland["business-support"] })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await kith.SignedIn(user).OpenAsync($"/facts/person:{amy.Value}/child.school/correct")).Status);
        }

        Assert.All(await story.LooksAsync(amy), l => Assert.NotEqual(Kith.Platform.Access.Sight.InReach, l.Sight));
        Assert.Equal(2, (await story.LooksAsync(amy)).Count);
    }

    private static async Task<(Story Story, PersonId Amy, Visitor Visitor)> AmyAsync(TestKith kith)
    {
        var story = await Story.OfAsync(kith, kith.NorthernIreland, "Kelly");
        return (story, await story.ChildAsync("Amy", "2018-05-01"), kith.SignedIn(kith.NorthernIreland["social-worker"]));
    }
}
