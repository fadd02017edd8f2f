using Kith.Statutory.Tables;

namespace Kith.Statutory.Cin.Tables;

/// <summary>The table ChildProtectionPlans. Each row is one child protection plan.</summary>
public sealed class ProtectionPlansTable : Table<ProtectionPlan>
{
    internal ProtectionPlansTable(ReturnTables all) : base("ChildProtectionPlans", all)
    {
        Child("LAchildID");
        DetailsId = Codes("CINdetailsID");
        PlanId = Codes("CPPID");
        Start = Days("CPPstartDate");
        End = Days("CPPendDate");
        InitialCategory = Codes("InitialCategoryOfAbuse");
        LatestCategory = Codes("LatestCategoryOfAbuse");
        PreviousPlans = Codes("NumberOfPreviousCPP");
        Order = Start;
    }

    internal CodeColumn DetailsId { get; }
    internal CodeColumn PlanId { get; }
    internal DayColumn Start { get; }
    internal DayColumn End { get; }
    internal CodeColumn InitialCategory { get; }
    internal CodeColumn LatestCategory { get; }
    internal CodeColumn PreviousPlans { get; }
}

/// <summary>A row of ChildProtectionPlans: one child protection plan.</summary>
public readonly record struct ProtectionPlan(Table? Table, int Row) : IInDetails<ProtectionPlan>
{
    private ProtectionPlansTable? Columns => (ProtectionPlansTable?)Table;

    /// <summary>CINdetailsID.</summary>
    public Code DetailsId => Columns?.DetailsId[Row] ?? default;
    /// <summary>CPPID.</summary>
    public Code PlanId => Columns?.PlanId[Row] ?? default;
    /// <summary>CPPstartDate.</summary>
    public Day Start => Columns?.Start[Row] ?? default;
    /// <summary>CPPendDate.</summary>
    public Day End => Columns?.End[Row] ?? default;
    /// <summary>InitialCategoryOfAbuse.</summary>
    public Code InitialCategory => Columns?.InitialCategory[Row] ?? default;
    /// <summary>LatestCategoryOfAbuse.</summary>
    public Code LatestCategory => Columns?.LatestCategory[Row] ?? default;
    /// <summary>NumberOfPreviousCPP.</summary>
    public Code PreviousPlans => Columns?.PreviousPlans[Row] ?? default;

    public static ProtectionPlan At(Table table, int row) => new(table, row);
}
