using Kith.Statutory.Ssda903.Tables;
using Kith.Statutory.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>INT17: the date of birth in Reviews is the one in the header.</summary>
public sealed class INT17_ReviewsBirthDate() : BirthDateDiffers<ReviewRow>("INT17", Files.Reviews)
{
    protected override Rows<ReviewRow> Of(Child child) => child.Reviews;

    protected override Day Dob(ReviewRow row) => row.Dob;
}
