using Kith.Kernel;

namespace Kith.Team.Workforce;

/// <summary>Somebody who may be allocated: a member of a team who visits and does not lead it.</summary>
/// <param name="Languages">Codes of the pack's list language.</param>
/// <param name="Town">Where the worker sets out from: the profile's, else the team's.</param>
/// <param name="Away">Stretches of days away that are not over.</param>
public sealed record Worker(
    UserId Id, string Name, string? Phone, TeamId Team, int TimePercent, int? AgreedCapacity, IReadOnlySet<string> Languages, string Town,
    DateOnly? NewlyQualifiedUntil, IReadOnlyList<Period> Away)
{
    /// <summary>The absence that covers a day.</summary>
    public Period? AwayOn(DateOnly day) => Away.Where(a => a.Contains(day)).Select(a => (Period?)a).FirstOrDefault();

    /// <summary>The next absence after a day.</summary>
    public Period? NextAway(DateOnly day) => Away.Where(a => a.From > day).OrderBy(a => a.From).Select(a => (Period?)a).FirstOrDefault();
}

/// <summary>A child a worker has, or would have: what its weight is made of.</summary>
/// <param name="Stage">Id of a stage in workload.yaml.</param>
/// <param name="Language">Language an interpreter is needed for; null when none is.</param>
/// <param name="Town">Where the child lives; null when that is not known.</param>
/// <param name="Since">When this worker was allocated.</param>
public sealed record ChildAtWork(PersonId Child, FamilyId Family, string Stage, string? LegalStatus, string? Language, string? Town, DateOnly Since);
