namespace Kith.Statutory.Ssda903.Rules;

/// <summary>373: nobody under 4 is placed in a school.</summary>
public sealed class R373_SchoolUnder4() : PlacementAge("373", "S1", 4, "Check the placement and the date of birth: nobody under 4 is placed in a residential school.");
