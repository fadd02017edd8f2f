using Kith.Statutory.Rules;
using Kith.Statutory.Ssda903.Codes;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>607: of every girl and young woman who ceased to be looked after in the year it is said whether she is a mother.</summary>
public sealed class R607_MotherNotSaidAtEnd() : ChildRule("607", ["MOTHER", "REC", "DEC", "LS", "SEX"], Files.Episodes | Files.Header,
    "Say whether the young woman was a mother when care ceased: 1 for yes, 0 for no.")
{
    protected override void Check(Child child, Findings found)
    {
        foreach (var e in child.Episodes)
        {
            if (!(child.Header.Sex == Sex.FemaleIn(child.Collection.RuleYear) && child.Header.Mother.IsBlank && e.Rec.IsGiven && e.Rec != ReasonCeased.Continues && !e.Ls.In(LegalStatus.ShortBreaks) && e.Dec.IsWithin(child.Collection.Start, child.Collection.End))) continue;
            found.Add(e);
            found.Add(child.Header);
        }
    }
}
