namespace Kith.Statutory.Ssda903.Rules;

/// <summary>374: nobody under 14 is placed in residential employment.</summary>
public sealed class R374_EmploymentUnder14() : PlacementAge("374", "P3", 14, "Check the placement and the date of birth: nobody under 14 lives where they work.");
