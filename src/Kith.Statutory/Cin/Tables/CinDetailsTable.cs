using Kith.Statutory.Tables;

namespace Kith.Statutory.Cin.Tables;

/// <summary>The table CINdetails. Each row is one episode of need, from a referral to its closure.</summary>
public sealed class CinDetailsTable : Table<CinDetail>
{
    internal CinDetailsTable(ReturnTables all) : base("CINdetails", all)
    {
        Child("LAchildID");
        DetailsId = Codes("CINdetailsID");
        ReferralDate = Days("CINreferralDate");
        ReferralSource = Codes("ReferralSource");
        PrimaryNeedCode = Codes("PrimaryNeedCode");
        ClosureDate = Days("CINclosureDate");
        ReasonForClosure = Codes("ReasonForClosure");
        InitialConference = Days("DateOfInitialCPC");
        ReferralNfa = Codes("ReferralNFA");
        Order = ReferralDate;
    }

    internal CodeColumn DetailsId { get; }
    internal DayColumn ReferralDate { get; }
    internal CodeColumn ReferralSource { get; }
    internal CodeColumn PrimaryNeedCode { get; }
    internal DayColumn ClosureDate { get; }
    internal CodeColumn ReasonForClosure { get; }
    internal DayColumn InitialConference { get; }
    internal CodeColumn ReferralNfa { get; }
}

/// <summary>A row of CINdetails: one episode of need, from a referral to its closure.</summary>
public readonly record struct CinDetail(Table? Table, int Row) : IInDetails<CinDetail>
{
    private CinDetailsTable? Columns => (CinDetailsTable?)Table;

    /// <summary>CINdetailsID.</summary>
    public Code DetailsId => Columns?.DetailsId[Row] ?? default;
    /// <summary>CINreferralDate.</summary>
    public Day ReferralDate => Columns?.ReferralDate[Row] ?? default;
    public Code ReferralSource => Columns?.ReferralSource[Row] ?? default;
    public Code PrimaryNeedCode => Columns?.PrimaryNeedCode[Row] ?? default;
    /// <summary>CINclosureDate.</summary>
    public Day ClosureDate => Columns?.ClosureDate[Row] ?? default;
    public Code ReasonForClosure => Columns?.ReasonForClosure[Row] ?? default;
    /// <summary>DateOfInitialCPC.</summary>
    public Day InitialConference => Columns?.InitialConference[Row] ?? default;
    public Code ReferralNfa => Columns?.ReferralNfa[Row] ?? default;

    public static CinDetail At(Table table, int row) => new(table, row);
}
