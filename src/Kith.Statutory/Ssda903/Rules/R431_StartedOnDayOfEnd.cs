using Kith.Statutory.Rules;
using Kith.Statutory.Ssda903.Codes;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>431: care starts after the day the episode before ended.</summary>
public sealed class R431_StartedOnDayOfEnd() : ChildRule("431", ["RNE", "DECOM"], Files.Episodes,
    "Check the reason the episode began: the episode before had not ended by the day before, so care went on and did not start.")
{
    protected override void Check(Child child, Findings found)
    {
        foreach (var (before, e) in child.Episodes.Pairs())
        {
            if (e.Rne == ReasonForEpisode.Started && e.Decom <= before.Dec) found.Add(e);
        }
    }
}
