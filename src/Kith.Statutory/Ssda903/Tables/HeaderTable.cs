using Kith.Statutory.Tables;

namespace Kith.Statutory.Ssda903.Tables;

/// <summary>The table Header. Each row is the child: who they are.</summary>
public sealed class HeaderTable : Table<HeaderRow>
{
    internal HeaderTable(string name, ReturnTables all) : base(name, all)
    {
        Child("CHILD");
        Sex = Codes("SEX");
        Dob = Days("DOB");
        Ethnic = Codes("ETHNIC");
        Upn = Texts("UPN");
        Mother = Codes("MOTHER");
        McDob = Days("MC_DOB");
        Uasc = Codes("UASC");
    }

    internal CodeColumn Sex { get; }
    internal DayColumn Dob { get; }
    internal CodeColumn Ethnic { get; }
    internal TextColumn Upn { get; }
    internal CodeColumn Mother { get; }
    internal DayColumn McDob { get; }
    internal CodeColumn Uasc { get; }
}

/// <summary>A row of Header: the child: who they are.</summary>
public readonly record struct HeaderRow(Table? Table, int Row) : IRow<HeaderRow>
{
    private HeaderTable? Columns => (HeaderTable?)Table;

    public Code Sex => Columns?.Sex[Row] ?? default;
    public Day Dob => Columns?.Dob[Row] ?? default;
    public Code Ethnic => Columns?.Ethnic[Row] ?? default;
    public string? Upn => Columns?.Upn[Row];
    public Code Mother => Columns?.Mother[Row] ?? default;
    public Day McDob => Columns?.McDob[Row] ?? default;
    public Code Uasc => Columns?.Uasc[Row] ?? default;

    public static HeaderRow At(Table table, int row) => new(table, row);
}
