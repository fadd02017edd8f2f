using Kith.Statutory.Tables;

namespace Kith.Statutory.Ssda903.Tables;

/// <summary>The twelve tables of one year's return.</summary>
public sealed class YearTables
{
    private static readonly Type[] RowTypes =
    [
        typeof(HeaderRow), typeof(Episode), typeof(ReviewRow), typeof(UascRow), typeof(Oc2Row), typeof(Oc3Row), typeof(Ad1Row), typeof(PlacedAdoptionRow), typeof(PrevPermRow), typeof(MissingRow), typeof(SwEpisode), typeof(DoloRow),
    ];

    internal YearTables(ReturnTables all, string suffix)
    {
        Header = new("Header" + suffix, all);
        Episodes = new("Episodes" + suffix, all);
        Reviews = new("Reviews" + suffix, all);
        Uasc = new("UASC" + suffix, all);
        Oc2 = new("OC2" + suffix, all);
        Oc3 = new("OC3" + suffix, all);
        Ad1 = new("AD1" + suffix, all);
        PlacedAdoption = new("PlacedAdoption" + suffix, all);
        PrevPerm = new("PrevPerm" + suffix, all);
        Missing = new("Missing" + suffix, all);
        SwEpisodes = new("SWEpisodes" + suffix, all);
        Dolo = new("DoLo" + suffix, all);
        All = [Header, Episodes, Reviews, Uasc, Oc2, Oc3, Ad1, PlacedAdoption, PrevPerm, Missing, SwEpisodes, Dolo];
    }

    /// <summary>Every table, in the order of <see cref="Files"/>.</summary>
    public IReadOnlyList<Table> All { get; }

    public HeaderTable Header { get; }
    public EpisodesTable Episodes { get; }
    public ReviewsTable Reviews { get; }
    public UascTable Uasc { get; }
    public Oc2Table Oc2 { get; }
    public Oc3Table Oc3 { get; }
    public Ad1Table Ad1 { get; }
    public PlacedAdoptionTable PlacedAdoption { get; }
    public PrevPermTable PrevPerm { get; }
    public MissingTable Missing { get; }
    public SwEpisodesTable SwEpisodes { get; }
    public DoloTable Dolo { get; }

    /// <summary>The table whose rows are of a kind.</summary>
    public Table<TRow> Of<TRow>() where TRow : struct, IRow<TRow> => (Table<TRow>)All[Place<TRow>()];

    internal static int Place<TRow>() => Array.IndexOf(RowTypes, typeof(TRow));
}
