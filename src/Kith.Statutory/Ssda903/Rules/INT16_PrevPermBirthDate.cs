using Kith.Statutory.Ssda903.Tables;
using Kith.Statutory.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>INT16: the date of birth in PrevPerm is the one in the header.</summary>
public sealed class INT16_PrevPermBirthDate() : BirthDateDiffers<PrevPermRow>("INT16", Files.PrevPerm)
{
    protected override Rows<PrevPermRow> Of(Child child) => child.PrevPerm;

    protected override Day Dob(PrevPermRow row) => row.Dob;
}
