using Kith.Statutory.Cin.Tables;

namespace Kith.Statutory.Cin.Rules;

/// <summary>8500: every child has the authority's id.</summary>
public sealed class R8500_ChildIdMissing() : CinRowRule<ChildIdentifier>("8500", ["LAchildID"], "Give the child your authority's id: it is missing.")
{
    protected override bool Breaks(ChildIdentifier child, CinCollection collection) => child.Table!.Children![child.Row] == Statutory.Tables.ChildIds.None;
}
