namespace Kith.Statutory.Ssda903.Rules;

/// <summary>372: nobody under 10 is in youth custody or prison.</summary>
public sealed class R372_CustodyUnder10() : PlacementAge("372", "R5", 10, "Check the placement and the date of birth: nobody under 10 is in youth custody or prison.");
