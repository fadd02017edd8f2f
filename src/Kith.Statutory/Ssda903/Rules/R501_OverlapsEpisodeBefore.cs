using Kith.Statutory.Rules;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>501: an episode does not begin before the one before it ends.</summary>
public sealed class R501_OverlapsEpisodeBefore() : ChildRule("501", ["DECOM", "DEC"], Files.Episodes,
    "Check the dates: the episode begins before the one before it has ceased.")
{
    protected override void Check(Child child, Findings found)
    {
        foreach (var (before, e) in child.Episodes.Pairs())
        {
            if (e.Decom < before.Dec) found.Add(e);
        }
    }
}
