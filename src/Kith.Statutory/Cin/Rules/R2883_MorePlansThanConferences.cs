using Kith.Statutory.Cin.Tables;
using Kith.Statutory.Rules;

namespace Kith.Statutory.Cin.Rules;

/// <summary>
/// 2883: an episode has no more child protection plans that start in the year than initial conferences, whether recorded with an enquiry or with the episode.
/// </summary>
public sealed class R2883_MorePlansThanConferences() : CinChildRule("2883", ["CPPstartDate", "DateOfInitialCPC"],
    "Give the day of each initial child protection conference: more child protection plans start in this episode than conferences took place.")
{
    protected override void Check(CinChild child, Findings found)
    {
        foreach (var plan in child.ProtectionPlans)
        {
            if (!StartsInYear(plan, child.Collection)) continue;
            var starting = 0;
            foreach (var other in child.ProtectionPlans.In(plan.DetailsId)) starting += StartsInYear(other, child.Collection) ? 1 : 0;
            var enquiries = child.Section47.In(plan.DetailsId);
            var details = child.Details.In(plan.DetailsId);
            var conferences = 0;
            foreach (var enquiry in enquiries) conferences += enquiry.InitialConference.IsKnown ? 1 : 0;
            foreach (var detail in details) conferences += detail.InitialConference.IsKnown ? 1 : 0;
            if (starting <= conferences) continue;
            found.Add(plan);
            found.AddAll(enquiries);
            found.AddAll(details);
        }
    }

    private static bool StartsInYear(ProtectionPlan plan, CinCollection collection) => plan.Start.IsWithin(collection.Start, collection.End);
}
