using Kith.Statutory.Cin.Tables;
using Kith.Statutory.Rules;

namespace Kith.Statutory.Cin.Rules;

/// <summary>8510: an authority's id is one child's.</summary>
public sealed class R8510_SameChildIdTwice() : CinChildRule("8510", ["LAchildID"],
    "Find out which child this is: several child records have the same authority's id.")
{
    protected override void Check(CinChild child, Findings found)
    {
        if (child.Identifiers.Count > 1) found.AddAll(child.Identifiers);
    }
}
