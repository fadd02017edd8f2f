using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>228: the home was registered until the episode ceased, or to the end of the year if it is open.</summary>
public sealed class R228_UrnEndedBeforeEpisode() : RowRule<Episode>("228", ["URN", "DEC"], "Check the URN: that registration ended before the episode did.")
{
    protected override Files AlsoNeeds => Files.Providers;

    protected override bool Breaks(Episode e, Collection collection) =>
        collection.Providers!.Find(e.Urn).ToList() is { Count: > 0 } entries
            && entries.TrueForAll(p => p.RegisteredUntil < e.Dec.Or(collection.End));
}
