using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>227: the home was still registered after the day the episode began.</summary>
public sealed class R227_UrnOutOfDate() : RowRule<Episode>("227", ["URN", "DECOM"], "Check the URN: that registration had ended by the day this episode began.")
{
    protected override Files AlsoNeeds => Files.Providers;

    protected override bool Breaks(Episode e, Collection collection)
    {
        var entries = collection.Providers!.Find(e.Urn).ToList();
        return entries.Count > 0 && entries.TrueForAll(p => p.RegisteredUntil <= e.Decom);
    }
}
