using Kith.Statutory.Tables;

namespace Kith.Statutory.Ssda903.Codes;

/// <summary>AD1: how many adopt, of which sex, and what they are to each other.</summary>
public static class Adopter
{
    public static readonly Code Two = "2";

    public static readonly CodeSet Numbers = new("1 2");

    // SEX_ADOPTR
    public static readonly CodeSet Single = new("M1 F1"), ManAndWoman = new("MF"), SameSexCouple = new("MM FF");
    public static readonly CodeSet Couple = ManAndWoman.And(SameSexCouple);
    public static readonly CodeSet Sexes = Single.And(Couple);

    // LS_ADOPTR
    public static readonly Code NoCouple = "L0", MarriedManAndWoman = "L11", MarriedSameSex = "L12", CivilPartners = "L2",
        UnmarriedManAndWoman = "L3", UnmarriedSameSex = "L4";

    public static readonly CodeSet LegalStatuses = new("L0 L11 L12 L2 L3 L4");
}
