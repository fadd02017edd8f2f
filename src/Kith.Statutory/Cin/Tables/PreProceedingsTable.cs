using Kith.Statutory.Tables;

namespace Kith.Statutory.Cin.Tables;

/// <summary>The table PreProceedingsandFGDM. Each row is steps before court proceedings.</summary>
public sealed class PreProceedingsTable : Table<PreProceeding>
{
    internal PreProceedingsTable(ReturnTables all) : base("PreProceedingsandFGDM", all)
    {
        Child("LAchildID");
        DetailsId = Codes("CINdetailsID");
        Start = Days("PPStartDate");
        LetterSent = Days("LBPSentDate");
        FamilyMeetingOffered = Codes("FGDMMeetingOffer");
        FamilyMeetingHeld = Codes("FGDMMeetingFac");
        FirstMeeting = Days("InitialPPMeetingDate");
        ReviewMeetings = Codes("ReviewMeetingsCount");
        StepDecision = Days("StepDecisionDate");
        Outcome = Codes("PPOutcome");
        CourtApplication = Days("CourtAppDate");
        LetterOfCourt = Days("LetterInitCPDate");
        Order = Start;
    }

    internal CodeColumn DetailsId { get; }
    internal DayColumn Start { get; }
    internal DayColumn LetterSent { get; }
    internal CodeColumn FamilyMeetingOffered { get; }
    internal CodeColumn FamilyMeetingHeld { get; }
    internal DayColumn FirstMeeting { get; }
    internal CodeColumn ReviewMeetings { get; }
    internal DayColumn StepDecision { get; }
    internal CodeColumn Outcome { get; }
    internal DayColumn CourtApplication { get; }
    internal DayColumn LetterOfCourt { get; }
}

/// <summary>A row of PreProceedingsandFGDM: steps before court proceedings.</summary>
public readonly record struct PreProceeding(Table? Table, int Row) : IInDetails<PreProceeding>
{
    private PreProceedingsTable? Columns => (PreProceedingsTable?)Table;

    /// <summary>CINdetailsID.</summary>
    public Code DetailsId => Columns?.DetailsId[Row] ?? default;
    /// <summary>PPStartDate.</summary>
    public Day Start => Columns?.Start[Row] ?? default;
    /// <summary>LBPSentDate.</summary>
    public Day LetterSent => Columns?.LetterSent[Row] ?? default;
    /// <summary>FGDMMeetingOffer.</summary>
    public Code FamilyMeetingOffered => Columns?.FamilyMeetingOffered[Row] ?? default;
    /// <summary>FGDMMeetingFac.</summary>
    public Code FamilyMeetingHeld => Columns?.FamilyMeetingHeld[Row] ?? default;
    /// <summary>InitialPPMeetingDate.</summary>
    public Day FirstMeeting => Columns?.FirstMeeting[Row] ?? default;
    /// <summary>ReviewMeetingsCount.</summary>
    public Code ReviewMeetings => Columns?.ReviewMeetings[Row] ?? default;
    /// <summary>StepDecisionDate.</summary>
    public Day StepDecision => Columns?.StepDecision[Row] ?? default;
    /// <summary>PPOutcome.</summary>
    public Code Outcome => Columns?.Outcome[Row] ?? default;
    /// <summary>CourtAppDate.</summary>
    public Day CourtApplication => Columns?.CourtApplication[Row] ?? default;
    /// <summary>LetterInitCPDate.</summary>
    public Day LetterOfCourt => Columns?.LetterOfCourt[Row] ?? default;

    public static PreProceeding At(Table table, int row) => new(table, row);
}
