using Kith.Statutory.Cin.Tables;
using Kith.Statutory.Tables;

namespace Kith.Statutory.Cin;

/// <summary>A children in need census, flattened into tables: a row of a table for each element, numbered within its table in the order of the file.</summary>
public sealed class CinReturn : ReturnTables
{
    private readonly CinCollection told;

    /// <summary>An empty census; what its header says about the year goes before what is told here.</summary>
    public CinReturn(CinCollection collection) : base(DayFormat.Iso)
    {
        told = Collection = collection;
        Header = new(this);
        Identifiers = new(this);
        Characteristics = new(this);
        Disabilities = new(this);
        Details = new(this);
        Assessments = new(this);
        Factors = new(this);
        CinPlans = new(this);
        Section47 = new(this);
        ProtectionPlans = new(this);
        Reviews = new(this);
        PreProceedings = new(this);
        Keep([Header, Identifiers, Characteristics, Disabilities, Details, Assessments, Factors, CinPlans, Section47, ProtectionPlans, Reviews, PreProceedings]);
    }

    /// <summary>The census year.</summary>
    public CinCollection Collection { get; private set; }

    public CinHeaderTable Header { get; }
    public ChildIdentifiersTable Identifiers { get; }
    public ChildCharacteristicsTable Characteristics { get; }
    public DisabilitiesTable Disabilities { get; }
    public CinDetailsTable Details { get; }
    public AssessmentsTable Assessments { get; }
    public AssessmentFactorsTable Factors { get; }
    public CinPlansTable CinPlans { get; }
    public Section47Table Section47 { get; }
    public ProtectionPlansTable ProtectionPlans { get; }
    public ProtectionReviewsTable Reviews { get; }
    public PreProceedingsTable PreProceedings { get; }

    /// <summary>Reads the census year from the header and sorts the rows to their children.</summary>
    public override void Seal()
    {
        base.Seal();
        var reference = Header.Count > 0 ? Header[0].ReferenceDate : Day.Blank;
        // Written the other way round the year can still be read; rule 100 says that the date is not as it should be.
        if (reference.IsUnreadable) reference = DayText.Read(Header.ReferenceDate.Raw(0), DayFormat.DayFirst);
        // A date of another century is no census year: what was told about the year stands.
        Collection = reference >= Day.Of(1900, 1, 1) ? told with { Start = reference.AddYears(-1).AddDays(1), End = reference } : told;
    }
}
