using Kith.Statutory.Rules;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>302: care begins when the child is born or later.</summary>
public sealed class R302_BeganBeforeBirth() : ChildRule("302", ["DECOM", "DOB"], Files.Header | Files.Episodes,
    "Check the day the first episode began and the date of birth: care cannot begin before the child is born.")
{
    protected override void Check(Child child, Findings found)
    {
        var first = child.Episodes.First;
        if (!(first.Decom < child.Header.Dob)) return;
        found.Add(first);
        found.Add(child.Header);
    }
}
