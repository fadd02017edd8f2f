using Kith.Statutory.Rules;
using Kith.Statutory.Ssda903.Care;
using Kith.Statutory.Ssda903.Codes;
using Kith.Statutory.Ssda903.Tables;
using Kith.Statutory.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>367: short breaks come to 75 days at most in twelve months.</summary>
public sealed class R367_ShortBreaksOver75Days() : ChildRule("367", ["DEC", "DECOM", "LS"], Files.Episodes,
    "Check the dates and the legal status: the child had more than 75 days of short breaks (V3) within twelve months.")
{
    private const int Days = 75;

    protected override void Check(Child child, Findings found)
    {
        var episodes = child.Episodes;
        foreach (var e in episodes)
        {
            // The fullest twelve months begin with a break or end with one.
            if (e.Ls != LegalStatus.ShortBreak || !e.Decom.IsKnown) continue;
            AddIfFull(child, e.Decom, e.Decom.AddYears(1), found);
            AddIfFull(child, LimitedStatus.End(e, child).AddYears(-1), LimitedStatus.End(e, child), found);
        }
    }

    private static void AddIfFull(Child child, Day from, Day to, Findings found)
    {
        var days = 0;
        foreach (var e in child.Episodes) days += DaysWithin(child, e, from, to);
        if (days <= Days) return;
        foreach (var e in child.Episodes)
        {
            if (DaysWithin(child, e, from, to) > 0) found.Add(e);
        }
    }

    private static int DaysWithin(Child child, Episode e, Day from, Day to) =>
        e.Ls == LegalStatus.ShortBreak && e.Decom.IsKnown ? Math.Max(0, Day.Earlier(LimitedStatus.End(e, child), to) - Day.Later(e.Decom, from) ?? 0) : 0;
}
