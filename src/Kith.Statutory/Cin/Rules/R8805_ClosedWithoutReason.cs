using Kith.Statutory.Cin.Codes;
using Kith.Statutory.Cin.Tables;

namespace Kith.Statutory.Cin.Rules;

/// <summary>8805: a case that is closed has a reason.</summary>
public sealed class R8805_ClosedWithoutReason() : CinRowRule<CinDetail>("8805", ["CINclosureDate", "ReasonForClosure"],
    "Say why the case was closed: there is a date of closure and no reason.")
{
    protected override bool Breaks(CinDetail detail, CinCollection collection) => !detail.ClosureDate.IsBlank && detail.ReasonForClosure.IsBlank;
}
