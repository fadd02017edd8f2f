using Kith.Kernel;
using Kith.Platform.Forms;

namespace Kith.Journey.FrontDoor.Referrals;

/// <summary>An adult of a referral: who they are, and the relationship their answers about the child belong to.</summary>
public sealed record DraftAdult(PersonId Id, Guid Relationship);

/// <summary>People who share an address.</summary>
public sealed record DraftHome(HouseholdId Id, IReadOnlyList<PersonId> People);

/// <summary>Something that need not be asked, because it is known: from the referrer's account, or from the advice call before.</summary>
/// <param name="Ref">"person:…", as in the names of fields.</param>
/// <param name="Value">Canonical text.</param>
/// <param name="Source">As it reads after "from": "your account", "the advice call".</param>
/// <param name="On">When it was said, or looked up.</param>
public sealed record KnownAnswer(string Ref, string FactId, string Value, string Source, DateOnly On);

/// <summary>
/// A referral that is not sent yet. Everybody in it has their real id from the start, so that the names of fields stay the same from the
/// first page to the record.
/// </summary>
public sealed record ReferralDraft
{
    public required ReferralId Id { get; init; }

    /// <summary>Form of the pack: "referral" or "self-referral".</summary>
    public required string Form { get; init; }
    public required FamilyId Family { get; init; }

    /// <summary>The professional who writes; in a self-referral the writer stands in <see cref="Self"/>.</summary>
    public ProfessionalId Referrer { get; init; }

    /// <summary>The family member who writes; null when a professional does.</summary>
    public DraftAdult? Self { get; init; }
    public IReadOnlyList<PersonId> Children { get; init; } = [];
    public IReadOnlyList<DraftAdult> Adults { get; init; } = [];
    public IReadOnlyList<ProfessionalId> Professionals { get; init; } = [];
    public IReadOnlyList<DraftHome> Homes { get; init; } = [];
    public IReadOnlyList<KnownAnswer> Known { get; init; } = [];
    public FormAnswers Answers { get; init; } = FormAnswers.None;

    /// <summary>Whom the writer asks.</summary>
    public ReferralRoute Route { get; init; }

    /// <summary>The advice call it follows.</summary>
    public Guid? AdviceCall { get; init; }

    /// <summary>Set once it is sent: the answers are gone from here, the id leads to the referral.</summary>
    public bool Sent { get; init; }
}
