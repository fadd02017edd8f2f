using Kith.Statutory.Ssda903.Tables;
using Kith.Statutory.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>INT13: the date of birth in Missing is the one in the header.</summary>
public sealed class INT13_MissingBirthDate() : BirthDateDiffers<MissingRow>("INT13", Files.Missing)
{
    protected override Rows<MissingRow> Of(Child child) => child.Missing;

    protected override Day Dob(MissingRow row) => row.Dob;
}
