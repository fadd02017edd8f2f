using Kith.Kernel;
using Kith.Platform.Work;
using Kith.Record.Families;
using Kith.Record.People;
using Kith.Record.SamePerson;
using Microsoft.EntityFrameworkCore;

namespace Kith.Journey.FrontDoor.Referrals;

/// <summary>Puts the people of a referral into the record: family, homes, relationships, professionals; and lets the front door see them.</summary>
internal static class TakeInPeople
{
    /// <summary>Everybody who came in, children first.</summary>
    public static async Task<IReadOnlyList<PersonId>> AddAsync(WorkInHand hand, GivenReferral given, TeamId team, CancellationToken cancellation)
    {
        var draft = given.Draft;
        var (children, adults) = (draft.AllChildren(), draft.AllAdults());
        IReadOnlyList<PersonId> everyone = [.. children, .. adults.Select(a => a.Id)];
        hand.Add(new Family { Id = draft.Family, AgencyId = hand.Agency, Name = FamilyName(given) });
        foreach (var person in everyone)
        {
            hand.Add(new Person { Id = person, AgencyId = hand.Agency, LeadId = person });
            hand.Add(new FamilyMember { FamilyId = draft.Family, PersonId = person, AgencyId = hand.Agency, IsChild = children.Contains(person), From = hand.Now });
        }

        foreach (var home in draft.Homes)
        {
            hand.Add(new Household { Id = home.Id, AgencyId = hand.Agency });
            foreach (var person in home.People)
            {
                hand.Add(new Residence { Id = hand.NewId<ResidenceId>(), AgencyId = hand.Agency, HouseholdId = home.Id, PersonId = person, From = hand.Now });
            }
        }

        foreach (var relationship in given.Relationships())
        {
            hand.Add(new Relationship { Id = relationship.Id, AgencyId = hand.Agency, PersonId = relationship.Adult, ToPersonId = relationship.Child });
        }

        await AddProfessionalsAsync(hand, given, cancellation);
        await GiveReach.ToTeamAsync(hand, everyone, team, ReachBecause.Referral, cancellation);
        LookForNew.Expect(hand, everyone);
        return everyone;
    }

    // A referrer with an account is the same professional each time they refer.
    private static async Task AddProfessionalsAsync(WorkInHand hand, GivenReferral given, CancellationToken cancellation)
    {
        var draft = given.Draft;
        var professionals = given.FromFamily ? draft.Professionals : [draft.Referrer, .. draft.Professionals];
        var known = await hand.Db.Set<Professional>().Where(p => p.AgencyId == hand.Agency && p.Id == draft.Referrer).Select(p => p.Id).ToListAsync(cancellation);
        foreach (var professional in professionals)
        {
            if (!known.Contains(professional))
            {
                hand.Add(new Professional { Id = professional, AgencyId = hand.Agency });
            }

            hand.Add(new Involvement { FamilyId = draft.Family, ProfessionalId = professional, AgencyId = hand.Agency, From = hand.Now });
        }
    }

    private static string FamilyName(GivenReferral given)
    {
        var names = given.Draft.AllChildren().Select(c => given.Value(DraftPeople.Ref(c), "person.family-name")).OfType<string>()
            .Append(given.Draft.Self is { } self ? given.Value(DraftPeople.Ref(self.Id), "person.family-name") : null).OfType<string>()
            .Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        var name = names.Count > 0 ? string.Join(" and ", names.Take(2)) : null;
        var family = name is null ? $"Family of {given.Value(DraftPeople.Ref(given.Draft.AllChildren()[0]), "person.given-name") ?? "an unborn baby"}" : $"{name} family";
        return family.Length <= 200 ? family : family[..200];
    }
}

/// <summary>What an adult is to one child. Said once for the brothers and sisters; recorded for each of them.</summary>
internal sealed record GivenRelationship(RelationshipId Id, PersonId Adult, PersonId Child, string SaidUnder, bool IsFirst);

/// <summary>Relationships of a referral.</summary>
internal static class GivenRelationships
{
    /// <summary>Every adult to every child. The first child's carries the id the answers were given under; ids of the others follow from it.</summary>
    public static IReadOnlyList<GivenRelationship> Relationships(this GivenReferral given) =>
        given.Draft.AllAdults().SelectMany(a => given.Draft.AllChildren().Select((child, i) =>
            new GivenRelationship(i == 0 ? RelationshipId.From(a.Relationship) : Following(a.Relationship, child), a.Id, child, DraftPeople.RelationshipRef(a), i == 0))).ToList();

    private static RelationshipId Following(Guid relationship, PersonId child)
    {
        Span<byte> both = stackalloc byte[32];
        relationship.TryWriteBytes(both);
        child.Value.TryWriteBytes(both[16..]);
        Span<byte> hash = stackalloc byte[32];
        System.Security.Cryptography.SHA256.HashData(both, hash);
        return RelationshipId.From(new Guid(hash[..16]));
    }
}
