using Kith.Statutory.Ssda903.Tables;
using Kith.Statutory.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>INT36: a child is in UASC once.</summary>
public sealed class INT36_UascTwice() : OnceOnly<UascRow>("INT36", Files.Uasc, "Keep one row for the child in the table of unaccompanied children (UASC): there are several.")
{
    protected override Rows<UascRow> Of(Child child) => child.Uasc;
}
