using Kith.Statutory.Ssda903.Codes;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>612: only a mother's child has a date of birth. Of a young man 174 asks.</summary>
public sealed class R612_ChildWithoutMother() : RowRule<HeaderRow>("612", ["MOTHER", "MC_DOB", "SEX"],
    "Say that the young woman is a mother, or take out the date of birth of the child.")
{
    protected override bool Breaks(HeaderRow h, Collection collection) =>
        !h.McDob.IsBlank && !YesNo.IsYes(h.Mother) && h.Sex == Sex.FemaleIn(collection.RuleYear);
}
