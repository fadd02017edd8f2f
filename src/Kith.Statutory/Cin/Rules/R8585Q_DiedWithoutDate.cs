using Kith.Statutory.Cin.Codes;
using Kith.Statutory.Cin.Tables;
using Kith.Statutory.Rules;

namespace Kith.Statutory.Cin.Rules;

/// <summary>8585Q: a child whose case was closed because it died has a date of death.</summary>
public sealed class R8585Q_DiedWithoutDate() : CinChildRule("8585Q", ["ReasonForClosure", "PersonDeathDate"],
    "Give the date of death, or check the reason for closure: the case was closed because the child died.")
{
    protected override void Check(CinChild child, Findings found)
    {
        foreach (var detail in child.Details)
        {
            if (!(detail.ReasonForClosure == ReasonForClosure.Died)) continue;
            foreach (var who in child.Identifiers)
            {
                if (!who.DeathDate.IsBlank) continue;
                found.Add(detail);
                found.Add(who);
            }
        }
    }
}
