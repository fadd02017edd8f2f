using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>708: a deprivation of liberty order begins after the child is born.</summary>
public sealed class R708_DoloBeforeBirth() : RowRule<DoloRow>("708", ["DOLO_START"], "Check the day the order began and the date of birth: the order does not begin after the birth.")
{
    protected override bool Breaks(DoloRow d, Collection collection) => d.DoloStart <= d.Dob;
}
