using Kith.Statutory.Rules;
using Kith.Statutory.Ssda903.Care;
using Kith.Statutory.Ssda903.Codes;
using Kith.Statutory.Ssda903.Tables;
using Kith.Statutory.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>367: short breaks come to 75 days at most in twelve months. A return tells of one year whole, so that is the year in which they are counted.</summary>
public sealed class R367_ShortBreaksOver75Days() : ChildRule("367", ["DEC", "DECOM", "LS"], Files.Episodes,
    "Check the dates and the legal status: the child had more than 75 days of short breaks (V3) in the year.")
{
    private const int Days = 75;

    protected override void Check(Child child, Findings found)
    {
        var days = 0;
        foreach (var e in child.Episodes) days += DaysInYear(child, e);
        if (days <= Days) return;
        foreach (var e in child.Episodes)
        {
            if (DaysInYear(child, e) > 0) found.Add(e);
        }
    }

    private static int DaysInYear(Child child, Episode e)
    {
        if (e.Ls != LegalStatus.ShortBreak || !e.Decom.IsKnown) return 0;
        var until = Day.Earlier(LimitedStatus.End(e, child), child.Collection.End);
        return Math.Max(0, until - Day.Later(e.Decom, child.Collection.Start) ?? 0);
    }
}
