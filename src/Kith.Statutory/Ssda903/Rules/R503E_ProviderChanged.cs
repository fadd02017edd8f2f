using Kith.Statutory.Rules;
using Kith.Statutory.Ssda903.Care;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>503E: the first episode has the provider of the one that last year left open.</summary>
public sealed class R503E_ProviderChanged() : ChildRule("503E", ["PLACE_PROVIDER"], Files.Episodes | Files.EpisodesLast,
    "Last year's return ended with another provider of the placement. If it has changed since, a new episode is needed; otherwise correct it.")
{
    protected override void Check(Child child, Findings found)
    {
        var open = OpenAtYearEnd.Of(child);
        if (open.Table is not null && !child.Episodes.First.PlaceProvider.Equals(open.PlaceProvider)) found.Add(child.Episodes.First);
    }
}
