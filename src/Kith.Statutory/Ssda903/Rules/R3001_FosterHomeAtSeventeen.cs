using Kith.Statutory.Rules;
using Kith.Statutory.Ssda903.Codes;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>3001: at 17 nobody has stayed on with foster carers after care.</summary>
public sealed class R3001_FosterHomeAtSeventeen() : ChildRule("3001", ["ACCOM"], Files.Header | Files.Oc3,
    "Check the accommodation: staying with former foster carers (Z1, Z2) begins at 18, and this young person turned 17 in the year.")
{
    protected override void Check(Child child, Findings found)
    {
        if (!child.Header.Dob.Birthday(17).IsWithin(child.Collection.Start, child.Collection.End)) return;
        foreach (var o in child.Oc3)
        {
            if (o.Accom.In(CareLeaver.WithFormerFosterCarers)) found.Add(o);
        }
    }
}
