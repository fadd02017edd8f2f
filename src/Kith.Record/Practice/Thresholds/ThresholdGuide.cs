namespace Kith.Record.Practice.Thresholds;

/// <summary>The guidance on thresholds of one place: which observed facts bring which words, level and route. Pure data; <see cref="ThresholdReader"/> applies it.</summary>
public sealed record ThresholdGuide(
    string Version, DateOnly From, string Title, string Source, IReadOnlyDictionary<int, ThresholdLevel> Levels,
    IReadOnlyDictionary<string, ThresholdRoute> Routes, IReadOnlyDictionary<string, ThresholdArea> Areas,
    IReadOnlyList<ThresholdIndicator> Indicators, IReadOnlyList<ThresholdCombination> Combinations, HarmSigns Harm);

/// <summary>A level of need, 1 to 4, with the route it usually takes.</summary>
public sealed record ThresholdLevel(int Number, string Name, string Says, string FamilySays, string Route);

/// <summary>What happens next: advice, early help, assessment, a strategy discussion, or help now.</summary>
public sealed record ThresholdRoute(string Id, string Says, string NextStep, int Urgency);

/// <summary>A part of a child's life that indicators are grouped by.</summary>
public sealed record ThresholdArea(string Id, string Says);

/// <summary>Words of the guidance and the observed facts that bring them.</summary>
public sealed record ThresholdIndicator(
    string Id, string Area, int Level, string Words, IndicatorWhen When, string? Route, string? GoesUpIf, string? GoesDownIf);

/// <summary>When an indicator counts: any of the facts, all of the others, and every circumstance it names.</summary>
public sealed record IndicatorWhen(
    IReadOnlyList<string> Any, IReadOnlyList<string> All, int? AgeUnder, bool Unborn, bool Disability, int? PreviousReferrals)
{
    /// <summary>The observed facts that bring it, or null when it does not count.</summary>
    public IReadOnlyList<string>? BroughtBy(ObservedFacts observed)
    {
        var any = Any.Where(observed.Concerns.Contains).ToList();
        if (Any.Count > 0 && any.Count == 0) return null;
        if (!All.All(observed.Concerns.Contains)) return null;
        if (AgeUnder is { } age && !(observed.Unborn || observed.YoungestAge < age)) return null;
        if (Unborn && !observed.Unborn) return null;
        if (Disability && !observed.Disability) return null;
        if (PreviousReferrals is { } times && observed.PreviousReferrals < times) return null;
        return [.. any, .. All];
    }
}

/// <summary>Several indicators of one level that together weigh as much as a higher one.</summary>
public sealed record ThresholdCombination(string Id, int Level, int AtLeast, int Becomes, string Words);

/// <summary>What was observed about the brothers and sisters together, apart from any threshold words. Previous referrals are those the guidance's window counts.</summary>
public sealed record ObservedFacts(
    IReadOnlySet<string> Concerns, int? YoungestAge = null, bool Unborn = false, bool Disability = false, int PreviousReferrals = 0, bool ImmediateDanger = false);
