namespace Kith.Cli.Demo.Area;

/// <summary>What was counted in one place of a loaded region. Children, unless it says otherwise.</summary>
internal sealed record AreaCount(
    int Referrals, int Referred, int ReReferrals, IReadOnlyDictionary<string, int> Decisions, int Assessments, int Unallocated, int InNeed, IReadOnlyDictionary<string, int> Sources);

/// <summary>One published figure beside what was counted.</summary>
internal sealed record AreaFigure(string Says, double Per100k, double Expected, int Counted)
{
    private const double Near = 0.05;

    // One large family can tip a small count.
    private const int OneFamily = 4;

    /// <summary>How far it is from what was published, as a share of it.</summary>
    public double Difference => Expected == 0 ? 0 : (Counted - Expected) / Expected;

    /// <summary>Whether it is as good as published.</summary>
    public bool IsNear => Math.Abs(Counted - Expected) <= Math.Max(OneFamily, Expected * Near);
}

/// <summary>Puts the two side by side. Pure.</summary>
internal static class AreaFigures
{
    /// <summary>Every figure this part of the journey reaches.</summary>
    public static IEnumerable<AreaFigure> Compare(PlaceRates of, int children, AreaCount counted)
    {
        yield return Figure("referrals in a year", of.Referrals, counted.Referrals);
        yield return Figure("children referred", of.ChildrenReferred, counted.Referred);
        yield return Figure("referred again within twelve months", of.Referrals * of.ReReferred, counted.ReReferrals);
        yield return Figure("no further action", of.Referrals * of.Decisions["no-further-action"], counted.Decisions.GetValueOrDefault("no-further-action"));
        yield return Figure("early help", of.Referrals * of.Decisions["early-help"], counted.Decisions.GetValueOrDefault("early-help"));
        yield return Figure("to be assessed", of.Referrals * (of.Decisions[AreaPlan.NoNeed] + of.Decisions[AreaPlan.InNeed]), counted.Decisions.GetValueOrDefault("assessment"));
        if (of.Assessments is { } assessments) yield return Figure("assessments completed", assessments, counted.Assessments);
        yield return Figure("without a worker on the last day", of.Unallocated, counted.Unallocated);
        yield return Figure("in need on the last day", of.InNeed, counted.InNeed);
        foreach (var (source, share) in of.Sources) yield return Figure($"referred by: {source}", of.Referrals * share, counted.Sources.GetValueOrDefault(source));

        AreaFigure Figure(string says, double per100k, int here) => new(says, per100k, per100k * children / 100_000, here);
    }
}
