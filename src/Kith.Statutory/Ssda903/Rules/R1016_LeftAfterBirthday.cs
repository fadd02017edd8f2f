using Kith.Statutory.Rules;
using Kith.Statutory.Ssda903.Care;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>1016: no care leaver's information about who left care on or after their 17th or 18th birthday of the year.</summary>
public sealed class R1016_LeftAfterBirthday() : ChildRule("1016", ["IN_TOUCH", "ACTIV", "ACCOM"], Files.Episodes | Files.Oc3,
    "Take the young person out of the care leavers' table: they were in care until their birthday of this year or after it.")
{
    protected override void Check(Child child, Findings found)
    {
        foreach (var o in child.Oc3)
        {
            var (birthday, end) = (BirthdayInYear.Of(o.Dob, 17, 18, child.Collection), child.Collection.End);
            if (Completed.Any(o) && child.Episodes.Has(e => e.Dec >= birthday || (e.Dec.IsBlank && birthday < end))) found.Add(o);
        }
    }
}
