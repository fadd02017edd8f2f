using Kith.Kernel;
using Kith.Platform.Work;
using Kith.Record.Facts;
using Kith.Record.Families;
using Kith.Record.People;
using Kith.Record.People.Search;
using Kith.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Kith.Tests.Record.Facts;

/// <summary>Whoever is recorded can be found, by what is known now.</summary>
public sealed class TraitsTests
{
    private static readonly ActionInfo Recording = new("test.record", "test.record", "Recorded facts");

    [Fact]
    public async Task A_child_is_found_by_name_birth_phone_and_address_as_soon_as_they_are_recorded()
    {
        await using var kith = await TestKith.StartAsync();
        var (child, _) = await RecordSorchaAsync(kith);
        foreach (var typed in new[] { "sorcha", "magill sorcha", "04/05/2015", "BT99 3XY", "07700 900321" })
        {
            Assert.Equal(child, Assert.Single(await FindAsync(kith, typed)).Person);
        }
    }

    [Fact]
    public async Task A_corrected_name_is_found_and_the_wrong_one_no_longer()
    {
        await using var kith = await TestKith.StartAsync();
        var (child, _) = await RecordSorchaAsync(kith);
        await RecordAsync(kith, [new(Subject.Of(child), "person.family-name", "Devlin", null, Entered.Corrected)]);
        Assert.Single(await FindAsync(kith, "devlin"));
        Assert.Empty(await FindAsync(kith, "magill"));
    }

    [Fact]
    public async Task A_new_address_of_the_home_files_everybody_who_lives_there()
    {
        await using var kith = await TestKith.StartAsync();
        var (child, home) = await RecordSorchaAsync(kith);
        await RecordAsync(kith, [new(Subject.Of(home), "household.postcode", "BT99 7QQ", null, Entered.Corrected)]);
        Assert.Equal(child, Assert.Single(await FindAsync(kith, "BT99 7QQ")).Person);
    }

    private static async Task<(PersonId, HouseholdId)> RecordSorchaAsync(TestKith kith)
    {
        var (agency, clock) = (kith.NorthernIreland.Id, kith.Clock);
        var (child, home) = (clock.New<PersonId>(), clock.New<HouseholdId>());
        await kith.PutAsync(
            new Person { Id = child, AgencyId = agency, LeadId = child }, new Household { Id = home, AgencyId = agency },
            new Residence { Id = clock.New<ResidenceId>(), AgencyId = agency, HouseholdId = home, PersonId = child, From = clock.Moment() });
        await RecordAsync(kith,
        [
            new(Subject.Of(child), "person.given-name", "Sorcha"), new(Subject.Of(child), "person.family-name", "Magill"),
            new(Subject.Of(child), "person.born-on", "2015-05-04"), new(Subject.Of(child), "person.phone", "07700 900321"),
            new(Subject.Of(home), "household.address-line", "4 Mill Row"), new(Subject.Of(home), "household.postcode", "BT99 3XY"),
        ]);
        return (child, home);
    }

    private static async Task RecordAsync(TestKith kith, IReadOnlyCollection<FactEntry> entries)
    {
        await using var scope = kith.ActingAsHouse(kith.NorthernIreland);
        var facts = scope.ServiceProvider.GetRequiredService<RecordFacts>();
        var outcome = await scope.ServiceProvider.GetRequiredService<Work>().DoAsync<Nothing>(Recording, About.Nobody, null, async hand =>
        {
            await facts.RecordAsync(hand, new("worker", "A test"), entries, [], CancellationToken.None);
            return Nothing.Value;
        });
        Assert.IsType<Outcome<Nothing>.Done>(outcome);
    }

    private static async Task<IReadOnlyList<PersonFound>> FindAsync(TestKith kith, string typed)
    {
        await using var scope = kith.ActingAs(kith.NorthernIreland["duty-social-worker"]);
        return (await scope.ServiceProvider.GetRequiredService<FindPeople>().FindAsync(SearchTerms.Parse(typed, new DateOnly(2026, 3, 3)), CancellationToken.None)).People;
    }
}
