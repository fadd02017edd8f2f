using Kith.Statutory.Rules;
using Kith.Statutory.Ssda903.Care;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>SW12STG2: who comes into care or leaves it has a social worker reported who began since.</summary>
public sealed class SW12STG2_WorkersOfYear() : ChildRule("SW12STG2", ["SW_DECOM"], Files.Episodes | Files.SwEpisodes,
    "Add the social workers the child had: none is reported who began since this episode did.")
{
    protected override void Check(Child child, Findings found)
    {
        foreach (var e in child.Episodes)
        {
            if (LookedAfter.BeginsOrEnds(e) && !(e.Dec > child.Collection.End) && !child.SwEpisodes.Has(s => s.SwDecom >= e.Decom)) found.Add(e);
        }
    }
}
