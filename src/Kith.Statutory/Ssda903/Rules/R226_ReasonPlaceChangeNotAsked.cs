using Kith.Statutory.Rules;
using Kith.Statutory.Ssda903.Codes;
using Kith.Statutory.Ssda903.Tables;
using Kith.Statutory.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>226: no reason for a change of placement where the placement or the next one is temporary.</summary>
public sealed class R226_ReasonPlaceChangeNotAsked() : ChildRule("226", ["REASON_PLACE_CHANGE", "PLACE"], Files.Episodes,
    "Take out the reason the placement changed: it is not asked of a temporary placement, nor of a move to one.")
{
    public override void Check(Ssda903Return all, Findings found)
    {
        base.Check(all, found);
        for (var row = 0; row < all.This.Episodes.Count; row++)
        {
            // A row without a child has no next one; what it says of itself is wrong all the same.
            if (all.This.Episodes.ChildOf(row) == ChildIds.None && IsWrong(all.This.Episodes[row], default)) found.Add(all.This.Episodes[row]);
        }
    }

    protected override void Check(Child child, Findings found)
    {
        var episodes = child.Episodes;
        for (var i = 0; i < episodes.Count; i++)
        {
            if (IsWrong(episodes[i], i + 1 < episodes.Count ? episodes[i + 1] : default)) found.Add(episodes[i]);
        }
    }

    private static bool IsWrong(Episode e, Episode next) => e.ReasonPlaceChange.IsGiven && (e.Place.In(Placement.Temporary) || next.Place.In(Placement.Temporary));
}
