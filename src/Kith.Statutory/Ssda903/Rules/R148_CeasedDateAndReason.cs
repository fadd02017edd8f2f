using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>148: an episode that ceased has its date and its reason; an open one has neither.</summary>
public sealed class R148_CeasedDateAndReason() : RowRule<Episode>("148", ["DEC", "REC"],
    "Give both the day the episode ceased and the reason, or leave both empty while it goes on.")
{
    protected override bool Breaks(Episode e, Collection collection) => e.Dec.IsBlank != e.Rec.IsBlank;
}
