using Kith.Statutory.Cin.Codes;
using Kith.Statutory.Cin.Tables;

namespace Kith.Statutory.Cin.Rules;

/// <summary>8810: a case with a reason for closure is closed.</summary>
public sealed class R8810_ReasonWithoutClosure() : CinRowRule<CinDetail>("8810", ["ReasonForClosure", "CINclosureDate"],
    "Give the date the case was closed: there is a reason for closure and no date.")
{
    protected override bool Breaks(CinDetail detail, CinCollection collection) => detail.ReasonForClosure.IsGiven && detail.ClosureDate.IsBlank;
}
