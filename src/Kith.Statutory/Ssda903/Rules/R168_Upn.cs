using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>168: the UPN has the form of one, or says why there is none (UN1 to UN5). Whether its first letter checks is not asked here.</summary>
public sealed class R168_Upn() : RowRule<HeaderRow>("168", ["UPN"],
    "Give the unique pupil number as a letter and twelve digits (the last may be a letter), or say why there is none: UN1, UN2, UN3, UN4 or UN5.")
{
    // I, O and S are left out: they read as 1, 0 and 5.
    private const string Letters = "ABCDEFGHJKLMNPQRTUVWXYZ";

    protected override bool Breaks(HeaderRow h, Collection collection) =>
        h.Upn is { } upn && upn is not ("UN1" or "UN2" or "UN3" or "UN4" or "UN5") && !HasTheForm(upn);

    private static bool HasTheForm(string upn) =>
        upn.Length == 13 && Letters.Contains(upn[0]) && upn.AsSpan(1, 11).IndexOfAnyExceptInRange('0', '9') < 0 && (char.IsAsciiDigit(upn[12]) || Letters.Contains(upn[12]));
}
