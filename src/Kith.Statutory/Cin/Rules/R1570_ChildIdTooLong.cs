using Kith.Statutory.Cin.Tables;

namespace Kith.Statutory.Cin.Rules;

/// <summary>1570: the authority's id of the child has at most 20 characters.</summary>
public sealed class R1570_ChildIdTooLong() : CinRowRule<ChildIdentifier>("1570", ["LAchildID"],
    "Shorten the authority's id of the child to at most 20 characters.")
{
    protected override bool Breaks(ChildIdentifier child, CinCollection collection) => child.ChildId is { Length: > 20 };
}
