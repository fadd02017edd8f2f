using Kith.Statutory.Rules;
using Kith.Statutory.Ssda903.Care;
using Kith.Statutory.Ssda903.Codes;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>434: an episode for a change of legal status has another legal status, and the same placement.</summary>
public sealed class R434_LegalStatusNotChanged() : ChildRule("434", ["RNE", "LS", "PLACE", "PLACE_PROVIDER", "PL_POST", "URN"], Files.Episodes,
    "Check the reason the episode began: it says that only the legal status changed, but that is the same or the placement is another.")
{
    protected override void Check(Child child, Findings found)
    {
        foreach (var (before, e) in child.Episodes.Pairs())
        {
            if (e.Rne == ReasonForEpisode.LegalStatus && (!PlacementMove.HasNewLegalStatus(before, e) || PlacementMove.IsAnother(before, e))) found.Add(e);
        }
    }
}
