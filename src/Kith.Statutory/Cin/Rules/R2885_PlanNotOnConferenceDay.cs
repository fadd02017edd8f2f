using Kith.Statutory.Cin.Codes;
using Kith.Statutory.Cin.Tables;
using Kith.Statutory.Rules;
using Kith.Statutory.Tables;

namespace Kith.Statutory.Cin.Rules;

/// <summary>
/// 2885: a child protection plan of this year starts on the day of its initial conference: of an enquiry of the episode, or else of the episode.
/// </summary>
public sealed class R2885_PlanNotOnConferenceDay() : CinChildRule("2885", ["CPPstartDate", "DateOfInitialCPC"],
    "Check the start of the child protection plan: it must be the day of the initial child protection conference.")
{
    protected override void Check(CinChild child, Findings found)
    {
        foreach (var plan in child.ProtectionPlans)
        {
            if (!plan.Start.IsWithin(child.Collection.Start, child.Collection.End)) continue;
            var plans = child.ProtectionPlans.In(plan.DetailsId);
            var (enquiries, held) = (0, false);
            foreach (var enquiry in child.Section47.In(plan.DetailsId))
            {
                if (Flag.IsTrue(enquiry.ConferenceNotRequired)) continue;
                enquiries++;
                held |= enquiry.InitialConference == plan.Start;
            }

            if (enquiries == 0)
            {
                foreach (var detail in child.Details.In(plan.DetailsId)) held |= detail.InitialConference == plan.Start;
            }

            if (held) continue;
            found.Add(plan);
            foreach (var enquiry in child.Section47.In(plan.DetailsId))
            {
                if (!Flag.IsTrue(enquiry.ConferenceNotRequired) && !BeginsAPlan(enquiry.InitialConference, plans)) found.Add(enquiry);
            }

            if (enquiries > 0) continue;
            foreach (var detail in child.Details.In(plan.DetailsId))
            {
                if (!BeginsAPlan(detail.InitialConference, plans)) found.Add(detail);
            }
        }
    }

    private static bool BeginsAPlan(Day conference, Rows<ProtectionPlan> plans)
    {
        foreach (var plan in plans)
        {
            if (plan.Start == conference) return true;
        }

        return false;
    }
}
