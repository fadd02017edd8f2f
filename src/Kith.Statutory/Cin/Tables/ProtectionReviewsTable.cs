using Kith.Statutory.Tables;

namespace Kith.Statutory.Cin.Tables;

/// <summary>The table Reviews. Each row is one review of a child protection plan.</summary>
public sealed class ProtectionReviewsTable : Table<ProtectionReview>
{
    internal ProtectionReviewsTable(ReturnTables all) : base("Reviews", all)
    {
        Child("LAchildID");
        DetailsId = Codes("CINdetailsID");
        PlanId = Codes("CPPID");
        Date = Days("CPPreviewDate");
        Order = Date;
    }

    internal CodeColumn DetailsId { get; }
    internal CodeColumn PlanId { get; }
    internal DayColumn Date { get; }
}

/// <summary>A row of Reviews: one review of a child protection plan.</summary>
public readonly record struct ProtectionReview(Table? Table, int Row) : IInDetails<ProtectionReview>
{
    private ProtectionReviewsTable? Columns => (ProtectionReviewsTable?)Table;

    /// <summary>CINdetailsID.</summary>
    public Code DetailsId => Columns?.DetailsId[Row] ?? default;
    /// <summary>CPPID.</summary>
    public Code PlanId => Columns?.PlanId[Row] ?? default;
    /// <summary>CPPreviewDate.</summary>
    public Day Date => Columns?.Date[Row] ?? default;

    public static ProtectionReview At(Table table, int row) => new(table, row);
}
