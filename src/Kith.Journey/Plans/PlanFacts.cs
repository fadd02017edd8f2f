using System.Globalization;
using Kith.Record.Facts;

namespace Kith.Journey.Plans;

/// <summary>The facts of a plan that Kith knows by itself: they are drawn, never asked.</summary>
internal static class PlanFacts
{
    public const string KindOfPlan = "plan.kind";
    public const string StartedOn = "plan.started-on";
    public const string EndedOn = "plan.ended-on";
    public const string NextReviewOn = "plan.next-review-on";
    public const string Lead = "plan.lead";
    public const string ChildView = "plan.child-view";
    public const string ParentView = "plan.parent-view";
    public const string EndReason = "plan.end-reason";

    public static Subject Subject(PlanId plan) => new(SubjectKind.Plan, plan.Value);

    public static IReadOnlyList<FactEntry> AtStart(PlanId plan, string kind, DateOnly day) =>
        [Drawn(plan, KindOfPlan, kind), Drawn(plan, StartedOn, Canonical(day))];

    public static FactEntry Drawn(PlanId plan, string fact, string value) => new(Subject(plan), fact, value, Entered: Entered.Drawn);

    public static string Canonical(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
