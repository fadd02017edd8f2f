using Kith.Statutory.Ssda903.Tables;
using Kith.Statutory.Tables;

namespace Kith.Statutory.Insight.Care;

/// <summary>Where children live, how far away, and how often they had to move: told the national way, and fairly.</summary>
internal static class HomesChapter
{
    private const string FairNote = "A move to the parents or to relatives or friends does not count against. ";

    private const string CountNote = "Another legal status, or another kind of placement with the same carer, is no move; nor is a short absence.";

    private static readonly Code Inside = "IN", Outside = "OUT";

    public static Chapter Of(IReadOnlyList<CaredFor> children, Asked asked)
    {
        var limits = asked.Limits;
        var now = children.Where(c => c.InCareAtEnd && c.AtEnd.Table is not null).ToList();
        var located = now.Where(c => c.AtEnd.PlLocation.IsGiven).ToList();
        var measured = now.Where(c => c.AtEnd.PlDistance.Number is not null).ToList();
        var many = now.ToDictionary(c => c, c => (National: Homes.InYear(c), Fair: Homes.InYearFairly(c)));
        var (lasting, unknown) = Lasting(now, limits);
        return new("homes", "Homes and stability")
        {
            Figures =
            [
                Figure.ShareOf("homes.many", $"{limits.ManyHomes} homes or more in the year (national measure)", now, c => many[c].National >= limits.ManyHomes, c => c.Row) with { Note = CountNote },
                Figure.ShareOf("homes.many-fair", $"{limits.ManyHomes} homes or more in the year (fair measure)", now, c => many[c].Fair >= limits.ManyHomes, c => c.Row) with { Note = FairNote + CountNote },
                Figure.ShareOf("homes.lasting", "Two years or longer in the same home (national measure)", lasting, l => l.InHome, l => l.Child.Row) with { Note = LastingNote(limits, unknown) },
                Figure.ShareOf("homes.lasting-fair", "Two years or longer in the same home, or moved to parents, relatives or friends (fair measure)", lasting, l => l.InHome || l.Home.IsHomeOrKin, l => l.Child.Row) with { Note = FairNote + LastingNote(limits, unknown) },
                Figure.ShareOf("homes.family", "With parents, relatives or friends", now, c => Homes.Of(c)[^1].IsHomeOrKin, c => c.Row),
                Figure.ShareOf("homes.far", $"More than {limits.FarMiles} miles from home", measured, c => c.AtEnd.PlDistance.Number > limits.FarMiles, c => c.Row) with { Note = measured.Count < now.Count ? $"The distance is not known for {now.Count - measured.Count:N0} others." : null },
                Figure.ShareOf("homes.outside", "Living outside the authority's area", located, c => c.AtEnd.PlLocation == Outside, c => c.Row) with { Note = located.Count < now.Count ? $"Where they live is not known for {now.Count - located.Count:N0} others." : null },
                Figure.ShareOf("homes.outside-fair", "Living outside the area, but not with parents, relatives or friends", located, c => c.AtEnd.PlLocation == Outside && !Homes.Of(c)[^1].IsHomeOrKin, c => c.Row),
            ],
            Splits =
            [
                Split.By("homes.kind", "Kind of home on the last day", now, c => c.Row, c => Words.Placement(c.AtEnd.Place)),
                Split.By("homes.provider", "Who provides the home", now, c => c.Row, c => Words.Provider(c.AtEnd.PlaceProvider)),
                Counted(now, many),
                Split.By("homes.area", "Inside or outside the area", located, c => c.Row, c => c.AtEnd.PlLocation == Inside ? "Inside" : "Outside", ["Inside", "Outside"]),
            ],
        };
    }

    private static Split Counted(List<CaredFor> now, Dictionary<CaredFor, (int National, int Fair)> many)
    {
        string[] labels = ["1", "2", "3", "4 or more"];
        static string Label(int homes) => homes >= 4 ? "4 or more" : Math.Max(1, homes).ToString(System.Globalization.CultureInfo.InvariantCulture);
        return new("homes.number", "Homes in the year, counted both ways", Picture.Bars, ["National", "Fair"],
            labels.Select(l => new Slice(l, [now.Where(c => Label(many[c].National) == l).Select(c => c.Row).ToList(), now.Where(c => Label(many[c].Fair) == l).Select(c => c.Row).ToList()])).ToList()) { Overlaps = true };
    }

    // The files of a year show less than a whole time in care: who may have been in care long enough but cannot be shown to is left out, and the note says how many.
    private static (List<(CaredFor Child, Home Home, bool InHome)> Asked, int Unknown) Lasting(List<CaredFor> now, Limits limits)
    {
        var young = now.Where(c => c.Age(c.Collection.End) < limits.LastingStabilityAge).ToList();
        var asked = young.Where(c => c.InCareSince.Day <= c.Collection.End.AddMonths(-limits.LastingStabilityMonthsInCare)).ToList();
        var unknown = young.Count(c => !asked.Contains(c) && !c.InCareSince.IsFirst);
        return (asked.Select(c => (c, Homes.Of(c)[^1], Homes.Of(c)[^1].From <= c.Collection.End.AddMonths(-limits.LastingStabilityMonthsInHome))).ToList(), unknown);
    }

    private static string LastingNote(Limits limits, int unknown) =>
        $"Asked of children under {limits.LastingStabilityAge} in care for {limits.LastingStabilityMonthsInCare} months or longer."
        + (unknown == 0 ? "" : $" The files do not show when care began for {unknown:N0} others: give the return of the year before too.");
}
