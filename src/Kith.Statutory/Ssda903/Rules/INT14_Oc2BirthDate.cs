using Kith.Statutory.Ssda903.Tables;
using Kith.Statutory.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>INT14: the date of birth in OC2 is the one in the header.</summary>
public sealed class INT14_Oc2BirthDate() : BirthDateDiffers<Oc2Row>("INT14", Files.Oc2)
{
    protected override Rows<Oc2Row> Of(Child child) => child.Oc2;

    protected override Day Dob(Oc2Row row) => row.Dob;
}
