using Kith.Statutory.Ssda903.Codes;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>145: the category of need is one of the codes.</summary>
public sealed class R145_CategoryOfNeedCode() : RowRule<Episode>("145", ["CIN"], "Give the category of need as one of the codes N1 to N8.")
{
    protected override bool Breaks(Episode e, Collection collection) => e.Cin.IsOther(CategoryOfNeed.Codes);
}
