using Kith.Statutory.Tables;

namespace Kith.Statutory.Cin.Tables;

/// <summary>The table ChildCharacteristics. Each row is the ethnicity of a child.</summary>
public sealed class ChildCharacteristicsTable : Table<ChildCharacteristic>
{
    internal ChildCharacteristicsTable(ReturnTables all) : base("ChildCharacteristics", all)
    {
        Child("LAchildID");
        Ethnicity = Codes("Ethnicity");
    }

    internal CodeColumn Ethnicity { get; }
}

/// <summary>A row of ChildCharacteristics: the ethnicity of a child.</summary>
public readonly record struct ChildCharacteristic(Table? Table, int Row) : IRow<ChildCharacteristic>
{
    private ChildCharacteristicsTable? Columns => (ChildCharacteristicsTable?)Table;

    public Code Ethnicity => Columns?.Ethnicity[Row] ?? default;

    public static ChildCharacteristic At(Table table, int row) => new(table, row);
}
