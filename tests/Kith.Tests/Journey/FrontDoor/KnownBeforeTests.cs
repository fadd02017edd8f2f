using Kith.Kernel;
using Kith.Record.People;
using Kith.Record.SamePerson;
using Kith.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Kith.Tests.Journey.FrontDoor;

/// <summary>Given a child who looks like somebody known, when the referral is screened, then Kith suggests with reasons and never joins by itself.</summary>
public sealed class KnownBeforeTests
{
    [Fact]
    public async Task Two_girls_called_Aoife_Kelly_stay_two()
    {
        await using var kith = await TestKith.StartAsync();
        await kith.RefersAsync(kith.NorthernIreland, "Glen Primary School", new Named("Aoife", "Kelly", "2014-05-03", "4 Rowan Row"));
        var second = await kith.RefersAsync(kith.NorthernIreland, "Brae Primary School", new Named("Aoife", "Kelly", "2018-11-20", "91 Harbour Way"));
        var worker = kith.SignedIn(kith.NorthernIreland["duty-social-worker"]);

        var page = await worker.OpenAsync($"/front-door/{second.Id.Value}/screen");

        Assert.DoesNotContain("Very likely the same person", page.Text, StringComparison.Ordinal);
        Assert.Equal(2, await second.LookAsync(db => db.Set<Person>().CountAsync(p => p.GivenName == "Aoife" && p.LeadId == p.Id)));
    }

    [Fact]
    public async Task A_twin_with_the_same_surname_address_and_birth_date_is_never_taken_for_the_same_child()
    {
        await using var kith = await TestKith.StartAsync();
        await kith.RefersAsync(kith.NorthernIreland, "Glen Primary School", new Named("Amy", "Testone", "2014-05-03", "4 Rowan Row"));
        var second = await kith.RefersAsync(kith.NorthernIreland, "Glen Primary School", new Named("Anna", "Testone", "2014-05-03", "4 Rowan Row"));
        var worker = kith.SignedIn(kith.NorthernIreland["duty-social-worker"]);

        var page = await worker.OpenAsync($"/front-door/{second.Id.Value}/screen");

        Assert.DoesNotContain("Very likely the same person", page.Text, StringComparison.Ordinal);
        Assert.Equal(0, await second.LookAsync(db => db.Set<Joining>().CountAsync()));
    }

    [Fact]
    public async Task Brothers_and_sisters_who_lead_to_one_known_family_stand_in_one_card_with_a_form_for_each()
    {
        await using var kith = await TestKith.StartAsync();
        Named[] children = [new("Amy", "Testone", "2014-05-03", "4 Rowan Row"), new("Ben", "Testone", "2016-06-04"), new("Cara", "Testone", "2019-07-05")];
        await kith.RefersAsync(kith.NorthernIreland, "Glen Primary School", children);
        var second = await kith.RefersAsync(kith.NorthernIreland, "Brae Primary School", children);
        var worker = kith.SignedIn(kith.NorthernIreland["duty-social-worker"]);

        var page = await worker.OpenAsync($"/front-door/{second.Id.Value}/screen");

        var card = Assert.Single(page.Document.QuerySelectorAll(".kith-match"));
        Assert.Contains("Testone family", card.QuerySelector("h3")!.TextContent, StringComparison.Ordinal);
        foreach (var name in new[] { "Amy", "Ben", "Cara" })
        {
            Assert.Contains($"{name} Testone: very likely the same person as {name} Testone", card.TextContent, StringComparison.Ordinal);
        }

        var amy = second.File.Siblings.First(s => s.Lead.GivenName == "Amy").Id;
        var form = card.QuerySelectorAll("form").First(f => f.QuerySelector("input[name=record]")!.GetAttribute("value") == amy.Value.ToString());
        Assert.NotNull(form.QuerySelector("button[value=same]"));
    }

    [Fact]
    public async Task Re_referrals_and_no_further_action_are_counted_for_each_agency_and_too_few_say_nothing()
    {
        await using var kith = await TestKith.StartAsync();
        var agency = kith.NorthernIreland;
        var first = await kith.RefersAsync(agency, "Glen Primary School", new Named("Amy", "Testone", "2014-05-03", "4 Rowan Row"));
        await first.DecidedAsync("no-further-action");
        kith.Clock.Advance(TimeSpan.FromDays(30));
        var again = await kith.RefersAsync(agency, "Glen Primary School", new Named("Amy", "Testone", "2014-05-03", "4 Rowan Row"));
        await using (var scope = kith.ActingAs(agency["duty-social-worker"]))
        {
            Assert.IsType<Outcome<JoiningId>.Done>(await scope.ServiceProvider.GetRequiredService<JoinPeople>().JoinAsync(
                again.File.Siblings[0].Id, first.File.Siblings[0].Id, "For: name. Against: nothing.", "Checked with the school", TestContext.Current.CancellationToken));
        }

        await (await again.AgainAsync()).DecidedAsync("advice");
        foreach (var (name, decision) in new[] { ("Bo", "no-further-action"), ("Cy", "advice"), ("Di", "advice") })
        {
            await (await kith.RefersAsync(agency, "Glen Primary School", new Named(name, "Apart" + name, "2015-01-01"))).DecidedAsync(decision);
        }

        await (await kith.RefersAsync(agency, "Exampleton Police", new Named("Ed", "Elsewhere", "2015-02-01"))).DecidedAsync("no-further-action");
        var worker = kith.SignedIn(agency["duty-social-worker"]);

        var page = await worker.OpenAsync("/front-door/numbers");

        List<string> Row(string source) => [.. page.Document.QuerySelectorAll("tbody tr").Single(r => r.TextContent.Contains(source, StringComparison.Ordinal)).Children.Select(c => c.TextContent.Trim())];
        Assert.Equal(["Glen Primary School", "5", "5", "2", "40%", "1"], Row("Glen Primary School").Take(6));
        Assert.Contains("too few to say (under 5)", Row("Exampleton Police"));
        Assert.Contains("Re-referral", (await worker.OpenAsync($"/front-door/{again.Id.Value}/screen")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Testone", (await worker.OpenAsync("/front-door/numbers")).Text, StringComparison.Ordinal);
    }
}
