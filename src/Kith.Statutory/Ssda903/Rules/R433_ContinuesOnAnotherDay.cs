using Kith.Statutory.Rules;
using Kith.Statutory.Ssda903.Codes;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>433: an episode that follows on begins the day the one before ends.</summary>
public sealed class R433_ContinuesOnAnotherDay() : ChildRule("433", ["DECOM", "RNE"], Files.Episodes,
    "Check the date and the reason: the episode is said to follow on, but does not begin on the day the one before ceased.")
{
    protected override void Check(Child child, Findings found)
    {
        foreach (var (before, e) in child.Episodes.Pairs())
        {
            if (e.Rne.IsGiven && e.Rne != ReasonForEpisode.Started && e.Decom != before.Dec) found.Add(e);
        }
    }
}
