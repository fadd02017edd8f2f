using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>301: the child is born by the end of the year.</summary>
public sealed class R301_BornAfterYear() : RowRule<HeaderRow>("301", ["DOB"], "Check the date of birth: it is after the end of the collection year.")
{
    protected override bool Breaks(HeaderRow h, Collection collection) => h.Dob > collection.End;
}
