using Kith.Statutory.Tables;

namespace Kith.Statutory.Ssda903.Tables;

/// <summary>The table PlacedAdoption. Each row is a decision that a child should be placed for adoption.</summary>
public sealed class PlacedAdoptionTable : Table<PlacedAdoptionRow>
{
    internal PlacedAdoptionTable(string name, ReturnTables all) : base(name, all)
    {
        Child("CHILD");
        Dob = Days("DOB");
        DatePlaced = Days("DATE_PLACED");
        DatePlacedCeased = Days("DATE_PLACED_CEASED");
        ReasonPlacedCeased = Codes("REASON_PLACED_CEASED");
        Order = DatePlaced;
    }

    internal DayColumn Dob { get; }
    internal DayColumn DatePlaced { get; }
    internal DayColumn DatePlacedCeased { get; }
    internal CodeColumn ReasonPlacedCeased { get; }
}

/// <summary>A row of PlacedAdoption: a decision that a child should be placed for adoption.</summary>
public readonly record struct PlacedAdoptionRow(Table? Table, int Row) : IRow<PlacedAdoptionRow>
{
    private PlacedAdoptionTable? Columns => (PlacedAdoptionTable?)Table;

    public Day Dob => Columns?.Dob[Row] ?? default;
    public Day DatePlaced => Columns?.DatePlaced[Row] ?? default;
    public Day DatePlacedCeased => Columns?.DatePlacedCeased[Row] ?? default;
    public Code ReasonPlacedCeased => Columns?.ReasonPlacedCeased[Row] ?? default;

    public static PlacedAdoptionRow At(Table table, int row) => new(table, row);
}
