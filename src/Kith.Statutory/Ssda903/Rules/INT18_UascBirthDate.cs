using Kith.Statutory.Ssda903.Tables;
using Kith.Statutory.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>INT18: the date of birth in UASC is the one in the header.</summary>
public sealed class INT18_UascBirthDate() : BirthDateDiffers<UascRow>("INT18", Files.Uasc)
{
    protected override Rows<UascRow> Of(Child child) => child.Uasc;

    protected override Day Dob(UascRow row) => row.Dob;
}
