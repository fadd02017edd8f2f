using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>586: nobody is missing before they are born, nor on the day itself: as with orders (708).</summary>
public sealed class R586_MissingBeforeBirth() : RowRule<MissingRow>("586", ["MIS_START"],
    "Check the day the child went missing or away and the date of birth: the child was not born, or was born that day.")
{
    protected override bool Breaks(MissingRow m, Collection collection) => m.MisStart <= m.Dob;
}
