namespace Kith.Statutory.Ssda903.Rules;

/// <summary>370: nobody under 15 is placed to live independently.</summary>
public sealed class R370_IndependentUnder15() : PlacementAge("370", "P2", 15, "Check the placement and the date of birth: nobody under 15 lives independently.");
