using Kith.Statutory.Rules;
using Kith.Statutory.Ssda903.Codes;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>504: the category of need stays as it was when this period of care began.</summary>
public sealed class R504_NeedChangedInCare() : ChildRule("504", ["CIN"], Files.Episodes,
    "Put the category of need back to what it was when the child's present time in care began: it does not change during it.")
{
    protected override void Check(Child child, Findings found)
    {
        var start = child.Episodes.First;
        foreach (var e in child.Episodes)
        {
            if (e.Rne == ReasonForEpisode.Started) start = e;
            if (!e.Cin.Equals(start.Cin)) found.Add(e);
        }
    }
}
