using Kith.Kernel;

namespace Kith.Journey.Assessment.Contracts;

/// <summary>Identifies an assessment.</summary>
public readonly record struct AssessmentId(Guid Value) : IId<AssessmentId> { public static AssessmentId From(Guid value) => new(value); }

/// <summary>What an approved assessment found, for the rooms that act on it. <paramref name="Outcome"/> is a code of the list assessment-outcome.</summary>
public sealed record AssessmentApproved(AssessmentId Assessment, FamilyId Family, IReadOnlyList<PersonId> Children, string Outcome);

/// <summary>What starts an assessment. Its clocks run from when the referral was received, or from now.</summary>
/// <param name="Reason">Why it is needed, in a sentence; filed to each child.</param>
public sealed record AssessmentStart(
    FamilyId Family, IReadOnlyCollection<PersonId> Children, string Reason, Guid? Referral = null, DateTime? ReferralReceivedAt = null);
