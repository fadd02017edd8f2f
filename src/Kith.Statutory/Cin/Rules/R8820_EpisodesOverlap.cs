using Kith.Statutory.Cin.Codes;
using Kith.Statutory.Cin.Tables;
using Kith.Statutory.Rules;

namespace Kith.Statutory.Cin.Rules;

/// <summary>8820: the episodes of a child do not overlap. A referral with no further action need not have been closed.</summary>
public sealed class R8820_EpisodesOverlap() : CinChildRule("8820", ["CINreferralDate", "CINclosureDate"],
    "Check the dates of the episodes: one starts before the other was closed.")
{
    protected override void Check(CinChild child, Findings found)
    {
        foreach (var detail in child.Details)
        {
            if (detail.ClosureDate.IsBlank && Flag.IsTrue(detail.ReferralNfa)) continue;
            foreach (var other in child.Details)
            {
                if (other == detail || !Ongoing.On(other.ReferralDate, detail.ReferralDate, detail.ClosureDate, child.Collection)) continue;
                found.Add(detail);
                found.Add(other, "CINreferralDate");
            }
        }
    }
}
