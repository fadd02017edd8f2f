using Kith.Statutory.Tables;

namespace Kith.Statutory.Ssda903.Tables;

/// <summary>The table UASC. Each row is an unaccompanied asylum-seeking child.</summary>
public sealed class UascTable : Table<UascRow>
{
    internal UascTable(string name, ReturnTables all) : base(name, all)
    {
        Child("CHILD");
        Sex = Codes("SEX");
        Dob = Days("DOB");
        Duc = Days("DUC");
    }

    internal CodeColumn Sex { get; }
    internal DayColumn Dob { get; }
    internal DayColumn Duc { get; }
}

/// <summary>A row of UASC: an unaccompanied asylum-seeking child.</summary>
public readonly record struct UascRow(Table? Table, int Row) : IRow<UascRow>
{
    private UascTable? Columns => (UascTable?)Table;

    public Code Sex => Columns?.Sex[Row] ?? default;
    public Day Dob => Columns?.Dob[Row] ?? default;
    public Day Duc => Columns?.Duc[Row] ?? default;

    public static UascRow At(Table table, int row) => new(table, row);
}
