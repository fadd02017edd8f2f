using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>304: the status of an unaccompanied asylum-seeking child ends on the 18th birthday at the latest.</summary>
public sealed class R304_UascCeasedAfterEighteen() : RowRule<UascRow>("304", ["DUC", "DOB"],
    "Check the day the UASC status ceased: it is after the 18th birthday.")
{
    protected override bool Breaks(UascRow u, Collection collection) => u.Duc > u.Dob.Birthday(18);
}
