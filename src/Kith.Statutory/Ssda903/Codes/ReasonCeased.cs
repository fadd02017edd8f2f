using Kith.Statutory.Tables;

namespace Kith.Statutory.Ssda903.Codes;

/// <summary>REC, why an episode ceased.</summary>
public static class ReasonCeased
{
    /// <summary>The next episode follows on.</summary>
    public static readonly Code Continues = "X1";

    public static readonly Code Died = "E2", ToAnotherAuthority = "E3", Custody = "E9", AgeAssessedAdult = "E15";

    public static readonly CodeSet Adopted = new("E11 E12");

    public static readonly CodeSet IndependentLiving = new("E5 E6");

    public static readonly CodeSet Codes =
        new("X1 E11 E12 E2 E3 E4A E4B E13 E41 E45 E46 E47 E48 E5 E6 E7 E8 E9 E14 E15 E16 E17");
}
