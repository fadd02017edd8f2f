using Kith.Statutory.Ssda903.Codes;
using Kith.Statutory.Ssda903.Tables;
using Kith.Statutory.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>445: no freeing order after December 2005.</summary>
public sealed class R445_FreeingAfter2005() : RowRule<Episode>("445", ["LS", "DECOM"],
    "Check the legal status: nobody could be freed for adoption (D1) after December 2005.")
{
    private static readonly Day Ended = Day.Of(2005, 12, 31);

    protected override bool Breaks(Episode e, Collection collection) => e.Ls == LegalStatus.Freeing && e.Decom > Ended;
}
