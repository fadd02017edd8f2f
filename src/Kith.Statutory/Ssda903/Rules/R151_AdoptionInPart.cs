using Kith.Statutory.Ssda903.Care;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>151: an adoption is reported whole or not at all.</summary>
public sealed class R151_AdoptionInPart() : RowRule<Ad1Row>("151", ["DATE_INT", "DATE_MATCH", "FOSTER_CARE", "NB_ADOPTR", "SEX_ADOPTR", "LS_ADOPTR"],
    "Complete everything about this adoption, or leave all of it empty.")
{
    protected override bool Breaks(Ad1Row a, Collection collection) => Completed.Any(a) && !Completed.All(a);
}
