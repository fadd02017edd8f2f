using Kith.Statutory.Tables;

namespace Kith.Statutory.Cin.Tables;

/// <summary>The table Disabilities. Each row is one disability of a child.</summary>
public sealed class DisabilitiesTable : Table<Disability>
{
    internal DisabilitiesTable(ReturnTables all) : base("Disabilities", all)
    {
        Child("LAchildID");
        Code = Codes("Disability");
    }

    internal CodeColumn Code { get; }
}

/// <summary>A row of Disabilities: one disability of a child.</summary>
public readonly record struct Disability(Table? Table, int Row) : IRow<Disability>
{
    private DisabilitiesTable? Columns => (DisabilitiesTable?)Table;

    /// <summary>Disability.</summary>
    public Code Code => Columns?.Code[Row] ?? default;

    public static Disability At(Table table, int row) => new(table, row);
}
