using Kith.Statutory.Cin.Tables;
using Kith.Statutory.Rules;

namespace Kith.Statutory.Cin.Rules;

/// <summary>8555Q: a child is not referred after it died.</summary>
public sealed class R8555Q_ReferredAfterDeath() : CinChildRule("8555Q", ["PersonDeathDate", "CINreferralDate"],
    "Check the date of the referral and the date of death, or give the reason: the referral comes after it.")
{
    protected override void Check(CinChild child, Findings found)
    {
        foreach (var who in child.Identifiers)
        {
            foreach (var detail in child.Details)
            {
                if (!(detail.ReferralDate > who.DeathDate)) continue;
                found.Add(who);
                found.Add(detail);
            }
        }
    }
}
