using Kith.Statutory.Tables;

namespace Kith.Statutory.Ssda903.Codes;

/// <summary>LS, the legal status of an episode.</summary>
public static class LegalStatus
{
    public static readonly Code InterimCareOrder = "C1", CareOrder = "C2", Freeing = "D1", PlacementOrder = "E1", SingleAccommodation = "V2";

    /// <summary>Orders that last days: police protection, emergency protection, child assessment, detention in police law.</summary>
    public static readonly Code PoliceProtection = "L1", EmergencyProtection = "L2", ChildAssessment = "L3", PoliceCustody = "J2";

    /// <summary>Short breaks returned one by one (V3), or by their agreement (V4).</summary>
    public static readonly Code ShortBreak = "V3", ShortBreakAgreement = "V4";

    /// <summary>Short breaks: many rules leave them out.</summary>
    public static readonly CodeSet ShortBreaks = new("V3 V4");

    public static readonly CodeSet Codes = new("C1 C2 D1 E1 V2 V3 V4 J1 J2 J3 L1 L2 L3");
}
