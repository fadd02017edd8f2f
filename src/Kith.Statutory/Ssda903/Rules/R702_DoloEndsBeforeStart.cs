using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>702: a deprivation of liberty order ends after it begins; one that ends on its first day is reported too.</summary>
public sealed class R702_DoloEndsBeforeStart() : RowRule<DoloRow>("702", ["DOLO_START", "DOLO_END"], "Check both dates: the order does not end after it begins.")
{
    protected override bool Breaks(DoloRow d, Collection collection) => d.DoloEnd <= d.DoloStart;
}
