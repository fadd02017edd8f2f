using Kith.Statutory.Cin.Codes;
using Kith.Statutory.Cin.Tables;
using Kith.Statutory.Rules;

namespace Kith.Statutory.Cin.Rules;

/// <summary>8815: a child has one open episode of need; referrals with no further action do not count.</summary>
public sealed class R8815_OpenEpisodes() : CinChildRule("8815", ["CINclosureDate"],
    "Give the date the earlier episode was closed: the child has more than one open episode of need.")
{
    protected override void Check(CinChild child, Findings found)
    {
        var open = 0;
        foreach (var detail in child.Details)
        {
            if (IsOpen(detail)) open++;
        }

        if (open < 2) return;
        foreach (var detail in child.Details)
        {
            if (IsOpen(detail)) found.Add(detail);
        }
    }

    private static bool IsOpen(CinDetail detail) => detail.ClosureDate.IsBlank && !Flag.IsTrue(detail.ReferralNfa);
}
