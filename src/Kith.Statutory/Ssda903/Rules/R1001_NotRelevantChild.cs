using Kith.Statutory.Rules;
using Kith.Statutory.Ssda903.Codes;
using Kith.Statutory.Ssda903.Tables;
using Kith.Statutory.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>1001: a care leaver was looked after for 13 weeks since 14, in part since 16, and was not adopted.</summary>
public sealed class R1001_NotRelevantChild() : ChildRule("1001", ["IN_TOUCH", "ACTIV", "ACCOM"], Files.Episodes | Files.Oc3 | Files.Header | Files.EpisodesLast,
    "Take the young person out of the care leavers' table, or add the episodes: they do not show 13 weeks in care since the age of 14, part of it since 16.")
{
    private const int ThirteenWeeks = 91;

    protected override void Check(Child child, Findings found)
    {
        if (child.Oc3.Any && !IsRelevant(child)) found.AddAll(child.Oc3);
    }

    private static bool IsRelevant(Child child)
    {
        var (from14, from16) = (child.Header.Dob.Birthday(14), child.Header.Dob.Birthday(16));
        var (days, since16) = (0, false);
        foreach (var e in child.Episodes)
        {
            if (!Counts(e, child.Last.Episodes.Find(l => l.Decom == e.Decom).Dec, child.Collection.End)) return false;
        }

        foreach (var e in child.Last.Episodes)
        {
            if (!child.Episodes.Has(n => n.Decom == e.Decom) && !Counts(e, Day.Blank, child.Collection.Start)) return false;
        }

        return days >= ThirteenWeeks && since16;

        // An episode that is still open ends as last year's return said of the same episode, or on the last day we know of. False: adopted.
        bool Counts(Episode e, Day known, Day otherwise)
        {
            if (e.Rec.In(ReasonCeased.Adopted)) return false;
            var end = e.Dec.IsKnown ? e.Dec : known.IsKnown ? known : otherwise;
            if (e.Ls.In(LegalStatus.ShortBreaks) || !e.Decom.IsKnown || !from14.IsKnown) return true;
            days += Math.Max(0, end - Day.Later(e.Decom, from14) ?? 0);
            since16 |= end > from16;
            return true;
        }
    }
}
