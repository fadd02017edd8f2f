using Kith.Statutory.Rules;
using Kith.Statutory.Ssda903.Codes;
using Kith.Statutory.Ssda903.Tables;
using Kith.Statutory.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>165: a girl in care says whether she is a mother (0 or 1); a boy says nothing.</summary>
public sealed class R165_MotherStatus() : ChildRule("165", ["MOTHER", "SEX"], Files.Header | Files.Episodes | Files.Oc3,
    "Say 1 if she is a mother, otherwise 0; leave it empty for boys.")
{
    private static readonly CodeSet Girl = new("2 F"), Boy = new("1 M");

    protected override void Check(Child child, Findings found)
    {
        var year = child.Collection;
        var inCare = child.Episodes.Has(e => !e.Ls.In(LegalStatus.ShortBreaks) && e.Decom <= year.End && (!e.Dec.IsKnown || e.Dec >= year.Start));
        foreach (var h in child.Headers)
        {
            if (!IsWrong(h, inCare)) continue;
            found.Add(h);
            found.AddAll(child.Oc3);
        }
    }

    private static bool IsWrong(HeaderRow h, bool inCare) => (h.Sex.In(Girl) && inCare && !h.Mother.In(YesNo.Codes)) || (h.Sex.In(Boy) && h.Mother.IsGiven);
}
