using Kith.Statutory.Tables;

namespace Kith.Statutory.Cin.Tables;

/// <summary>The table Section47. Each row is one section 47 enquiry.</summary>
public sealed class Section47Table : Table<Section47Enquiry>
{
    internal Section47Table(ReturnTables all) : base("Section47", all)
    {
        Child("LAchildID");
        DetailsId = Codes("CINdetailsID");
        Start = Days("S47ActualStartDate");
        ConferenceTarget = Days("InitialCPCtarget");
        InitialConference = Days("DateOfInitialCPC");
        ConferenceNotRequired = Codes("ICPCnotRequired");
        Order = Start;
    }

    internal CodeColumn DetailsId { get; }
    internal DayColumn Start { get; }
    internal DayColumn ConferenceTarget { get; }
    internal DayColumn InitialConference { get; }
    internal CodeColumn ConferenceNotRequired { get; }
}

/// <summary>A row of Section47: one section 47 enquiry.</summary>
public readonly record struct Section47Enquiry(Table? Table, int Row) : IInDetails<Section47Enquiry>
{
    private Section47Table? Columns => (Section47Table?)Table;

    /// <summary>CINdetailsID.</summary>
    public Code DetailsId => Columns?.DetailsId[Row] ?? default;
    /// <summary>S47ActualStartDate.</summary>
    public Day Start => Columns?.Start[Row] ?? default;
    /// <summary>InitialCPCtarget.</summary>
    public Day ConferenceTarget => Columns?.ConferenceTarget[Row] ?? default;
    /// <summary>DateOfInitialCPC.</summary>
    public Day InitialConference => Columns?.InitialConference[Row] ?? default;
    /// <summary>ICPCnotRequired.</summary>
    public Code ConferenceNotRequired => Columns?.ConferenceNotRequired[Row] ?? default;

    public static Section47Enquiry At(Table table, int row) => new(table, row);
}
