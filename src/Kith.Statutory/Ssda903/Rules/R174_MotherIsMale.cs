using Kith.Statutory.Ssda903.Codes;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>174: nobody whose sex is male is a mother.</summary>
public sealed class R174_MotherIsMale() : RowRule<HeaderRow>("174", ["MC_DOB", "SEX"],
    "Check the sex of this young person, or take out the date of birth of their child: only a mother's child is reported.")
{
    protected override bool Breaks(HeaderRow h, Collection collection) => !h.McDob.IsBlank && h.Sex == Sex.MaleIn(collection.RuleYear);
}
