using Kith.Statutory.Cin.Tables;
using Kith.Statutory.Rules;
using Kith.Statutory.Tables;

namespace Kith.Statutory.Cin.Rules;

/// <summary>8565: nothing happens in an episode after the day it was closed.</summary>
public sealed class R8565_ActivityAfterClosure() : CinChildRule("8565",
    ["CINclosureDate", "DateOfInitialCPC", "AssessmentActualStartDate", "AssessmentAuthorisationDate",
    "S47ActualStartDate", "CPPendDate", "CINPlanStartDate", "CINPlanEndDate"],
    "Check the date the case was closed: assessments, enquiries, conferences or plans of this episode are dated after it.")
{
    protected override void Check(CinChild child, Findings found)
    {
        foreach (var detail in child.Details)
        {
            var closed = detail.ClosureDate;
            if (!closed.IsKnown) continue;
            var any = detail.InitialConference > closed;
            foreach (var done in child.Assessments.In(detail)) any |= Later(done, done.Start > closed || done.Authorised > closed, found);
            foreach (var done in child.Section47.In(detail)) any |= Later(done, done.Start > closed || done.InitialConference > closed, found);
            foreach (var plan in child.ProtectionPlans.In(detail)) any |= Later(plan, plan.End > closed, found);
            foreach (var plan in child.CinPlans.In(detail)) any |= Later(plan, plan.Start > closed || plan.End > closed, found);
            if (any) found.Add(detail);
        }
    }

    private static bool Later<TRow>(TRow row, bool isLater, Findings found) where TRow : struct, IRow
    {
        if (isLater) found.Add(row);
        return isLater;
    }
}
