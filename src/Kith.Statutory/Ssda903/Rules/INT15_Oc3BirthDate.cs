using Kith.Statutory.Ssda903.Tables;
using Kith.Statutory.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>INT15: the date of birth in OC3 is the one in the header.</summary>
public sealed class INT15_Oc3BirthDate() : BirthDateDiffers<Oc3Row>("INT15", Files.Oc3)
{
    protected override Rows<Oc3Row> Of(Child child) => child.Oc3;

    protected override Day Dob(Oc3Row row) => row.Dob;
}
