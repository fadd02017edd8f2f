using Kith.Statutory.Ssda903.Codes;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>611: a mother's child has a date of birth.</summary>
public sealed class R611_MotherWithoutChild() : RowRule<HeaderRow>("611", ["MC_DOB", "MOTHER"], "Give the date of birth of the young mother's child.")
{
    protected override bool Breaks(HeaderRow h, Collection collection) => YesNo.IsYes(h.Mother) && h.McDob.IsBlank;
}
