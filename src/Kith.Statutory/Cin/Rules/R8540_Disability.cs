using Kith.Statutory.Cin.Codes;
using Kith.Statutory.Cin.Tables;
using Kith.Statutory.Rules;
using Kith.Statutory.Tables;

namespace Kith.Statutory.Cin.Rules;

/// <summary>8540: a child that is born has a disability code (or NONE), unless every referral led to no further action.</summary>
public sealed class R8540_Disability() : CinChildRule("8540", ["Disability", "PersonBirthDate", "ReferralNFA"],
    "Give the disability of the child as one of the codes; NONE when there is none.")
{
    protected override void Check(CinChild child, Findings found)
    {
        var disabilities = child.Disabilities;
        if (disabilities.Any && !disabilities.Has(IsWrong)) return;
        if (!child.Details.Has(IsActedOn)) return;
        foreach (var who in child.Identifiers)
        {
            if (who.BirthDate.IsBlank) continue;
            found.Add(who);
            foreach (var disability in disabilities)
            {
                if (IsWrong(disability)) found.Add(disability);
            }

            foreach (var detail in child.Details)
            {
                if (IsActedOn(detail)) found.Add(detail);
            }
        }
    }

    private static bool IsWrong(Disability disability) => !disability.Code.In(DisabilityCodes.Codes);

    private static bool IsActedOn(CinDetail detail) => Flag.IsFalse(detail.ReferralNfa);
}
