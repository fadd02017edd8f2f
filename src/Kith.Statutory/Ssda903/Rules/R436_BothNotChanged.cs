using Kith.Statutory.Rules;
using Kith.Statutory.Ssda903.Care;
using Kith.Statutory.Ssda903.Codes;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>436: an episode for a change of both has another placement and another legal status.</summary>
public sealed class R436_BothNotChanged() : ChildRule("436", ["LS", "PLACE", "PLACE_PROVIDER", "PL_POST", "URN", "RNE"], Files.Episodes,
    "Check the reason the episode began: it says that placement and legal status both changed, but one of them is the same.")
{
    protected override void Check(Child child, Findings found)
    {
        foreach (var (before, e) in child.Episodes.Pairs())
        {
            if (e.Rne.In(ReasonForEpisode.Both) && !(PlacementMove.HasNewLegalStatus(before, e) && PlacementMove.IsAnother(before, e))) found.Add(e);
        }
    }
}
