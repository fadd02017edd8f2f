namespace Kith.Statutory.Ssda903.Rules;

/// <summary>371: nobody under 16 is placed in semi-independent accommodation, in 2023/24.</summary>
public sealed class R371_SemiIndependentUnder16() : PlacementAge("371", "H5", 16, "Check the placement and the date of birth: nobody under 16 lives in semi-independent accommodation.")
{
    public override int From => 2024;
}
