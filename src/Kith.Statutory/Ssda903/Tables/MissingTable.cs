using Kith.Statutory.Tables;

namespace Kith.Statutory.Ssda903.Tables;

/// <summary>The table Missing. Each row is a time a child was missing or away.</summary>
public sealed class MissingTable : Table<MissingRow>
{
    internal MissingTable(string name, ReturnTables all) : base(name, all)
    {
        Child("CHILD");
        Dob = Days("DOB");
        Missing = Codes("MISSING");
        MisStart = Days("MIS_START");
        MisEnd = Days("MIS_END");
        Order = MisStart;
    }

    internal DayColumn Dob { get; }
    internal CodeColumn Missing { get; }
    internal DayColumn MisStart { get; }
    internal DayColumn MisEnd { get; }
}

/// <summary>A row of Missing: a time a child was missing or away.</summary>
public readonly record struct MissingRow(Table? Table, int Row) : IRow<MissingRow>
{
    private MissingTable? Columns => (MissingTable?)Table;

    public Day Dob => Columns?.Dob[Row] ?? default;
    public Code Missing => Columns?.Missing[Row] ?? default;
    public Day MisStart => Columns?.MisStart[Row] ?? default;
    public Day MisEnd => Columns?.MisEnd[Row] ?? default;

    public static MissingRow At(Table table, int row) => new(table, row);
}
