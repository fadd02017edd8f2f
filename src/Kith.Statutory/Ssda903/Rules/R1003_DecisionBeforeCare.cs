using Kith.Statutory.Rules;
using Kith.Statutory.Ssda903.Codes;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>1003: a child is in care before it is decided to place them for adoption.</summary>
public sealed class R1003_DecisionBeforeCare() : ChildRule("1003", ["DATE_PLACED", "DECOM", "RNE"], Files.Episodes | Files.PlacedAdoption,
    "Check the day of the decision and the day care started: the decision was made before.")
{
    protected override void Check(Child child, Findings found)
    {
        var started = child.Episodes.Find(e => e.Rne == ReasonForEpisode.Started && e.Decom.IsKnown);
        foreach (var p in child.PlacedAdoption)
        {
            if (!(p.DatePlaced < started.Decom)) continue;
            found.Add(p);
            found.Add(started);
        }
    }
}
