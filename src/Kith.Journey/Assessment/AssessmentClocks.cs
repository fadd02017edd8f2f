using Kith.Record.Practice;
using Kith.Record.Practice.Clocks;

namespace Kith.Journey.Assessment;

/// <summary>The limits of an assessment, read from its moments. Pure: nothing of it is stored.</summary>
public sealed record AssessmentClocks(ClockReading FirstStage, ClockReading Whole)
{
    /// <summary>Clock ids of the pack.</summary>
    public const string FirstStageClock = "assessment-first-stage";
    public const string WholeClock = "assessment";

    /// <summary>
    /// How both stand. The first stage ends when the assessment goes to the manager, or when more time was given with a reason; the whole
    /// ends when it goes to the manager for the last time.
    /// </summary>
    public static AssessmentClocks Read(PracticePack pack, Assessment assessment, IEnumerable<MoreTime> given, DateTime now)
    {
        var sent = assessment.WithdrawnAt ?? (assessment.Standing is AssessmentStanding.WithManager or AssessmentStanding.Approved ? assessment.SubmittedAt : null);
        var longer = given.FirstOrDefault(m => m.ClockId == FirstStageClock)?.GivenAt;
        return new(
            pack.ReadClock(FirstStageClock, assessment.ClockFrom, Earlier(sent, longer), now),
            pack.ReadClock(WholeClock, assessment.ClockFrom, sent, now));
    }

    /// <summary>The clocks that are over and have no reason yet, the first to run out first.</summary>
    public static IReadOnlyList<ClockReading> Unexplained(AssessmentClocks clocks, IReadOnlyCollection<MoreTime> given, DateTime now) =>
        new[] { clocks.FirstStage, clocks.Whole }.Where(c => c.StoppedAt is null && c.DueAt < now && given.All(m => m.ClockId != c.Clock.Id)).ToList();

    private static DateTime? Earlier(DateTime? a, DateTime? b) => a is null ? b : b is null || a < b ? a : b;
}
