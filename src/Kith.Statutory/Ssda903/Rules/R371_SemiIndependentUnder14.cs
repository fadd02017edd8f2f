namespace Kith.Statutory.Ssda903.Rules;

/// <summary>371: nobody under 14 is placed in semi-independent accommodation.</summary>
public sealed class R371_SemiIndependentUnder14() : PlacementAge("371", "H5", 14, "Check the placement and the date of birth: nobody under 14 lives in semi-independent accommodation.");
