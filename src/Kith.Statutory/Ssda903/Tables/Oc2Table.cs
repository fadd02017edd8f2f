using Kith.Statutory.Tables;

namespace Kith.Statutory.Ssda903.Tables;

/// <summary>The table OC2. Each row is the outcomes of a child looked after for twelve months.</summary>
public sealed class Oc2Table : Table<Oc2Row>
{
    internal Oc2Table(string name, ReturnTables all) : base(name, all)
    {
        Child("CHILD");
        Dob = Days("DOB");
        SdqScore = Codes("SDQ_SCORE");
        SdqReason = Codes("SDQ_REASON");
        Convicted = Codes("CONVICTED");
        HealthCheck = Codes("HEALTH_CHECK");
        Immunisations = Codes("IMMUNISATIONS");
        TeethCheck = Codes("TEETH_CHECK");
        HealthAssessment = Codes("HEALTH_ASSESSMENT");
        SubstanceMisuse = Codes("SUBSTANCE_MISUSE");
        InterventionReceived = Codes("INTERVENTION_RECEIVED");
        InterventionOffered = Codes("INTERVENTION_OFFERED");
    }

    internal DayColumn Dob { get; }
    internal CodeColumn SdqScore { get; }
    internal CodeColumn SdqReason { get; }
    internal CodeColumn Convicted { get; }
    internal CodeColumn HealthCheck { get; }
    internal CodeColumn Immunisations { get; }
    internal CodeColumn TeethCheck { get; }
    internal CodeColumn HealthAssessment { get; }
    internal CodeColumn SubstanceMisuse { get; }
    internal CodeColumn InterventionReceived { get; }
    internal CodeColumn InterventionOffered { get; }
}

/// <summary>A row of OC2: the outcomes of a child looked after for twelve months.</summary>
public readonly record struct Oc2Row(Table? Table, int Row) : IRow<Oc2Row>
{
    private Oc2Table? Columns => (Oc2Table?)Table;

    public Day Dob => Columns?.Dob[Row] ?? default;
    public Code SdqScore => Columns?.SdqScore[Row] ?? default;
    public Code SdqReason => Columns?.SdqReason[Row] ?? default;
    public Code Convicted => Columns?.Convicted[Row] ?? default;
    public Code HealthCheck => Columns?.HealthCheck[Row] ?? default;
    public Code Immunisations => Columns?.Immunisations[Row] ?? default;
    public Code TeethCheck => Columns?.TeethCheck[Row] ?? default;
    public Code HealthAssessment => Columns?.HealthAssessment[Row] ?? default;
    public Code SubstanceMisuse => Columns?.SubstanceMisuse[Row] ?? default;
    public Code InterventionReceived => Columns?.InterventionReceived[Row] ?? default;
    public Code InterventionOffered => Columns?.InterventionOffered[Row] ?? default;

    public static Oc2Row At(Table table, int row) => new(table, row);
}
