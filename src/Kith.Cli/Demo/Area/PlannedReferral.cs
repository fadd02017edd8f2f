namespace Kith.Cli.Demo.Area;

/// <summary>One referral of the simulated year, or of the year before it.</summary>
/// <param name="Family">Number of the family in its place: a re-referral has the number of the family it is about.</param>
/// <param name="Agency">Which agency of the place, from 0.</param>
/// <param name="Day">Working day of the year, from 0; below 0 in the year before.</param>
/// <param name="AssessmentDays">Working days its assessment takes from the day of referral; null when none is made.</param>
/// <param name="Again">Whether the family was referred before.</param>
public sealed record PlannedReferral(int Family, int Agency, int Children, int Day, string Source, string Decision, int? AssessmentDays, bool Again)
{
    private const int ShortestAssessment = 3;

    /// <summary>Whether somebody waits for a worker on the last day.</summary>
    public bool Waits { get; init; }

    /// <summary>Whether the decision is an assessment.</summary>
    public bool IsAssessed => Decision is AreaPlan.NoNeed or AreaPlan.InNeed;

    /// <summary>The day its assessment is approved; null when none is, because nobody has the family yet or none is made.</summary>
    public int? AssessedOn => AssessmentDays is { } takes && !Waits ? Day + Math.Max(takes, ShortestAssessment) : null;

    /// <summary>Whether its assessment is approved within the year.</summary>
    public bool IsAssessedInYear => AssessedOn is >= 0 and < AreaPlan.Days;

    /// <summary>Whether work with the children is open on the last day.</summary>
    public bool IsOpenAtEnd => IsAssessed && (Decision == AreaPlan.InNeed || AssessedOn is not < AreaPlan.Days);
}
