using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>102: the date of birth is there and is a date.</summary>
public sealed class R102_DateOfBirth() : RowRule<HeaderRow>("102", ["DOB"], "Give the child's date of birth as a real day, dd/mm/yyyy.")
{
    protected override bool Breaks(HeaderRow h, Collection collection) => !h.Dob.IsKnown;
}
