using Kith.Journey.Plans;
using Kith.Kernel;
using Kith.Platform.Work;
using Kith.Record.Facts;
using Kith.Record.Families;
using Kith.Record.Passages;
using Kith.Record.People;
using Kith.Record.Users;
using Kith.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Kith.Tests.Journey.Plans;

/// <summary>A fictional family of three children with what an approved assessment would have left behind: signed paragraphs and professionals.</summary>
public sealed class PlanFamily
{
    public required TestKith Kith { get; init; }
    public required TestAgency Agency { get; init; }
    public required Family Family { get; init; }
    public required IReadOnlyList<Person> Children { get; init; }
    public required Person Mother { get; init; }
    public required Professional HealthVisitor { get; init; }
    public Guid Assessment { get; } = Guid.Parse("0198a5c0-0000-7000-8000-00000000a55e");
    public User Worker => Agency["social-worker"];
    public User Lead => Agency["team-manager"];
    public IReadOnlyList<PersonId> ChildIds => Children.Select(c => c.Id).ToList();

    public static async Task<PlanFamily> MoveInAsync(TestKith kith, TestAgency agency)
    {
        var clock = kith.Clock;
        Person Someone(string given, string family, DateOnly? born) => NewPerson(clock.New<PersonId>(), agency.Id, given, family, born);
        var made = new PlanFamily
        {
            Kith = kith, Agency = agency, Family = new Family { Id = clock.New<FamilyId>(), AgencyId = agency.Id, Name = "Kelly family", Version = 1 },
            Children = [Someone("Aoife", "Kelly", new(2012, 2, 1)), Someone("Cara", "Kelly", new(2016, 6, 9)), Someone("Finn", "Kelly", new(2021, 8, 30))],
            Mother = Someone("Niamh", "Kelly", new(1991, 4, 4)),
            HealthVisitor = new Professional { Id = clock.New<ProfessionalId>(), AgencyId = agency.Id, Name = "Joy Mensah", Role = "Health visitor", WorksFor = "Glen Health Centre" },
        };
        var all = made.Children.Append(made.Mother).ToList();
        await kith.PutAsync([
            made.Family, .. all, made.HealthVisitor,
            .. all.Select(p => (object)new FamilyMember { FamilyId = made.Family.Id, PersonId = p.Id, AgencyId = agency.Id, IsChild = p != made.Mother, From = clock.Moment() }),
            .. all.Select(p => (object)new PersonReach { Id = clock.New<PersonReachId>(), AgencyId = agency.Id, PersonId = p.Id, TeamId = agency.Assessment.Id, Because = ReachBecause.Allocation, From = clock.Moment() }),
            .. made.Children.Select(c => (object)new Relationship { Id = clock.New<RelationshipId>(), AgencyId = agency.Id, PersonId = made.Mother.Id, ToPersonId = c.Id, Kind = "mother", ParentalResponsibility = "yes" }),
            new Involvement { FamilyId = made.Family.Id, ProfessionalId = made.HealthVisitor.Id, AgencyId = agency.Id, From = clock.Moment() },
            .. made.Signed("assessment.conclusion", "The children need steady mornings and safe contact with their father.", "worker"),
            .. made.Signed("assessment.analysis", "Aoife gets her brother ready and comes to school late. LAC status is not needed.", "worker"),
            .. made.Signed("child.words", "I want to go to school with my friends.", "child", made.Children[0].Id),
        ]);
        return made;
    }

    /// <summary>A signed paragraph of the assessment, with its use there.</summary>
    public IEnumerable<object> Signed(string topic, string text, string voice, PersonId? child = null)
    {
        var id = Kith.Clock.New<PassageId>();
        yield return new Passage
        {
            Id = id, AgencyId = Agency.Id, Topic = topic, Text = text, Voice = voice, Source = "the assessment", SignedBy = Worker.Id, SignedByName = Worker.Name,
            SignedAt = Kith.Clock.Moment(), OriginKind = "assessment", OriginId = Assessment,
        };
        yield return new PassageUse { Id = Kith.Clock.New<PassageUseId>(), AgencyId = Agency.Id, PassageId = id, DocumentKind = "assessment", DocumentId = Assessment, Topic = topic, PersonId = child, From = Kith.Clock.Moment() };
        foreach (var about in child is { } one ? [one] : ChildIds)
        {
            yield return new PassageAbout { PassageId = id, PersonId = about, AgencyId = Agency.Id };
        }
    }

    /// <summary>A plan from the assessment, by the real handler.</summary>
    public async Task<PlanId> WithPlanAsync(string kind = "in-need", bool fromAssessment = true)
    {
        await using var scope = Kith.ActingAs(Worker);
        return Done(await scope.ServiceProvider.GetRequiredService<StartPlan>().RunAsync(
            new(Family.Id, ChildIds, kind, fromAssessment ? new("assessment", Assessment) : null), CancellationToken.None));
    }

    /// <summary>A promise made in a visit, as another room would make it.</summary>
    public async Task<PromiseId> WithPromiseAsync(string what, DateOnly byWhen, PromiseWho? who = null, PlanId? plan = null, string origin = "visit")
    {
        await using var scope = Kith.ActingAs(Worker);
        return Done(await scope.ServiceProvider.GetRequiredService<Work>().DoAsync(
            new("test.visit", "plans.work", "Visited"), About.These(ChildIds), null,
            hand => Task.FromResult<Outcome<PromiseId>>(MakePromise.Add(
                hand, ChildIds, who ?? PromiseWho.Of(Worker.Id, Worker.Name), what, byWhen, "Anyone can see it", new(origin, Assessment), plan).Id)));
    }

    /// <summary>The value of an action that must have worked.</summary>
    public static T Done<T>(Outcome<T> outcome) => outcome is Outcome<T>.Done done ? done.Value : throw new InvalidOperationException($"The action ended as {outcome}.");

    private static Person NewPerson(PersonId id, AgencyId agency, string given, string family, DateOnly? born) =>
        new() { Id = id, LeadId = id, AgencyId = agency, GivenName = given, FamilyName = family, BornOn = born, Version = 1 };
}
