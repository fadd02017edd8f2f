using Kith.Journey.Assessment.Contracts;
using Kith.Kernel;
using Kith.Platform.Forms;
using Kith.Platform.Work;
using Kith.Record.Facts;
using Kith.Record.Families;
using Kith.Record.Passages;
using Kith.Record.People;
using Kith.Record.Practice;
using Kith.Record.Users;
using Kith.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Kith.Tests.Journey.Assessment;

/// <summary>
/// A family as it stands after a referral: three children, a mother and a step-father at one address, a teacher, what the school said, and
/// what it wrote. Everything a referral takes is held; nothing that an assessment adds.
/// </summary>
internal sealed record KnownFamily(TestKith Kith, TestAgency Agency, FamilyId Family, PersonId Aoife, PersonId Conor, PersonId Niamh, PersonId Mother, Guid Referral, PassageId Reason)
{
    private static readonly ActionInfo Told = new("test.told", "people.read", "Recorded what a referral takes");

    public IReadOnlyList<PersonId> Children => [Aoife, Conor, Niamh];

    /// <summary>The worker, the manager, and a browser for each.</summary>
    public Visitor Worker => Kith.SignedIn(Agency["social-worker"]);

    public Visitor Manager => Kith.SignedIn(Agency["team-manager"]);

    public static async Task<KnownFamily> InAsync(TestKith kith, TestAgency agency)
    {
        var clock = kith.Clock;
        var (aoife, conor, niamh) = (Someone("Aoife", "Kelly", new(2012, 2, 1)), Someone("Conor", "Kelly", new(2018, 7, 9)), Someone("Niamh", "Kelly", new(2025, 5, 2)));
        var (mother, partner) = (Someone("Mary", "Kelly", new(1988, 1, 15)), Someone("Paul", "Dunne", new(1985, 11, 3)));
        PersonId[] everyone = [aoife.Id, conor.Id, niamh.Id, mother.Id, partner.Id];
        var family = new Family { Id = clock.New<FamilyId>(), AgencyId = agency.Id, Name = "Kelly family" };
        var home = new Household { Id = clock.New<HouseholdId>(), AgencyId = agency.Id };
        var teacher = new Professional { Id = clock.New<ProfessionalId>(), AgencyId = agency.Id, Name = "Orla Byrne", Role = "Designated teacher", WorksFor = "Glen Primary School" };
        var (motherOf, stepOf) = (Tie(mother, aoife), Tie(partner, aoife));
        var reason = new Passage
        {
            Id = clock.New<PassageId>(), AgencyId = agency.Id, Topic = "referral.reason", Text = "Conor came to school hungry three days in one week.", Voice = "referrer",
            Source = "Glen Primary School (referral R-1)", SignedBy = agency["social-worker"].Id, SignedByName = "Orla Byrne", SignedAt = clock.Moment(), OriginKind = "referral", OriginId = clock.New<PassageId>().Value,
        };
        await kith.PutAsync(aoife, conor, niamh, mother, partner, family, home, teacher, motherOf, stepOf, reason);
        await kith.PutAsync([.. everyone.Select((p, i) => (object)new FamilyMember { FamilyId = family.Id, PersonId = p, AgencyId = agency.Id, IsChild = i < 3, From = clock.Moment() })]);
        await kith.PutAsync([.. everyone.Select(p => (object)new Residence { Id = clock.New<ResidenceId>(), AgencyId = agency.Id, HouseholdId = home.Id, PersonId = p, From = clock.Moment() })]);
        await kith.PutAsync([.. everyone.Select(p => (object)new PersonReach { Id = clock.New<PersonReachId>(), AgencyId = agency.Id, PersonId = p, TeamId = agency.Assessment.Id, Because = ReachBecause.Referral, From = clock.Moment() })]);
        await kith.PutAsync(new Involvement { FamilyId = family.Id, ProfessionalId = teacher.Id, AgencyId = agency.Id, From = clock.Moment() });
        await kith.PutAsync([.. everyone[..3].Select(p => (object)new PassageAbout { PassageId = reason.Id, PersonId = p, AgencyId = agency.Id })]);
        var known = new KnownFamily(kith, agency, family.Id, aoife.Id, conor.Id, niamh.Id, mother.Id, reason.OriginId, reason.Id);
        await known.TellAsync(HeldAfterReferral(known, [aoife, conor, niamh], [mother, partner], home.Id, teacher.Id, [(motherOf, "mother"), (stepOf, "step-parent")]));
        return known;

        Person Someone(string given, string surname, DateOnly born)
        {
            var id = clock.New<PersonId>();
            return new() { Id = id, LeadId = id, AgencyId = agency.Id, GivenName = given, FamilyName = surname, BornOn = born };
        }

        Relationship Tie(Person adult, Person child) => new() { Id = clock.New<RelationshipId>(), AgencyId = agency.Id, PersonId = adult.Id, ToPersonId = child.Id };
    }

    /// <summary>Starts an assessment of all the children through the real action.</summary>
    public async Task<AssessmentId> StartAsync(DateTime? receivedAt = null)
    {
        await using var scope = Kith.ActingAs(Agency["social-worker"]);
        var outcome = await scope.ServiceProvider.GetRequiredService<StartAssessment>()
            .DoAsync(new(Family, Children, "The school is worried about food at home", Referral, receivedAt), CancellationToken.None);
        return Assert.IsType<Outcome<AssessmentId>.Done>(outcome).Value;
    }

    /// <summary>Records facts as the school told them.</summary>
    public async Task TellAsync(IReadOnlyCollection<FactEntry> entries)
    {
        await using var scope = Kith.ActingAs(Agency["social-worker"]);
        var (work, facts) = (scope.ServiceProvider.GetRequiredService<Work>(), scope.ServiceProvider.GetRequiredService<RecordFacts>());
        Assert.IsType<Outcome<Nothing>.Done>(await work.DoAsync<Nothing>(Told, About.These(Children), null, async hand =>
        {
            await facts.RecordAsync(hand, new("school", "Glen Primary School (referral R-1)"), entries, Children, CancellationToken.None);
            return Nothing.Value;
        }));
    }

    // A value for every fact that the referral form of this place takes, so that what is asked again shows at once.
    private static List<FactEntry> HeldAfterReferral(
        KnownFamily known, Person[] children, Person[] adults, HouseholdId home, ProfessionalId teacher, (Relationship Tie, string Kind)[] ties)
    {
        var pack = TestKith.Practice[known.Agency.Place];
        var entries = new List<FactEntry>();
        foreach (var question in new[] { "referral", "screening" }.SelectMany(f => pack.Forms[f].Sections).SelectMany(s => s.Questions.Where(q => q.Takes && q.FactId is not null).Select(q => (s.For, q.Id))).Distinct())
        {
            var fact = TestKith.Practice.Fact(question.Id);
            var subjects = (fact.Subject, question.For) switch
            {
                ("person", SectionSubject.EachChild) => children.Select(c => Subject.Of(c.Id)),
                ("person", SectionSubject.EachAdult) => adults.Select(a => Subject.Of(a.Id)),
                ("household", _) => [Subject.Of(home)],
                ("professional", SectionSubject.EachProfessional) => [Subject.Of(teacher)],
                ("family", _) => [Subject.Of(known.Family)],
                ("referral", _) => [new Subject(SubjectKind.Referral, known.Referral)],
                ("relationship", SectionSubject.EachAdult) => ties.Select(t => new Subject(SubjectKind.Relationship, t.Tie.Id.Value)),
                _ => [],
            };
            entries.AddRange(subjects.Select(s => new FactEntry(s, fact.Id, Value(known, fact, s, children, adults, ties))));
        }

        return entries.DistinctBy(e => (e.Subject, e.FactId)).ToList();
    }

    private static string Value(
        KnownFamily known, FactDefinition fact, Subject subject, Person[] children, Person[] adults, (Relationship Tie, string Kind)[] ties)
    {
        var person = children.Concat(adults).FirstOrDefault(p => p.Id.Value == subject.Id);
        return fact.Id switch
        {
            "person.given-name" => person!.GivenName!,
            "person.family-name" => person!.FamilyName!,
            "person.known-as" => person!.GivenName!,
            "person.born-on" => person!.BornOn!.Value.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
            "relationship.kind" => ties.First(t => t.Tie.Id.Value == subject.Id).Kind,
            "professional.name" => "Orla Byrne",
            "referral.concerns" => "hungry",
            "family.concerns" => "neglect",
            _ => fact.Type switch
            {
                FactType.Date => "2026-03-02",
                FactType.YesNo => "yes",
                FactType.Choice or FactType.Choices => TestKith.Practice[known.Agency.Place].Codes[fact.CodeList!].Offered.First().Value,
                FactType.Postcode => "ZZ99 1AA",
                FactType.Phone => "07700 900123",
                FactType.Email => "someone@example.org",
                FactType.Number => "1",
                _ => $"Held: {fact.Says}",
            },
        };
    }
}
