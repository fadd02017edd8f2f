using Kith.Statutory.Tables;

namespace Kith.Statutory.Ssda903.Tables;

/// <summary>The table OC3. Each row is a young person who has left care.</summary>
public sealed class Oc3Table : Table<Oc3Row>
{
    internal Oc3Table(string name, ReturnTables all) : base(name, all)
    {
        Child("CHILD");
        Dob = Days("DOB");
        InTouch = Codes("IN_TOUCH");
        Activ = Codes("ACTIV");
        Accom = Codes("ACCOM");
    }

    internal DayColumn Dob { get; }
    internal CodeColumn InTouch { get; }
    internal CodeColumn Activ { get; }
    internal CodeColumn Accom { get; }
}

/// <summary>A row of OC3: a young person who has left care.</summary>
public readonly record struct Oc3Row(Table? Table, int Row) : IRow<Oc3Row>
{
    private Oc3Table? Columns => (Oc3Table?)Table;

    public Day Dob => Columns?.Dob[Row] ?? default;
    public Code InTouch => Columns?.InTouch[Row] ?? default;
    public Code Activ => Columns?.Activ[Row] ?? default;
    public Code Accom => Columns?.Accom[Row] ?? default;

    public static Oc3Row At(Table table, int row) => new(table, row);
}
