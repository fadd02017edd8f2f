using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>351: nobody is reported who was over 25 when the year began.</summary>
public sealed class R351_OverTwentyFive() : RowRule<HeaderRow>("351", ["DOB"],
    "Check the date of birth, or take the person out: they were over 25 when the year began.")
{
    protected override bool Breaks(HeaderRow h, Collection collection) => h.Dob.Birthday(25) < collection.Start;
}
