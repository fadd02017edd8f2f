using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>171: the birthday of a mother's child is a date.</summary>
public sealed class R171_MothersChildBorn() : RowRule<HeaderRow>("171", ["MC_DOB"],
    "Give the date of birth of the young mother's child as a real day, dd/mm/yyyy.")
{
    protected override bool Breaks(HeaderRow h, Collection collection) => h.McDob.IsUnreadable;
}
