using Kith.Statutory.Ssda903.Tables;
using Kith.Statutory.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>INT11: the date of birth in AD1 is the one in the header.</summary>
public sealed class INT11_Ad1BirthDate() : BirthDateDiffers<Ad1Row>("INT11", Files.Ad1)
{
    protected override Rows<Ad1Row> Of(Child child) => child.Ad1;

    protected override Day Dob(Ad1Row row) => row.Dob;
}
