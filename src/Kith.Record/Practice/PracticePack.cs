using Kith.Kernel;
using Kith.Platform.Forms;
using Kith.Record.Practice.Clocks;
using Kith.Record.Practice.Team;
using Kith.Record.Practice.Thresholds;

namespace Kith.Record.Practice;

/// <summary>Everything one place may change without a developer.</summary>
public sealed record PracticePack(
    Place Place, CodeLists Codes, IReadOnlyDictionary<string, PackWords> Languages, ClockBook Clocks, ThresholdGuide Thresholds,
    IReadOnlyDictionary<string, Role> Roles, IReadOnlyDictionary<string, FormDefinition> Forms, WorkingCalendar Calendar,
    WorkloadRules Workload, HandoverRules Handover)
{
    /// <summary>The words of the place's first language.</summary>
    public PackWords Words => Languages[Place.Languages[0]];

    /// <summary>How the clock with this id stands, by the version in force on the day it started.</summary>
    public ClockReading ReadClock(string clockId, DateTime startedUtc, DateTime? stoppedUtc, DateTime nowUtc) =>
        ClockFace.Read(Clocks.On(clockId, London.DateOf(startedUtc)), Calendar, startedUtc, stoppedUtc, nowUtc);

    /// <summary>What the threshold guidance says about what was observed.</summary>
    public ThresholdReading ReadThreshold(ObservedFacts observed) => Thresholds.Read(observed, Codes["concerns"].Says);

    /// <summary>What speaks of harm in a request for help: the reading, the family's answers and the texts together.</summary>
    public IReadOnlyList<string> SpeaksOfHarm(ThresholdReading reading, IEnumerable<string> answers, IEnumerable<string> texts) =>
        Thresholds.Harm.Found(reading, answers, texts, Codes["family-concerns"].Says);
}
