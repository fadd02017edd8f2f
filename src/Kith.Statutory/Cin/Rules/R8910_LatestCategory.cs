using Kith.Statutory.Cin.Codes;
using Kith.Statutory.Cin.Tables;

namespace Kith.Statutory.Cin.Rules;

/// <summary>8910: the latest category of a child protection plan is there and is a code.</summary>
public sealed class R8910_LatestCategory() : CinRowRule<ProtectionPlan>("8910", ["LatestCategoryOfAbuse"],
    "Give the latest category of abuse of the child protection plan: NEG, PHY, SAB, EMO or MUL.")
{
    protected override bool Breaks(ProtectionPlan plan, CinCollection collection) => !plan.LatestCategory.In(CategoryOfAbuse.Codes);
}
