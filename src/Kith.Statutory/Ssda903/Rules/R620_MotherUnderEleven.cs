using Kith.Statutory.Ssda903.Codes;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>620: nobody is a mother who was under eleven when the year began.</summary>
public sealed class R620_MotherUnderEleven() : RowRule<HeaderRow>("620", ["DOB", "MOTHER"],
    "Check the date of birth, and whether the child is a mother: she was under 11 when the year began.")
{
    protected override bool Breaks(HeaderRow h, Collection collection) => YesNo.IsYes(h.Mother) && h.Dob.Birthday(11) > collection.Start;
}
