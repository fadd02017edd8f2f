using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>704: a deprivation of liberty order that ended did so within the year.</summary>
public sealed class R704_DoloEndOutsideYear() : RowRule<DoloRow>("704", ["DOLO_END"], "Check the day the order ended: it lies outside the year of the return.")
{
    protected override bool Breaks(DoloRow d, Collection collection) => d.DoloEnd < collection.Start || d.DoloEnd > collection.End;
}
