using Kith.Statutory.Rules;
using Kith.Statutory.Ssda903.Codes;
using Kith.Statutory.Ssda903.Tables;
using Kith.Statutory.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>630: who starts to be looked after in the year has the previous permanence given.</summary>
public sealed class R630_PreviousPermanenceMissing() : ChildRule("630", ["RNE"], Files.Episodes | Files.PrevPerm,
    "Say whether the child had left care for good before: give the kind of order, the authority and the date, or Z1 for none.")
{
    protected override void Check(Child child, Findings found)
    {
        foreach (var e in child.Episodes)
        {
            if (e.Rne == ReasonForEpisode.Started && e.Decom >= child.Collection.Start && !child.PrevPerm.Has(IsComplete)) found.Add(e);
        }
    }

    private static readonly Code None = "Z1";

    private static bool IsComplete(PrevPermRow p) => p.PrevPerm == None || (p.PrevPerm.IsGiven && p.LaPerm.IsGiven && p.DatePerm is not null);
}
