using Kith.Statutory.Tables;

namespace Kith.Statutory.Cin.Tables;

/// <summary>The table Header. Each row is the head of the census file.</summary>
public sealed class CinHeaderTable : Table<CinHeader>
{
    internal CinHeaderTable(ReturnTables all) : base("Header", all)
    {
        Collection = Codes("Collection");
        Year = Codes("Year");
        ReferenceDate = Days("ReferenceDate");
        SourceLevel = Codes("SourceLevel");
        Lea = Codes("LEA");
        SoftwareCode = Texts("SoftwareCode");
        Release = Texts("Release");
        SerialNo = Codes("SerialNo");
        DateTime = Texts("DateTime");
    }

    internal CodeColumn Collection { get; }
    internal CodeColumn Year { get; }
    internal DayColumn ReferenceDate { get; }
    internal CodeColumn SourceLevel { get; }
    internal CodeColumn Lea { get; }
    internal TextColumn SoftwareCode { get; }
    internal TextColumn Release { get; }
    internal CodeColumn SerialNo { get; }
    internal TextColumn DateTime { get; }
}

/// <summary>A row of Header: the head of the census file.</summary>
public readonly record struct CinHeader(Table? Table, int Row) : IRow<CinHeader>
{
    private CinHeaderTable? Columns => (CinHeaderTable?)Table;

    public Code Collection => Columns?.Collection[Row] ?? default;
    public Code Year => Columns?.Year[Row] ?? default;
    public Day ReferenceDate => Columns?.ReferenceDate[Row] ?? default;
    public Code SourceLevel => Columns?.SourceLevel[Row] ?? default;
    public Code Lea => Columns?.Lea[Row] ?? default;
    public string? SoftwareCode => Columns?.SoftwareCode[Row];
    public string? Release => Columns?.Release[Row];
    public Code SerialNo => Columns?.SerialNo[Row] ?? default;
    public string? DateTime => Columns?.DateTime[Row];

    public static CinHeader At(Table table, int row) => new(table, row);
}
