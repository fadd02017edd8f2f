using Kith.Statutory.Ssda903.Codes;
using Kith.Statutory.Ssda903.Tables;
using Kith.Statutory.Tables;

namespace Kith.Statutory.Ssda903.Care;

/// <summary>When a child was looked after, read from the episodes. Short breaks (V3, V4) do not count.</summary>
public static class LookedAfter
{
    /// <summary>
    /// For the whole collection year without a break: an episode was open on the first day none that ceased in the year gave a reason
    /// other than X1, and none began as a new time in care (RNE S) or as a short break.
    /// This is the cohort of the OC2 questions.
    /// </summary>
    public static bool AllYear(Child child)
    {
        var (first, last) = (child.Collection.Start, child.Collection.End);
        var inCareOnFirstDay = false;
        foreach (var e in child.Episodes)
        {
            if (e.Ls.In(LegalStatus.ShortBreaks))
            {
                // Going over to short breaks ends the time in care.
                if (e.Decom <= last && !(e.Dec <= first)) return false;
                continue;
            }

            if (e.Decom <= first && (!e.Dec.IsKnown || e.Dec > first)) inCareOnFirstDay = true;
            if (e.Rne == ReasonNewEpisode.Started && e.Decom > first && e.Decom <= last) return false;
            if (e.Dec.IsWithin(first, last) && e.Dec != last && e.Rec != ReasonCeased.Continues) return false;
        }

        return inCareOnFirstDay;
    }

    /// <summary>An episode was open on a day: it began then or before and had not ceased.</summary>
    public static bool On(Day day, Child child)
    {
        foreach (var e in child.Episodes)
        {
            if (!e.Ls.In(LegalStatus.ShortBreaks) && e.Decom <= day && (!e.Dec.IsKnown || e.Dec > day)) return true;
        }

        return false;
    }

    /// <summary>Care begins or ends with the episode. Short breaks do not count.</summary>
    public static bool BeginsOrEnds(Episode e) =>
        !e.Ls.In(LegalStatus.ShortBreaks) && (e.Rne == ReasonForEpisode.Started || e.Rec != ReasonCeased.Continues);
}
