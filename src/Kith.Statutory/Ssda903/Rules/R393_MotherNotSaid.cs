using Kith.Statutory.Rules;
using Kith.Statutory.Ssda903.Codes;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>393: of every girl and young woman looked after it is said whether she is a mother.</summary>
public sealed class R393_MotherNotSaid() : ChildRule("393", ["MOTHER"], Files.Header | Files.Episodes,
    "Say whether the young woman is a mother: 1 for yes, 0 for no.")
{
    protected override void Check(Child child, Findings found)
    {
        if (!child.Episodes.Has(e => e.Ls.In(LegalStatus.Codes) && !e.Ls.In(LegalStatus.ShortBreaks))) return;
        foreach (var h in child.Headers)
        {
            if (h.Sex == Sex.FemaleIn(child.Collection.RuleYear) && h.Mother.IsBlank) found.Add(h);
        }
    }
}
