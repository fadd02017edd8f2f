using Kith.Statutory.Tables;

namespace Kith.Statutory.Ssda903.Tables;

/// <summary>The table DoLo. Each row is a deprivation of liberty order.</summary>
public sealed class DoloTable : Table<DoloRow>
{
    internal DoloTable(string name, ReturnTables all) : base(name, all)
    {
        Child("CHILD");
        Dob = Days("DOB");
        DoloStart = Days("DOLO_START");
        DoloEnd = Days("DOLO_END");
        Order = DoloStart;
    }

    internal DayColumn Dob { get; }
    internal DayColumn DoloStart { get; }
    internal DayColumn DoloEnd { get; }
}

/// <summary>A row of DoLo: a deprivation of liberty order.</summary>
public readonly record struct DoloRow(Table? Table, int Row) : IRow<DoloRow>
{
    private DoloTable? Columns => (DoloTable?)Table;

    public Day Dob => Columns?.Dob[Row] ?? default;
    public Day DoloStart => Columns?.DoloStart[Row] ?? default;
    public Day DoloEnd => Columns?.DoloEnd[Row] ?? default;

    public static DoloRow At(Table table, int row) => new(table, row);
}
