using Kith.Statutory.Cin.Codes;
using Kith.Statutory.Cin.Tables;

namespace Kith.Statutory.Cin.Rules;

/// <summary>8650: a primary need that is given is a code.</summary>
public sealed class R8650_PrimaryNeed() : CinRowRule<CinDetail>("8650", ["PrimaryNeedCode"], "Give the primary need as one of the codes, N0 to N9.")
{
    protected override bool Breaks(CinDetail detail, CinCollection collection) => detail.PrimaryNeedCode.IsOther(PrimaryNeed.Codes);
}
