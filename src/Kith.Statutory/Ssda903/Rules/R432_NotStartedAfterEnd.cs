using Kith.Statutory.Rules;
using Kith.Statutory.Ssda903.Codes;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>432: after care ended it can only start.</summary>
public sealed class R432_NotStartedAfterEnd() : ChildRule("432", ["RNE"], Files.Episodes,
    "Put S as the reason the episode began, or correct the reason the episode before ceased: care had ended with it.")
{
    protected override void Check(Child child, Findings found)
    {
        foreach (var (before, e) in child.Episodes.Pairs())
        {
            if (before.Rec.IsGiven && before.Rec != ReasonCeased.Continues && e.Rne != ReasonForEpisode.Started) found.Add(e);
        }
    }
}
