using Kith.Statutory.Rules;
using Kith.Statutory.Ssda903.Codes;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>426: a child's short breaks are returned in one way only.</summary>
public sealed class R426_TwoKindsOfShortBreak() : ChildRule("426", ["LS"], Files.Episodes, "Use either V3 or V4 for this child: both are used in this year.")
{
    protected override void Check(Child child, Findings found)
    {
        if (!child.Episodes.Has(e => e.Ls == LegalStatus.ShortBreak) || !child.Episodes.Has(e => e.Ls == LegalStatus.ShortBreakAgreement)) return;
        foreach (var e in child.Episodes)
        {
            if (e.Ls.In(LegalStatus.ShortBreaks)) found.Add(e);
        }
    }
}
