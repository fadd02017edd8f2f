using Kith.Statutory.Rules;
using Kith.Statutory.Tables;

namespace Kith.Statutory.Cin.Rules;

/// <summary>2887Q: at least eight different disability codes are used in a return.</summary>
public sealed class R2887Q_FewDisabilityCodes() : CinReturnRule("2887Q", ["Disability"],
    "Check how disabilities are recorded, or give the reason: fewer than eight different codes are used in the whole return.")
{
    private const int Expected = 8;

    public override void Check(CinReturn all, Findings found)
    {
        var used = new HashSet<Code>();
        for (var row = 0; row < all.Disabilities.Count; row++)
        {
            if (all.Disabilities[row].Code.IsGiven) used.Add(all.Disabilities[row].Code);
        }

        if (used.Count < Expected) found.AddReturn();
    }
}
