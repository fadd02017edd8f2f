using Kith.Kernel;
using Kith.Platform.Access;
using Kith.Platform.Data;
using Kith.Platform.History;
using Kith.Platform.Work;
using Kith.Record.Facts;
using Kith.Record.Families;
using Kith.Record.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Kith.Tests.Support;

/// <summary>
/// Tells the story of a family in a test: <c>var story = await Story.OfAsync(kith, kith.NorthernIreland, "Kelly");
/// var amy = await story.ChildAsync("Amy", "2018-05-01");</c> Facts go through the real handler; rows are put where no action makes them yet.
/// </summary>
public sealed class Story
{
    private readonly TestKith kith;

    private Story(TestKith kith, TestAgency agency, FamilyId family, string name) => (this.kith, Agency, Family, Name) = (kith, agency, family, name);

    /// <summary>Whose record it is.</summary>
    public TestAgency Agency { get; }

    /// <summary>The family.</summary>
    public FamilyId Family { get; }

    /// <summary>Its name.</summary>
    public string Name { get; }

    /// <summary>A family that the assessment team works with.</summary>
    public static async Task<Story> OfAsync(TestKith kith, TestAgency agency, string name)
    {
        var family = new Family { Id = kith.Clock.New<FamilyId>(), AgencyId = agency.Id, Name = $"{name} family" };
        await kith.PutAsync(family);
        return new(kith, agency, family.Id, name);
    }

    /// <summary>A child of the family; unborn when no date of birth is given.</summary>
    public Task<PersonId> ChildAsync(string given, string? bornOn, string sex = "F", bool known = true) => PersonAsync(given, bornOn, sex, isChild: true, known);

    /// <summary>An adult of the family, and what they are to each child.</summary>
    public async Task<PersonId> AdultAsync(string given, string sex, string kind, params PersonId[] children)
    {
        var adult = await PersonAsync(given, "1990-01-01", sex, isChild: false, known: true);
        await kith.PutAsync([.. children.Select(c => (object)new Relationship
        {
            Id = kith.Clock.New<RelationshipId>(), AgencyId = Agency.Id, PersonId = adult, ToPersonId = c, Kind = kind, ParentalResponsibility = kind == "mother" ? "yes" : null,
        })]);
        return adult;
    }

    /// <summary>These people live together.</summary>
    public async Task<HouseholdId> HomeAsync(params PersonId[] people)
    {
        var home = kith.Clock.New<HouseholdId>();
        await kith.PutAsync([new Household { Id = home, AgencyId = Agency.Id }, .. people.Select(p => (object)new Residence
        {
            Id = kith.Clock.New<ResidenceId>(), AgencyId = Agency.Id, HouseholdId = home, PersonId = p, From = kith.Clock.Moment(),
        })]);
        return home;
    }

    /// <summary>A professional of the family.</summary>
    public async Task<ProfessionalId> ProfessionalAsync(string name, string role, string worksFor)
    {
        var one = new Professional { Id = kith.Clock.New<ProfessionalId>(), AgencyId = Agency.Id, Name = name, Role = role, WorksFor = worksFor };
        await kith.PutAsync(one, new Involvement { AgencyId = Agency.Id, FamilyId = Family, ProfessionalId = one.Id, From = kith.Clock.Moment() });
        return one.Id;
    }

    /// <summary>Somebody said something: recorded by the real handler.</summary>
    public Task KnownAsync(Subject subject, string factId, string value, string source = "worker", params PersonId[] fileTo) => DoAsync(hand =>
        hand.Facts.RecordAsync(hand.Work, new FactSource(source, source), [new FactEntry(subject, factId, value)], fileTo, CancellationToken.None));

    /// <summary>Something happened, of any kind of event.</summary>
    public Task HappenedAsync<T>(EventKind<T> kind, T payload, PersonId person, DateTime? at = null, Significance? weight = null, (string, Guid)? subject = null) where T : notnull =>
        DoAsync(hand =>
        {
            hand.Work.Happened(kind, payload, [person], at, subject, weight);
            return Task.CompletedTask;
        });

    /// <summary>Many ordinary things happened, a day apart, the last one now.</summary>
    public Task ManyHappenedAsync(PersonId person, int count) => DoAsync(hand =>
    {
        for (var i = 0; i < count; i++)
        {
            hand.Work.Happened(RecordFacts.Corrected, new("School", $"School {i}", $"School {i + 1}", "the school"), [person], hand.Work.Now.AddDays(-i));
        }

        return Task.CompletedTask;
    });

    /// <summary>Every look and refusal logged for somebody, oldest first.</summary>
    public async Task<IReadOnlyList<ReadEntry>> LooksAsync(PersonId person)
    {
        await using var scope = kith.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<KithDb>().Set<ReadEntry>().AsNoTracking().Where(e => e.PersonId == person).OrderBy(e => e.Id).ToListAsync();
    }

    private async Task<PersonId> PersonAsync(string given, string? bornOn, string sex, bool isChild, bool known)
    {
        var id = kith.Clock.New<PersonId>();
        await kith.PutAsync(
            new Person
            {
                Id = id, AgencyId = Agency.Id, LeadId = id, GivenName = given, FamilyName = Name, Sex = sex,
                BornOn = bornOn is null ? null : DateOnly.Parse(bornOn), DueOn = bornOn is null ? new DateOnly(2026, 6, 1) : null,
            },
            new FamilyMember { AgencyId = Agency.Id, FamilyId = Family, PersonId = id, IsChild = isChild, From = kith.Clock.Moment() });
        if (known)
        {
            await kith.PutAsync(new PersonReach
            {
                Id = kith.Clock.New<PersonReachId>(), AgencyId = Agency.Id, PersonId = id, TeamId = Agency.Assessment.Id, Because = ReachBecause.Allocation, From = kith.Clock.Moment(),
            });
        }

        return id;
    }

    private async Task DoAsync(Func<(WorkInHand Work, RecordFacts Facts), Task> run)
    {
        await using var scope = kith.ActingAsHouse(Agency);
        var facts = scope.ServiceProvider.GetRequiredService<RecordFacts>();
        var outcome = await scope.ServiceProvider.GetRequiredService<Work>().DoAsync(new ActionInfo("story.told", "story", "Told a story"), About.Nobody, null, async hand =>
        {
            await run((hand, facts));
            return (Outcome<Nothing>)Nothing.Value;
        });
        Assert.IsType<Outcome<Nothing>.Done>(outcome);
    }
}
