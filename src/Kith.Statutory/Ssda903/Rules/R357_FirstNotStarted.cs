using Kith.Statutory.Rules;
using Kith.Statutory.Ssda903.Codes;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>357: a child's first episode of all, begun in the year, is the start of care.</summary>
public sealed class R357_FirstNotStarted() : ChildRule("357", ["RNE"], Files.Episodes,
    "Put S as the reason the episode began if care began with it; otherwise add the episode before it, which is missing.")
{
    protected override void Check(Child child, Findings found)
    {
        var first = child.Episodes.First;
        if (first.Decom >= child.Collection.Start && first.Rne != ReasonForEpisode.Started) found.Add(first);
    }
}
