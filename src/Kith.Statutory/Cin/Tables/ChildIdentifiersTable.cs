using Kith.Statutory.Tables;

namespace Kith.Statutory.Cin.Tables;

/// <summary>The table ChildIdentifiers. Each row is who a child is.</summary>
public sealed class ChildIdentifiersTable : Table<ChildIdentifier>
{
    internal ChildIdentifiersTable(ReturnTables all) : base("ChildIdentifiers", all)
    {
        Child("LAchildID");
        Upn = Texts("UPN");
        FormerUpn = Texts("FormerUPN");
        UpnUnknown = Codes("UPNunknown");
        BirthDate = Days("PersonBirthDate");
        ExpectedBirthDate = Days("ExpectedPersonBirthDate");
        GenderCurrent = Codes("GenderCurrent");
        Sex = Codes("Sex");
        DeathDate = Days("PersonDeathDate");
    }

    internal TextColumn Upn { get; }
    internal TextColumn FormerUpn { get; }
    internal CodeColumn UpnUnknown { get; }
    internal DayColumn BirthDate { get; }
    internal DayColumn ExpectedBirthDate { get; }
    internal CodeColumn GenderCurrent { get; }
    internal CodeColumn Sex { get; }
    internal DayColumn DeathDate { get; }
}

/// <summary>A row of ChildIdentifiers: who a child is.</summary>
public readonly record struct ChildIdentifier(Table? Table, int Row) : IRow<ChildIdentifier>
{
    private ChildIdentifiersTable? Columns => (ChildIdentifiersTable?)Table;

    /// <summary>LAchildID; null when it is missing.</summary>
    public string? ChildId => Table?.Children?.Raw(Row);
    public string? Upn => Columns?.Upn[Row];
    public string? FormerUpn => Columns?.FormerUpn[Row];
    public Code UpnUnknown => Columns?.UpnUnknown[Row] ?? default;
    /// <summary>PersonBirthDate.</summary>
    public Day BirthDate => Columns?.BirthDate[Row] ?? default;
    /// <summary>ExpectedPersonBirthDate.</summary>
    public Day ExpectedBirthDate => Columns?.ExpectedBirthDate[Row] ?? default;
    public Code GenderCurrent => Columns?.GenderCurrent[Row] ?? default;
    public Code Sex => Columns?.Sex[Row] ?? default;
    /// <summary>PersonDeathDate.</summary>
    public Day DeathDate => Columns?.DeathDate[Row] ?? default;

    public static ChildIdentifier At(Table table, int row) => new(table, row);
}
