using Kith.Statutory.Rules;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>628: motherhood is not given for care leavers who were not looked after in the year.</summary>
public sealed class R628_MotherOfCareLeaver() : ChildRule("628", ["MOTHER"], Files.Episodes | Files.Header | Files.Oc3,
    "Leave the question about motherhood empty: this care leaver was not looked after during the year.")
{
    protected override void Check(Child child, Findings found)
    {
        foreach (var h in child.Headers)
        {
            if (h.Mother.IsGiven && child.Oc3.Any && !child.Episodes.Any) found.Add(h);
        }
    }
}
