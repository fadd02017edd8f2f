using Kith.Statutory.Ssda903.Tables;
using Kith.Statutory.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>INT35: a child is in PrevPerm once.</summary>
public sealed class INT35_PrevPermTwice() : OnceOnly<PrevPermRow>("INT35", Files.PrevPerm, "Keep one row for the child in the table of previous permanence: there are several.")
{
    protected override Rows<PrevPermRow> Of(Child child) => child.PrevPerm;
}
