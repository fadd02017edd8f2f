using Kith.Statutory.Cin.Codes;
using Kith.Statutory.Cin.Tables;

namespace Kith.Statutory.Cin.Rules;

/// <summary>8905: the first category of a child protection plan is there and is a code.</summary>
public sealed class R8905_InitialCategory() : CinRowRule<ProtectionPlan>("8905", ["InitialCategoryOfAbuse"],
    "Give the category of abuse the child protection plan started with: NEG, PHY, SAB, EMO or MUL.")
{
    protected override bool Breaks(ProtectionPlan plan, CinCollection collection) => !plan.InitialCategory.In(CategoryOfAbuse.Codes);
}
