using Kith.Statutory.Tables;

namespace Kith.Statutory.Cin.Tables;

/// <summary>The table AssessmentFactorsList. Each row is one factor found at an assessment.</summary>
public sealed class AssessmentFactorsTable : Table<AssessmentFactor>
{
    internal AssessmentFactorsTable(ReturnTables all) : base("AssessmentFactorsList", all)
    {
        Child("LAchildID");
        DetailsId = Codes("CINdetailsID");
        AssessmentId = Codes("AssessmentID");
        Factor = Codes("AssessmentFactor");
    }

    internal CodeColumn DetailsId { get; }
    internal CodeColumn AssessmentId { get; }
    internal CodeColumn Factor { get; }
}

/// <summary>A row of AssessmentFactorsList: one factor found at an assessment.</summary>
public readonly record struct AssessmentFactor(Table? Table, int Row) : IInDetails<AssessmentFactor>
{
    private AssessmentFactorsTable? Columns => (AssessmentFactorsTable?)Table;

    /// <summary>CINdetailsID.</summary>
    public Code DetailsId => Columns?.DetailsId[Row] ?? default;
    public Code AssessmentId => Columns?.AssessmentId[Row] ?? default;
    /// <summary>AssessmentFactor.</summary>
    public Code Factor => Columns?.Factor[Row] ?? default;

    public static AssessmentFactor At(Table table, int row) => new(table, row);
}
