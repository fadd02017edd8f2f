using Kith.Kernel;
using Kith.Platform.Work;
using Kith.Record.People;
using Kith.Record.People.Search;
using Kith.Record.Users;
using Kith.Tests.Record.People.Matching;
using Kith.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Kith.Tests.Record.People.Search;

public sealed class FindPeopleTests
{
    private static readonly ActionInfo Filing = new("test.file", "test.file", "Filed people");

    [Theory]
    [InlineData("siobhán", FoundBy.Typed)]
    [InlineData("o'nei", FoundBy.Typed)]
    [InlineData("siobhan o neill 03/05/2012", FoundBy.Typed)]
    [InlineData("BT99 1AA", FoundBy.Typed)]
    [InlineData("chevonne neil", FoundBy.Sound)]
    [InlineData("Shivaun", FoundBy.Sound)]
    [InlineData("siobhna onielly", null)]
    [InlineData("siobwan oneixl", FoundBy.Misspelling)]
    [InlineData("siobhan kelly", null)]
    [InlineData("", null)]
    public async Task A_child_is_found_with_the_reason(string typed, FoundBy? by)
    {
        await using var kith = await TestKith.StartAsync();
        var child = await RecordAsync(kith, kith.NorthernIreland, Siobhan);
        var found = await FindAsync(kith, kith.NorthernIreland["duty-social-worker"], typed);
        if (by is null) Assert.Empty(found.People);
        else Assert.Equal((child, by.Value), (Assert.Single(found.People).Person, found.People[0].By));
    }

    [Fact]
    public async Task Another_agencys_a_restricted_and_a_sealed_child_do_not_show()
    {
        await using var kith = await TestKith.StartAsync();
        await RecordAsync(kith, kith.England, Siobhan);
        await RecordAsync(kith, kith.NorthernIreland, Siobhan, p => p.Restricted = true);
        await RecordAsync(kith, kith.NorthernIreland, Siobhan, p => p.Sealed = true);
        Assert.Empty((await FindAsync(kith, kith.NorthernIreland["duty-social-worker"], "siobhan")).People);
    }

    [Fact]
    public async Task Filing_again_replaces_what_was_filed()
    {
        await using var kith = await TestKith.StartAsync();
        var child = await RecordAsync(kith, kith.NorthernIreland, Siobhan);
        await FileAsync(kith, kith.NorthernIreland, Siobhan with { Person = child, Names = [new("Siobhán", "Devlin")] });
        var worker = kith.NorthernIreland["duty-social-worker"];
        Assert.Empty((await FindAsync(kith, worker, "oneill")).People);
        Assert.Single((await FindAsync(kith, worker, "devlin")).People);
    }

    [Fact]
    public async Task A_number_that_looks_wrong_is_said()
    {
        await using var kith = await TestKith.StartAsync();
        var found = await FindAsync(kith, kith.NorthernIreland["duty-social-worker"], "9990000019");
        Assert.Contains("does not check", Assert.Single(found.Warnings), StringComparison.Ordinal);
    }

    private static PersonTraits Siobhan => Somebody.Called("Siobhán", "Ó Néill").Born("2012-05-03").At("12 Linen Row", "BT99 1AA");

    private static async Task<PersonId> RecordAsync(TestKith kith, TestAgency agency, PersonTraits traits, Action<Person>? also = null)
    {
        var id = kith.Clock.New<PersonId>();
        var person = new Person { Id = id, AgencyId = agency.Id, LeadId = id, GivenName = traits.Names[0].Forenames, FamilyName = traits.Names[0].Surname, BornOn = traits.BornOn };
        also?.Invoke(person);
        await kith.PutAsync(person);
        await kith.PutAsync(new PersonReach
        {
            Id = kith.Clock.New<PersonReachId>(), AgencyId = agency.Id, PersonId = id, TeamId = agency.FrontDoor.Id, Because = ReachBecause.Referral, From = kith.Clock.GetUtcNow().UtcDateTime,
        });
        await FileAsync(kith, agency, traits with { Person = id });
        return id;
    }

    private static async Task FileAsync(TestKith kith, TestAgency agency, PersonTraits traits)
    {
        await using var scope = kith.ActingAsHouse(agency);
        var outcome = await scope.ServiceProvider.GetRequiredService<Work>().DoAsync<Nothing>(Filing, About.Nobody, null, async hand =>
        {
            await FileKeys.FileAsync(hand, [traits], CancellationToken.None);
            return Nothing.Value;
        });
        Assert.IsType<Outcome<Nothing>.Done>(outcome);
    }

    private static async Task<PeopleFound> FindAsync(TestKith kith, User user, string typed)
    {
        await using var scope = kith.ActingAs(user);
        return await scope.ServiceProvider.GetRequiredService<FindPeople>().FindAsync(SearchTerms.Parse(typed, new DateOnly(2026, 3, 3)), CancellationToken.None);
    }
}
