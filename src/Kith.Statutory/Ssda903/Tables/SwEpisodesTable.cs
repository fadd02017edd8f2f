using Kith.Statutory.Tables;

namespace Kith.Statutory.Ssda903.Tables;

/// <summary>The table SWEpisodes. Each row is a time with one social worker.</summary>
public sealed class SwEpisodesTable : Table<SwEpisode>
{
    internal SwEpisodesTable(string name, ReturnTables all) : base(name, all)
    {
        Child("CHILD");
        Dob = Days("DOB");
        SwId = Texts("SW_ID");
        SwDecom = Days("SW_DECOM");
        SwDec = Days("SW_DEC");
        SwReason = Codes("SW_REASON");
        Order = SwDecom;
    }

    internal DayColumn Dob { get; }
    internal TextColumn SwId { get; }
    internal DayColumn SwDecom { get; }
    internal DayColumn SwDec { get; }
    internal CodeColumn SwReason { get; }
}

/// <summary>A row of SWEpisodes: a time with one social worker.</summary>
public readonly record struct SwEpisode(Table? Table, int Row) : IRow<SwEpisode>
{
    private SwEpisodesTable? Columns => (SwEpisodesTable?)Table;

    public Day Dob => Columns?.Dob[Row] ?? default;
    public string? SwId => Columns?.SwId[Row];
    public Day SwDecom => Columns?.SwDecom[Row] ?? default;
    public Day SwDec => Columns?.SwDec[Row] ?? default;
    /// <summary>The first and the last day as they were written: unknown parts of a date may stand as Z.</summary>
    public string? SwDecomText => Columns?.SwDecom.Raw(Row);
    public string? SwDecText => Columns?.SwDec.Raw(Row);

    public Code SwReason => Columns?.SwReason[Row] ?? default;

    public static SwEpisode At(Table table, int row) => new(table, row);
}
