using Kith.Statutory.Cin.Tables;
using Kith.Statutory.Rules;

namespace Kith.Statutory.Cin.Rules;

/// <summary>8606: a child is referred no more than 40 weeks before it is born, or is expected to be.</summary>
public sealed class R8606_ReferredLongBeforeBirth() : CinChildRule("8606", ["CINreferralDate", "PersonBirthDate", "ExpectedPersonBirthDate"],
    "Check the date of the referral and the date of birth, or the expected one: there are more than 40 weeks between them.")
{
    private const int Longest = 40 * 7;

    protected override void Check(CinChild child, Findings found)
    {
        foreach (var who in child.Identifiers)
        {
            foreach (var detail in child.Details)
            {
                if (!(detail.ReferralDate < who.BirthDate.AddDays(-Longest) || detail.ReferralDate < who.ExpectedBirthDate.AddDays(-Longest))) continue;
                found.Add(who);
                found.Add(detail);
            }
        }
    }
}
