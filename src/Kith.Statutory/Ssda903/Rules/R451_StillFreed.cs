using Kith.Statutory.Ssda903.Codes;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>451: nobody is freed for adoption any more.</summary>
public sealed class R451_StillFreed() : RowRule<Episode>("451", ["LS", "DEC", "REC"],
    "Check the legal status: the episode is open under a freeing order (D1), which has not been possible since 30 December 2005.")
{
    protected override bool Breaks(Episode e, Collection collection) => e.Ls == LegalStatus.Freeing && e.Dec.IsBlank && e.Rec.IsBlank;
}
