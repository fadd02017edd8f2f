using Kith.Statutory.Rules;
using Kith.Statutory.Ssda903.Codes;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>SW12STG2 since 2024/25: the same, asked of everybody who was looked after at any time since the year before.</summary>
public sealed class SW12STG2_WorkersOfTwoYears() : ChildRule("SW12STG2", ["SW_DECOM"], Files.Episodes | Files.SwEpisodes,
    "Add the social workers the child had: none is reported who began since this episode did.")
{
    public override int From => 2025;

    protected override void Check(Child child, Findings found)
    {
        var latest = child.Episodes.Last;
        if (latest.Ls.In(LegalStatus.ShortBreaks) || latest.Dec <= child.Collection.Start.AddYears(-1)) return;
        if (!child.SwEpisodes.Has(s => s.SwDecom >= latest.Decom)) found.Add(latest);
    }
}
