using Kith.Statutory.Tables;

namespace Kith.Statutory.Ssda903.Tables;

/// <summary>The table AD1. Each row is an adoption.</summary>
public sealed class Ad1Table : Table<Ad1Row>
{
    internal Ad1Table(string name, ReturnTables all) : base(name, all)
    {
        Child("CHILD");
        Dob = Days("DOB");
        DateInt = Days("DATE_INT");
        DateMatch = Days("DATE_MATCH");
        FosterCare = Codes("FOSTER_CARE");
        NbAdoptr = Codes("NB_ADOPTR");
        SexAdoptr = Codes("SEX_ADOPTR");
        LsAdoptr = Codes("LS_ADOPTR");
    }

    internal DayColumn Dob { get; }
    internal DayColumn DateInt { get; }
    internal DayColumn DateMatch { get; }
    internal CodeColumn FosterCare { get; }
    internal CodeColumn NbAdoptr { get; }
    internal CodeColumn SexAdoptr { get; }
    internal CodeColumn LsAdoptr { get; }
}

/// <summary>A row of AD1: an adoption.</summary>
public readonly record struct Ad1Row(Table? Table, int Row) : IRow<Ad1Row>
{
    private Ad1Table? Columns => (Ad1Table?)Table;

    public Day Dob => Columns?.Dob[Row] ?? default;
    public Day DateInt => Columns?.DateInt[Row] ?? default;
    public Day DateMatch => Columns?.DateMatch[Row] ?? default;
    public Code FosterCare => Columns?.FosterCare[Row] ?? default;
    public Code NbAdoptr => Columns?.NbAdoptr[Row] ?? default;
    public Code SexAdoptr => Columns?.SexAdoptr[Row] ?? default;
    public Code LsAdoptr => Columns?.LsAdoptr[Row] ?? default;

    public static Ad1Row At(Table table, int row) => new(table, row);
}
