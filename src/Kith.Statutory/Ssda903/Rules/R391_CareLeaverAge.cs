using Kith.Statutory.Ssda903.Care;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>391: care leavers are reported in the years they are 17 to 21.</summary>
public sealed class R391_CareLeaverAge() : RowRule<Oc3Row>("391", ["DOB", "IN_TOUCH", "ACTIV", "ACCOM"],
    "Check the date of birth, or take the young person out of the care leavers' table: they were not 17 to 21 in the year.")
{
    protected override bool Breaks(Oc3Row o, Collection collection) =>
        Completed.Any(o) && (o.Dob.Birthday(17) > collection.End || o.Dob.Birthday(22) <= collection.Start);
}
