using Kith.Statutory.Ssda903.Care;
using Kith.Statutory.Ssda903.Codes;
using Kith.Statutory.Ssda903.Tables;
using Kith.Statutory.Tables;

namespace Kith.Statutory.Insight.Care;

/// <summary>A time a child lived in one home.</summary>
internal readonly record struct Home(Episode First, Day From, Day To)
{
    private static readonly CodeSet HomeOrKin = new("P1 U1 U2 U3");

    /// <summary>With the parents, or fostered by relatives or friends: a move that a plan hopes for.</summary>
    public bool IsHomeOrKin => First.Place.In(HomeOrKin);
}

/// <summary>
/// The homes of a child in order, read from the episodes. Another legal status, or another kind of placement with the same carer, is no other home; nor is a
/// short absence (hospital, holiday, respite) from which the child comes back.
/// </summary>
internal static class Homes
{
    public static IReadOnlyList<Home> Of(CaredFor child)
    {
        var homes = new List<Home>();
        var before = default(Episode);
        foreach (var e in child.Earlier.Concat(child.Episodes))
        {
            if (e.Place.In(Placement.Temporary) && homes.Count > 0 && e.Rne != ReasonForEpisode.Started) continue;
            var end = e.Dec.Or(Day.Of(DateOnly.MaxValue));
            if (homes.Count == 0 || e.Rne == ReasonForEpisode.Started || (e.Rne.In(ReasonForEpisode.CarerChanged) && PlacementMove.IsAnother(before, e))) homes.Add(new(e, e.Decom, end));
            else homes[^1] = homes[^1] with { To = end };
            before = e;
        }

        return homes;
    }

    /// <summary>How many homes the child had in the year.</summary>
    public static int InYear(CaredFor child) => During(child).Count;

    /// <summary>How many, where a move to the parents or to relatives or friends does not count against anybody.</summary>
    public static int InYearFairly(CaredFor child) => During(child) is { Count: > 0 } homes ? 1 + homes.Skip(1).Count(h => !h.IsHomeOrKin) : 0;

    private static List<Home> During(CaredFor child) => Of(child).Where(h => h.From <= child.Collection.End && h.To > child.Collection.Start).ToList();
}
