using Kith.Statutory.Cin.Codes;
using Kith.Statutory.Cin.Tables;
using Kith.Statutory.Tables;

namespace Kith.Statutory.Cin.Rules;

/// <summary>8866: who referred the child is there and is a code. It has been asked for since 1 April 2013.</summary>
public sealed class R8866_ReferralSource() : CinRowRule<CinDetail>("8866", ["CINreferralDate", "ReferralSource"],
    "Say who referred the child, as one of the codes of sources.")
{
    private static readonly Day FirstAsked = Day.Of(2013, 4, 1);

    protected override bool Breaks(CinDetail detail, CinCollection collection) =>
        detail.ReferralDate >= FirstAsked && !detail.ReferralSource.In(ReferralSources.Codes);
}
