using Kith.Statutory.Rules;
using Kith.Statutory.Ssda903.Care;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>SW12STG2 since 2024/25: the same, for times in care that go back to the year before.</summary>
public sealed class SW12STG2_WorkersOfTwoYears() : ChildRule("SW12STG2", ["SW_DECOM"], Files.Episodes | Files.SwEpisodes,
    "Add the social workers the child had: none is reported who began since this episode did.")
{
    public override int From => 2025;

    protected override void Check(Child child, Findings found)
    {
        foreach (var e in child.Episodes)
        {
            if (LookedAfter.BeginsOrEnds(e) && !(e.Dec <= child.Collection.Start.AddYears(-1)) && !(e.Dec > child.Collection.End) && !child.SwEpisodes.Has(s => s.SwDecom >= e.Decom)) found.Add(e);
        }
    }
}
