using Kith.Statutory.Ssda903;
using Kith.Statutory.Ssda903.Care;
using Kith.Statutory.Ssda903.Codes;
using Kith.Statutory.Ssda903.Tables;
using Kith.Statutory.Tables;

namespace Kith.Statutory.Insight.Care;

/// <summary>One child of a return on children looked after, as figures ask: short breaks are left out.</summary>
internal sealed class CaredFor
{
    public CaredFor(Ssda903Return all, int number)
    {
        Child = new Child(all, number);
        Collection = all.Collection;
        Header = Child.Header;
        Episodes = Child.Episodes.ToList().Where(IsCare).ToList();
        var first = Episodes.Count > 0 ? Episodes[0] : default;
        Earlier = Child.Last.Episodes.ToList().Where(e => IsCare(e) && (first.Table is null || e.Decom < first.Decom)).ToList();
        InCareAtEnd = LookedAfter.On(Collection.End, Child);
        AllYear = LookedAfter.AllYear(Child);
    }

    public Child Child { get; }

    public Collection Collection { get; }

    public HeaderRow Header { get; }

    /// <summary>This year's episodes in order of time.</summary>
    public IReadOnlyList<Episode> Episodes { get; }

    /// <summary>Last year's that this year's return does not repeat.</summary>
    public IReadOnlyList<Episode> Earlier { get; }

    /// <summary>Looked after on the last day of the year.</summary>
    public bool InCareAtEnd { get; }

    /// <summary>Looked after the whole year without a break.</summary>
    public bool AllYear { get; }

    /// <summary>The episode on the last day; a row that does not exist if there is none.</summary>
    public Episode AtEnd => Episodes.LastOrDefault(e => e.Decom <= Collection.End && (!e.Dec.IsKnown || e.Dec > Collection.End));

    public int? Age(Day on) => Header.Dob.AgeAt(on);

    public string Sex => Words.Sex(Header.Sex);

    /// <summary>The row that stands for the child: the last episode, since the header says nothing of care.</summary>
    public RowBehind Row => RowBehind.Of(AtEnd.Table is not null ? AtEnd : Episodes[^1]);

    /// <summary>The first episode of each time in care that began in the year.</summary>
    public IEnumerable<Episode> Started => Episodes.Where(e => e.Rne == ReasonForEpisode.Started && e.Decom.IsWithin(Collection.Start, Collection.End));

    /// <summary>The last episode of each time in care that ended in the year.</summary>
    public IEnumerable<Episode> Ceased => Episodes.Where(e => e.Rec.IsGiven && e.Rec != ReasonCeased.Continues && e.Dec.IsWithin(Collection.Start, Collection.End));

    /// <summary>The day this time in care began, and whether the files show that it is the first: otherwise it is the earliest day they know.</summary>
    public (Day Day, bool IsFirst) InCareSince
    {
        get
        {
            var all = Earlier.Concat(Episodes).ToList();
            var first = all.FindLastIndex(e => e.Rne == ReasonForEpisode.Started);
            return first >= 0 ? (all[first].Decom, true) : all.Count > 0 ? (all[0].Decom, false) : (Day.Blank, false);
        }
    }

    /// <summary>Every child with an episode that is no short break.</summary>
    public static IReadOnlyList<CaredFor> All(Ssda903Return all) =>
        Enumerable.Range(0, all.Children.Count).Where(n => all.This.Episodes.RowsOf(n).Length > 0).Select(n => new CaredFor(all, n)).Where(c => c.Episodes.Count > 0).ToList();

    private static bool IsCare(Episode e) => e.Decom.IsKnown && !e.Ls.In(LegalStatus.ShortBreaks);
}
