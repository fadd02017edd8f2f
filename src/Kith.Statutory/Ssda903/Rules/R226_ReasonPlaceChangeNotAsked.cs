using Kith.Statutory.Rules;
using Kith.Statutory.Ssda903.Codes;
using Kith.Statutory.Ssda903.Tables;
using Kith.Statutory.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>226: neither a temporary or other placement nor the one before it gives a reason for the change of placement. It is told where the placement is temporary or other.</summary>
public sealed class R226_ReasonPlaceChangeNotAsked() : ChildRule("226", ["REASON_PLACE_CHANGE", "PLACE"], Files.Episodes,
    "Take out the reason the placement changed, here and in the episode before: it is not asked of a temporary (T0 to T4) or other (Z) placement, nor of a move to one.")
{
    public override void Check(Ssda903Return all, Findings found)
    {
        base.Check(all, found);
        for (var row = 0; row < all.This.Episodes.Count; row++)
        {
            // A row without a child has none before it; what it says of itself is wrong all the same.
            if (all.This.Episodes.ChildOf(row) == ChildIds.None && IsWrong(default, all.This.Episodes[row], all.Collection)) found.Add(all.This.Episodes[row]);
        }
    }

    protected override void Check(Child child, Findings found)
    {
        var episodes = child.Episodes;
        for (var i = 0; i < episodes.Count; i++)
        {
            if (IsWrong(i > 0 ? episodes[i - 1] : default, episodes[i], child.Collection)) found.Add(episodes[i]);
        }
    }

    private static bool IsWrong(Episode before, Episode e, Collection collection) =>
        e.Place.In(Placement.WithoutReasonOfChange(collection.RuleYear)) && (e.ReasonPlaceChange.IsGiven || before.ReasonPlaceChange.IsGiven);
}
