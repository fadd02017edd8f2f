using Kith.Statutory.Rules;
using Kith.Statutory.Ssda903.Codes;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>225: a move from one lasting placement to another has its reason.</summary>
public sealed class R225_ReasonPlaceChangeMissing() : ChildRule("225", ["REASON_PLACE_CHANGE"], Files.Episodes,
    "Say why the placement changed: the next episode is in another placement, and neither of the two is temporary.")
{
    protected override void Check(Child child, Findings found)
    {
        foreach (var (e, next) in child.Episodes.Pairs())
        {
            if (e.Rec == ReasonCeased.Continues && e.ReasonPlaceChange.IsBlank && next.Rne.In(ReasonForEpisode.PlacementChanged)
                && !e.Place.In(Placement.Temporary) && !next.Place.In(Placement.Temporary))
            {
                found.Add(e);
            }
        }
    }
}
