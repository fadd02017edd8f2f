namespace Kith.Statutory.Ssda903.Rules;

/// <summary>371: nobody under 16 is placed in supported accommodation, since 2024/25.</summary>
public sealed class R371_SupportedUnder16() : PlacementAge("371", "K3", 16, "Check the placement and the date of birth: nobody under 16 lives in supported accommodation.")
{
    public override int From => 2025;
}
