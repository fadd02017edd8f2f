using Kith.Statutory.Tables;

namespace Kith.Statutory.Ssda903.Codes;

/// <summary>PLACE, the kind of placement. P2 went with 2024/25 (not lawful for new placements from 28 October 2023), H5 and Z1 with 2025/26.</summary>
public static class Placement
{
    public static readonly Code WithParents = "P1", IndependentUntil2024 = "P2", SemiIndependentUntil2025 = "H5", OtherUntil2025 = "Z1", Supported = "K3", HolidayOfCarer = "T3";

    /// <summary>For a short time, after which the child goes back to where they live.</summary>
    public static readonly CodeSet Temporary = new("T0 T1 T2 T3 T4");

    /// <summary>Placed for adoption.</summary>
    public static readonly CodeSet Adoption = new("A3 A4 A5 A6");

    /// <summary>Placed for adoption with the parents' consent.</summary>
    public static readonly CodeSet AdoptionByConsent = new("A3 A4");

    /// <summary>Placed for adoption under a placement order.</summary>
    public static readonly CodeSet AdoptionByOrder = new("A5 A6");

    /// <summary>Placed for adoption with the carers they live with already.</summary>
    public static readonly CodeSet AdoptionByCarers = new("A3 A5");

    public static readonly CodeSet Foster = new("U1 U2 U3 U4 U5 U6");

    /// <summary>Homes and schools that are registered where they are, so that the placement has their postcode.</summary>
    public static readonly CodeSet Homes = new("K1 K2 R3 S1");

    public static readonly CodeSet LongTermFoster = new("U1 U4");

    /// <summary>Kinds of other placement, from 2025/26; one code, Z1, before.</summary>
    public static readonly CodeSet Other = new("Z11 Z12 Z13 Z14");

    private static readonly CodeSet Lasting = new("A3 A4 A5 A6 K1 K2 P1 P3 R1 R2 R3 R5 S1 T0 T1 T2 T3 T4 U1 U2 U3 U4 U5 U6");

    private static readonly CodeSet Until2024 = Lasting.And("H5 P2 Z1"), Until2025 = Lasting.And("H5 Z1"), From2026 = Lasting.And("K3").And(Other);

    private static readonly CodeSet NoProviderUntil2025 = new("T0 T1 T2 T3 Z1"), NoProviderFrom2026 = new CodeSet("T0 T1 T2 T3").And(Other);

    private static readonly CodeSet NoReasonUntil2025 = Temporary.And("Z1"), NoReasonFrom2026 = Temporary.And(Other);

    private static readonly CodeSet Unregistered = new("P1 P3 R1 R2 R5 T0 T1 T2 T3 T4");

    private static readonly CodeSet UnregisteredUntil2023 = Unregistered.And("H5 P2 Z1"), UnregisteredUntil2024 = Unregistered.And("P2 Z1"),
        UnregisteredUntil2025 = Unregistered.And("Z1"), UnregisteredFrom2026 = Unregistered.And(Other);

    /// <summary>The codes of a rule year, by the year it ends in.</summary>
    public static CodeSet Codes(int ruleYear) => ruleYear < 2025 ? Until2024 : ruleYear < 2026 ? Until2025 : From2026;

    /// <summary>Kinds of placement that have no PLACE_PROVIDER.</summary>
    public static CodeSet WithoutProvider(int ruleYear) => ruleYear < 2026 ? NoProviderUntil2025 : NoProviderFrom2026;

    /// <summary>Kinds of placement that are left, and moved to, without a REASON_PLACE_CHANGE.</summary>
    public static CodeSet WithoutReasonOfChange(int ruleYear) => ruleYear < 2026 ? NoReasonUntil2025 : NoReasonFrom2026;

    /// <summary>Kinds of placement that Ofsted does not register. H5 needed a number from 28 October 2023, when supported accommodation had to register.</summary>
    public static CodeSet WithoutUrn(int ruleYear) => ruleYear switch
    {
        < 2024 => UnregisteredUntil2023,
        < 2025 => UnregisteredUntil2024,
        < 2026 => UnregisteredUntil2025,
        _ => UnregisteredFrom2026,
    };
}
