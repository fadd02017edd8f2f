using Kith.Statutory.Rules;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>583: of several decisions the earlier ones were taken back.</summary>
public sealed class R583_EarlierPlacedOpen() : ChildRule("583", ["DATE_PLACED_CEASED", "DATE_PLACED"], Files.PlacedAdoption,
    "Give the day this decision to place for adoption was taken back, or take it out: there is a later one.")
{
    protected override void Check(Child child, Findings found)
    {
        foreach (var (before, later) in child.PlacedAdoption.Pairs())
        {
            if (later.DatePlaced > before.DatePlaced && before.DatePlacedCeased.IsBlank) found.Add(before);
        }
    }
}
