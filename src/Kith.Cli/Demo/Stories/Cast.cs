using Kith.Journey.Assessment.Contracts;
using Kith.Journey.FrontDoor.Referrals;
using Kith.Journey.Plans;
using Kith.Kernel;

namespace Kith.Cli.Demo.Stories;

/// <summary>Where the work with one family of a story stands: the ids that later steps need.</summary>
internal sealed class FamilyOnStage
{
    public FamilyId Family { get; set; }
    public ReferralId Referral { get; set; }
    public List<PersonId> Children { get; } = [];
    public AssessmentId Assessment { get; set; }
}

/// <summary>Who and what a story knows by the names it gives them.</summary>
internal sealed class Cast
{
    /// <summary>Families by the name the story gives them; the only one has none.</summary>
    public Dictionary<string, FamilyOnStage> Families { get; } = new(StringComparer.Ordinal);

    /// <summary>Children and adults.</summary>
    public Dictionary<string, PersonId> People { get; } = new(StringComparer.Ordinal);

    /// <summary>Professionals of other bodies.</summary>
    public Dictionary<string, ProfessionalId> Professionals { get; } = new(StringComparer.Ordinal);

    /// <summary>Homes, by the name of any who lives there.</summary>
    public Dictionary<string, HouseholdId> Homes { get; } = new(StringComparer.Ordinal);

    /// <summary>What each adult is to the children: the relationship to the first child.</summary>
    public Dictionary<string, Guid> Relationships { get; } = new(StringComparer.Ordinal);

    /// <summary>Promises.</summary>
    public Dictionary<string, PromiseId> Promises { get; } = new(StringComparer.Ordinal);
}
