using Kith.Kernel;
using Kith.Platform.Work;
using Microsoft.EntityFrameworkCore;

namespace Kith.Journey.Plans.Board;

/// <summary>A line as the worker fills it in. <paramref name="Who"/> is picked, never typed: "user:…", "person:…", "professional:…".</summary>
internal sealed record LineToAdd(string? What, string? Who, DateOnly? ByWhen, string? HowWeKnow, IReadOnlyCollection<PersonId> Children);

/// <summary>Adds a line to the plan: a promise. Takes promises made elsewhere into it as well, as they are.</summary>
internal sealed class AddPlanLine(PlanWork plans)
{
    public static readonly ActionInfo Action = new("plans.add-line", "plans.work", "Added a line to the plan");
    public static readonly ActionInfo Take = new("plans.take-line", "plans.work", "Took a promise into the plan");

    public Task<Outcome<PromiseId>> RunAsync(PlanId id, LineToAdd line, CancellationToken cancellation) =>
        plans.DoAsync<PromiseId>(Action, id, null, null, async (hand, plan) =>
        {
            var problems = Problems(line, plan, London.DateOf(hand.Now));
            var who = await PromiseKeepers.FindAsync(hand, plan.FamilyId, line.Who, cancellation);
            if (who is null)
            {
                problems["who"] = "Choose who will do it";
            }

            if (problems.Count > 0)
            {
                return new Outcome<PromiseId>.Invalid(problems);
            }

            var children = line.Children.Count > 0 ? line.Children : plan.Children.Select(c => c.PersonId).ToList();
            return MakePromise.Add(hand, children, who!, line.What!, line.ByWhen!.Value, line.HowWeKnow, new(PlanDocument.Kind, id.Value), id).Id;
        }, cancellation);

    /// <summary>Takes an open promise to these children into the plan. It is the same promise, in the same list.</summary>
    public Task<Outcome<Nothing>> TakeAsync(PlanId id, PromiseId promise, CancellationToken cancellation) =>
        plans.DoAsync<Nothing>(Take, id, null, null, async (hand, plan) =>
        {
            var children = plan.Children.Select(c => c.PersonId).ToList();
            var found = await hand.Db.Set<Promise>().SingleOrDefaultAsync(
                p => p.Id == promise && p.AgencyId == hand.Agency && p.PlanId == null && p.Children.Any(c => children.Contains(c.PersonId)), cancellation);
            if (found is null)
            {
                return new Outcome<Nothing>.NotFound();
            }

            found.PlanId = id;
            found.Version++;
            return Nothing.Value;
        }, cancellation);

    private static Dictionary<string, string> Problems(LineToAdd line, Plan plan, DateOnly today)
    {
        var problems = new Dictionary<string, string>(StringComparer.Ordinal);
        if (string.IsNullOrWhiteSpace(line.What)) problems["what"] = "Enter what will be done";
        else if (line.What.Length > Lengths.Line) problems["what"] = $"What will be done must be {Lengths.Line} characters or less";
        if (line.HowWeKnow?.Length > Lengths.Line) problems["howWeKnow"] = $"How we will know must be {Lengths.Line} characters or less";
        if (line.ByWhen is not { } day) problems["byWhen"] = "Enter the day by which it will be done";
        else if (day < today) problems["byWhen"] = "The day must be today or later";
        if (line.Children.Any(c => plan.Children.All(p => p.PersonId != c))) problems["children"] = "Choose children of this plan";
        return problems;
    }
}
