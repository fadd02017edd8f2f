using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>104: the day the status of an unaccompanied asylum-seeking child ceased is a date.</summary>
public sealed class R104_UascCeased() : RowRule<UascRow>("104", ["DUC"],
    "Give the day the UASC status ceased as a real day, dd/mm/yyyy, or leave it empty while it goes on.")
{
    protected override bool Breaks(UascRow u, Collection collection) => u.Duc.IsUnreadable;
}
