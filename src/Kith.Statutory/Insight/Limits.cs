using Kith.Kernel;

namespace Kith.Statutory.Insight;

/// <summary>
/// The limits that figures measure against, in one place. Whoever uses the library may give others; Kith's clocks for England say the same and a test compares them.
/// </summary>
public sealed record Limits
{
    /// <summary>England: Working Together to Safeguard Children 2023; Care Planning, Placement and Case Review Regulations 2010; the national statistics of children looked after.</summary>
    public static Limits England { get; } = new();

    /// <summary>Working days from the start of an assessment to its authorisation.</summary>
    public int Assessment { get; init; } = 45;

    public DayCount AssessmentCount { get; init; } = DayCount.StartDayIsZero;

    /// <summary>Working days from the strategy discussion to the first child protection conference.</summary>
    public int Conference { get; init; } = 15;

    public DayCount ConferenceCount { get; init; } = DayCount.StartDayIsOne;

    /// <summary>A referral so many months or less after the one before is a re-referral.</summary>
    public int RereferralMonths { get; init; } = 12;

    /// <summary>So many homes in a year are many.</summary>
    public int ManyHomes { get; init; } = 3;

    /// <summary>Lasting stability asks those younger than this, in care for so many months, whether they have lived so many months in one home.</summary>
    public int LastingStabilityAge { get; init; } = 16;

    public int LastingStabilityMonthsInCare { get; init; } = 30;

    public int LastingStabilityMonthsInHome { get; init; } = 24;

    /// <summary>Miles from home that are far.</summary>
    public int FarMiles { get; init; } = 20;

    /// <summary>Months between two reviews of a child looked after, from the third one on.</summary>
    public int CareReviewMonths { get; init; } = 6;

    /// <summary>Months to the first review conference of a protection plan, and between the next.</summary>
    public int FirstProtectionReviewMonths { get; init; } = 3;

    public int ProtectionReviewMonths { get; init; } = 6;

    /// <summary>Months a protection plan has lasted when it is long.</summary>
    public int LongProtectionMonths { get; init; } = 24;

    /// <summary>Months within which health and teeth are looked at again; for children younger than <see cref="YoungChild"/> health every six.</summary>
    public int HealthMonths { get; init; } = 12;

    public int YoungHealthMonths { get; init; } = 6;

    public int YoungChild { get; init; } = 5;

    /// <summary>Weeks between visits to a child on a protection plan, and to one looked after.</summary>
    public int ProtectionVisitWeeks { get; init; } = 4;

    public int CareVisitWeeks { get; init; } = 6;

    /// <summary>So many social workers in a year are many.</summary>
    public int ManyWorkers { get; init; } = 3;
}
