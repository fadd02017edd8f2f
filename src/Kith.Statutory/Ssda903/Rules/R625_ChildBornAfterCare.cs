using Kith.Statutory.Rules;
using Kith.Statutory.Ssda903.Tables;
using Kith.Statutory.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>625: a young mother's first child was born by the end of the year, and before she left care.</summary>
public sealed class R625_ChildBornAfterCare() : ChildRule("625", ["MC_DOB", "DEC"], Files.Episodes | Files.Header,
    "Check the date of birth of the young woman's first child: it lies after she left care, or after the end of the year.")
{
    protected override void Check(Child child, Findings found)
    {
        var last = default(Episode);
        foreach (var e in child.Episodes)
        {
            if (last.Table is null || e.Dec > last.Dec) last = e;
        }

        var left = child.Episodes.Has(e => e.Dec.IsBlank) ? Day.Blank : last.Dec;
        if (!(child.Header.McDob > child.Collection.End || child.Header.McDob > left)) return;
        found.Add(child.Header);
        found.Add(last);
    }
}
