using Kith.Statutory.Cin.Codes;
using Kith.Statutory.Cin.Tables;

namespace Kith.Statutory.Cin.Rules;

/// <summary>8640: a reason for closure that is given is a code.</summary>
public sealed class R8640_ReasonForClosure() : CinRowRule<CinDetail>("8640", ["ReasonForClosure"],
    "Give the reason for closure as one of the codes, RC1 to RC9.")
{
    protected override bool Breaks(CinDetail detail, CinCollection collection) => detail.ReasonForClosure.IsOther(ReasonForClosure.Codes);
}
