using Kith.Statutory.Cin.Codes;
using Kith.Statutory.Cin.Tables;
using Kith.Statutory.Rules;

namespace Kith.Statutory.Cin.Rules;

/// <summary>8816: only the latest episode of a child is open; referrals with no further action do not count. Of two that are open, both are reported.</summary>
public sealed class R8816_OpenAndNotLatest() : CinChildRule("8816", ["CINreferralDate"],
    "Give the date the episode was closed, or check the date of its referral: it is open and is not the latest one.")
{
    protected override void Check(CinChild child, Findings found)
    {
        foreach (var detail in child.Details)
        {
            if (!IsOpen(detail)) continue;
            foreach (var other in child.Details)
            {
                if (other == detail || !(other.ReferralDate >= detail.ReferralDate)) continue;
                found.Add(detail);
                if (IsOpen(other)) found.Add(other);
            }
        }
    }

    private static bool IsOpen(CinDetail detail) => detail.ClosureDate.IsBlank && !Flag.IsTrue(detail.ReferralNfa);
}
