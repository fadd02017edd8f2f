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
        foreach (var detail in child.Details)
        {
            var starting = 0;
            foreach (var plan in child.ProtectionPlans.In(detail))
            {
                if (StartsInYear(plan, child.Collection)) starting++;
            }

            var conferences = detail.InitialConference.IsKnown ? 1 : 0;
            foreach (var enquiry in child.Section47.In(detail))
            {
                if (enquiry.InitialConference.IsKnown) conferences++;
            }

            if (starting <= conferences) continue;
            found.Add(detail);
            found.AddAll(child.Section47.In(detail));
            foreach (var plan in child.ProtectionPlans.In(detail))
            {
                if (StartsInYear(plan, child.Collection)) found.Add(plan);
            }
        }
    }

    private static bool StartsInYear(ProtectionPlan plan, CinCollection collection) => plan.Start.IsWithin(collection.Start, collection.End);
}
