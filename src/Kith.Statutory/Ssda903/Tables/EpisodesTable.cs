using Kith.Statutory.Tables;

namespace Kith.Statutory.Ssda903.Tables;

/// <summary>The table Episodes. Each row is a stretch with one legal status and one placement.</summary>
public sealed class EpisodesTable : Table<Episode>
{
    internal EpisodesTable(string name, ReturnTables all) : base(name, all)
    {
        Child("CHILD");
        Decom = Days("DECOM");
        Rne = Codes("RNE");
        Ls = Codes("LS");
        Cin = Codes("CIN");
        Place = Codes("PLACE");
        PlaceProvider = Codes("PLACE_PROVIDER");
        Dec = Days("DEC");
        Rec = Codes("REC");
        ReasonPlaceChange = Codes("REASON_PLACE_CHANGE");
        HomePost = Codes("HOME_POST");
        PlPost = Codes("PL_POST");
        Urn = Codes("URN");
        PlLa = Codes("PL_LA");
        PlLocation = Codes("PL_LOCATION");
        PlDistance = Codes("PL_DISTANCE");
        Order = Decom;
    }

    internal DayColumn Decom { get; }
    internal CodeColumn Rne { get; }
    internal CodeColumn Ls { get; }
    internal CodeColumn Cin { get; }
    internal CodeColumn Place { get; }
    internal CodeColumn PlaceProvider { get; }
    internal DayColumn Dec { get; }
    internal CodeColumn Rec { get; }
    internal CodeColumn ReasonPlaceChange { get; }
    internal CodeColumn HomePost { get; }
    internal CodeColumn PlPost { get; }
    internal CodeColumn Urn { get; }
    internal CodeColumn PlLa { get; }
    internal CodeColumn PlLocation { get; }
    internal CodeColumn PlDistance { get; }
}

/// <summary>A row of Episodes: a stretch with one legal status and one placement.</summary>
public readonly record struct Episode(Table? Table, int Row) : IRow<Episode>
{
    private EpisodesTable? Columns => (EpisodesTable?)Table;

    public Day Decom => Columns?.Decom[Row] ?? default;
    public Code Rne => Columns?.Rne[Row] ?? default;
    public Code Ls => Columns?.Ls[Row] ?? default;
    public Code Cin => Columns?.Cin[Row] ?? default;
    public Code Place => Columns?.Place[Row] ?? default;
    public Code PlaceProvider => Columns?.PlaceProvider[Row] ?? default;
    public Day Dec => Columns?.Dec[Row] ?? default;
    public Code Rec => Columns?.Rec[Row] ?? default;
    public Code ReasonPlaceChange => Columns?.ReasonPlaceChange[Row] ?? default;
    public Code HomePost => Columns?.HomePost[Row] ?? default;
    public Code PlPost => Columns?.PlPost[Row] ?? default;
    public Code Urn => Columns?.Urn[Row] ?? default;
    public Code PlLa => Columns?.PlLa[Row] ?? default;
    public Code PlLocation => Columns?.PlLocation[Row] ?? default;
    public Code PlDistance => Columns?.PlDistance[Row] ?? default;

    public static Episode At(Table table, int row) => new(table, row);
}
