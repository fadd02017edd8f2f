using Kith.Statutory.Tables;

namespace Kith.Statutory.Cin.Tables;

/// <summary>The table Assessments. Each row is one assessment.</summary>
public sealed class AssessmentsTable : Table<Assessment>
{
    internal AssessmentsTable(ReturnTables all) : base("Assessments", all)
    {
        Child("LAchildID");
        DetailsId = Codes("CINdetailsID");
        AssessmentId = Codes("AssessmentID");
        Start = Days("AssessmentActualStartDate");
        InternalReview = Days("AssessmentInternalReviewDate");
        Authorised = Days("AssessmentAuthorisationDate");
        Factors = Texts("AssessmentFactors");
        Order = Start;
    }

    internal CodeColumn DetailsId { get; }
    internal CodeColumn AssessmentId { get; }
    internal DayColumn Start { get; }
    internal DayColumn InternalReview { get; }
    internal DayColumn Authorised { get; }
    internal TextColumn Factors { get; }
}

/// <summary>A row of Assessments: one assessment.</summary>
public readonly record struct Assessment(Table? Table, int Row) : IInDetails<Assessment>
{
    private AssessmentsTable? Columns => (AssessmentsTable?)Table;

    /// <summary>CINdetailsID.</summary>
    public Code DetailsId => Columns?.DetailsId[Row] ?? default;
    public Code AssessmentId => Columns?.AssessmentId[Row] ?? default;
    /// <summary>AssessmentActualStartDate.</summary>
    public Day Start => Columns?.Start[Row] ?? default;
    /// <summary>AssessmentInternalReviewDate.</summary>
    public Day InternalReview => Columns?.InternalReview[Row] ?? default;
    /// <summary>AssessmentAuthorisationDate.</summary>
    public Day Authorised => Columns?.Authorised[Row] ?? default;
    /// <summary>AssessmentFactors.</summary>
    public string? Factors => Columns?.Factors[Row];

    public static Assessment At(Table table, int row) => new(table, row);
}
