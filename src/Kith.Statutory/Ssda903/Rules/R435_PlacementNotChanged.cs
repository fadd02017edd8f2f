using Kith.Statutory.Rules;
using Kith.Statutory.Ssda903.Care;
using Kith.Statutory.Ssda903.Codes;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>435: an episode for a change of placement has another placement, and the same legal status.</summary>
public sealed class R435_PlacementNotChanged() : ChildRule("435", ["PLACE", "PLACE_PROVIDER", "PL_POST", "URN", "LS"], Files.Episodes,
    "Check the reason the episode began: it says that only the placement changed, but the placement is the same or the legal status is another.")
{
    protected override void Check(Child child, Findings found)
    {
        foreach (var (before, e) in child.Episodes.Pairs())
        {
            if (e.Rne.In(ReasonForEpisode.PlacementOnly) && (PlacementMove.HasNewLegalStatus(before, e) || !PlacementMove.IsAnother(before, e))) found.Add(e);
        }
    }
}
