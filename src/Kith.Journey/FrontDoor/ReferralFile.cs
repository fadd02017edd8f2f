using Kith.Journey.FrontDoor.Referrals;
using Kith.Kernel;
using Kith.Record.Facts;
using Kith.Record.Facts.Sheets;
using Kith.Record.Families;
using Kith.Record.People;

namespace Kith.Journey.FrontDoor;

/// <summary>Somebody a referral speaks of. <paramref name="Record"/> is the record the referral made; <paramref name="Lead"/> the one it is joined to, or itself.</summary>
public sealed record ReferredPerson(Person Record, Person Lead, bool IsChild)
{
    /// <summary>Whose facts are read and written.</summary>
    public PersonId Id => Lead.Id;

    /// <summary>"Aoife, 7"; "Rafe, 5 months" of a baby in the first year.</summary>
    public string NameAndAge(DateOnly today) => Lead is { BornOn: null, DueOn: not null } ? "Unborn baby" : ChildAge.WithName(Lead, today);
}

/// <summary>Brothers and sisters in one line.</summary>
public static class ReferredPeople
{
    /// <summary>"Aoife, 7; Rafe, 5 months".</summary>
    public static string NamesAndAges(this IEnumerable<ReferredPerson> people, DateOnly today) => string.Join("; ", people.Select(p => p.NameAndAge(today)));
}

/// <summary>A home of the family and who lives there.</summary>
public sealed record ReferredHome(HouseholdId Id, IReadOnlyList<PersonId> People);

/// <summary>Everything known for one referral, read at once.</summary>
public sealed record ReferralFile(
    Referral Referral, IReadOnlyList<ReferralChild> Children, IReadOnlyList<ReferredPerson> People, IReadOnlyList<Relationship> Relationships,
    IReadOnlyList<ReferredHome> Homes, IReadOnlyList<Professional> Professionals, FactSheet Facts, IReadOnlyList<PassageHeld> Passages)
{
    /// <summary>The referral as the subject of facts.</summary>
    public Subject Subject => new(SubjectKind.Referral, Referral.Id.Value);

    /// <summary>The brothers and sisters, oldest first.</summary>
    public IReadOnlyList<ReferredPerson> Siblings { get; } = [.. People.Where(p => p.IsChild).OrderBy(p => p.Lead.BornOn ?? DateOnly.MaxValue).ThenBy(p => p.Lead.GivenName, StringComparer.Ordinal).ThenBy(p => p.Id.Value)];

    /// <summary>The adults.</summary>
    public IReadOnlyList<ReferredPerson> Adults { get; } = [.. People.Where(p => !p.IsChild).OrderBy(p => p.Lead.FamilyName, StringComparer.Ordinal).ThenBy(p => p.Lead.GivenName, StringComparer.Ordinal)];

    /// <summary>
    /// What an adult is to the children: to the oldest of those with whom there is a tie, as in the assessment, so that what is said of it here is not asked again there. Null when
    /// nobody said.
    /// </summary>
    public Relationship? RelationshipOf(ReferredPerson adult) => Siblings
        .Select(child => Relationships.FirstOrDefault(r => (r.PersonId == adult.Record.Id || r.PersonId == adult.Id) && (r.ToPersonId == child.Record.Id || r.ToPersonId == child.Id)))
        .OfType<Relationship>().FirstOrDefault();

    /// <summary>The professional who referred, if one did.</summary>
    public Professional? Referrer => Professionals.FirstOrDefault(p => p.Id == Referral.ReferrerProfessionalId);
}
