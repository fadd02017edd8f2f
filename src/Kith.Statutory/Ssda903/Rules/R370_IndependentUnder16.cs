namespace Kith.Statutory.Ssda903.Rules;

/// <summary>370: nobody under 16 is placed to live independently, since 2023/24.</summary>
public sealed class R370_IndependentUnder16() : PlacementAge("370", "P2", 16, "Check the placement and the date of birth: nobody under 16 lives independently.")
{
    public override int From => 2024;
}
