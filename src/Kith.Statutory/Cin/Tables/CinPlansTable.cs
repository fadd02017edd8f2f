using Kith.Statutory.Tables;

namespace Kith.Statutory.Cin.Tables;

/// <summary>The table CINplanDates. Each row is one child in need plan.</summary>
public sealed class CinPlansTable : Table<CinPlan>
{
    internal CinPlansTable(ReturnTables all) : base("CINplanDates", all)
    {
        Child("LAchildID");
        DetailsId = Codes("CINdetailsID");
        Start = Days("CINPlanStartDate");
        End = Days("CINPlanEndDate");
        Order = Start;
    }

    internal CodeColumn DetailsId { get; }
    internal DayColumn Start { get; }
    internal DayColumn End { get; }
}

/// <summary>A row of CINplanDates: one child in need plan.</summary>
public readonly record struct CinPlan(Table? Table, int Row) : IInDetails<CinPlan>
{
    private CinPlansTable? Columns => (CinPlansTable?)Table;

    /// <summary>CINdetailsID.</summary>
    public Code DetailsId => Columns?.DetailsId[Row] ?? default;
    /// <summary>CINPlanStartDate.</summary>
    public Day Start => Columns?.Start[Row] ?? default;
    /// <summary>CINPlanEndDate.</summary>
    public Day End => Columns?.End[Row] ?? default;

    public static CinPlan At(Table table, int row) => new(table, row);
}
