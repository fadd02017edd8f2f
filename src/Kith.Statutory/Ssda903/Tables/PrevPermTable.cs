using Kith.Statutory.Tables;

namespace Kith.Statutory.Ssda903.Tables;

/// <summary>The table PrevPerm. Each row is a permanence order before this time in care.</summary>
public sealed class PrevPermTable : Table<PrevPermRow>
{
    internal PrevPermTable(string name, ReturnTables all) : base(name, all)
    {
        Child("CHILD");
        Dob = Days("DOB");
        PrevPerm = Codes("PREV_PERM");
        LaPerm = Codes("LA_PERM");
        DatePerm = Texts("DATE_PERM");
    }

    internal DayColumn Dob { get; }
    internal CodeColumn PrevPerm { get; }
    internal CodeColumn LaPerm { get; }
    internal TextColumn DatePerm { get; }
}

/// <summary>A row of PrevPerm: a permanence order before this time in care.</summary>
public readonly record struct PrevPermRow(Table? Table, int Row) : IRow<PrevPermRow>
{
    private PrevPermTable? Columns => (PrevPermTable?)Table;

    public Day Dob => Columns?.Dob[Row] ?? default;
    public Code PrevPerm => Columns?.PrevPerm[Row] ?? default;
    public Code LaPerm => Columns?.LaPerm[Row] ?? default;
    public string? DatePerm => Columns?.DatePerm[Row];

    /// <summary>The date of the order as a day: councils may give it in part (zz/10/2015), which is no day.</summary>
    public Day DatePermDay => DayText.Read(DatePerm, DayFormat.DayFirst);

    public static PrevPermRow At(Table table, int row) => new(table, row);
}
