using Kith.Kernel;
using Kith.Platform.History;
using Kith.Platform.Work;
using Kith.Record.Facts;
using Kith.Record.Passages;
using Kith.Record.Practice;
using Microsoft.EntityFrameworkCore;

namespace Kith.Journey.Plans.Agree;

/// <summary>What one person of the plan thinks of it, and their words.</summary>
internal sealed record ViewGiven(PersonId? Person, ProfessionalId? Professional, string? View, string? Words, bool IsChild);

/// <summary>What history keeps of an agreed plan.</summary>
internal sealed record PlanAgreed(string Kind, string PlainKind, int Lines, IReadOnlyList<string> Agree, IReadOnlyList<string> Disagree, DateOnly NextReview);

/// <summary>Agrees the plan: who agrees, who does not and in their own words, and when it is checked. The plan as it stands is kept as a version.</summary>
internal sealed class AgreePlan(PlanWork plans, ReadPlan read, PracticePacks practice, RecordFacts facts)
{
    public static readonly ActionInfo Action = new("plans.agree", "plans.agree", "Agreed the plan");

    public static readonly EventKind<PlanAgreed> Agreed = new("plans.agreed", Significance.Key,
        p => $"{p.Kind} agreed with {p.Lines} promises. Agree: {Names(p.Agree)}. Do not agree: {Names(p.Disagree)}. Next check: {Dates.Long(p.NextReview)}",
        p => $"We agreed a plan with you: {p.PlainKind}. We check it on {Dates.Long(p.NextReview)}");

    /// <summary>A plan in which nobody promises anything is not a plan.</summary>
    public static readonly Refusal NothingPromised = new("plans.nothing-promised", "Nobody has promised anything yet. Add at least one line before the plan is agreed");

    /// <summary>The family must be able to read why there is a plan and when it ends.</summary>
    public static readonly Refusal NotWritten = new("plans.not-written", "Write what we are worried about and when the plan ends before it is agreed");

    public Task<Outcome<int>> RunAsync(PlanId id, int version, IReadOnlyCollection<ViewGiven> views, DateOnly? nextReview, CancellationToken cancellation) =>
        plans.DoAsync<int>(Action, id, version, null, async (hand, plan) =>
        {
            var held = (await read.FindAsync(id, cancellation))!;
            if (held.Lines.Count == 0)
            {
                return NothingPromised;
            }

            if (!held.Of(PlanTopics.Worries).Any() || !held.Of(PlanTopics.EndPoint).Any())
            {
                return NotWritten;
            }

            var problems = Problems(views, nextReview, held);
            if (problems.Count > 0)
            {
                return new Outcome<int>.Invalid(problems);
            }

            var number = held.Versions.Count + 1;
            foreach (var view in views.Where(v => v.View is not null))
            {
                var words = Words(hand, plan, view, held);
                hand.Add(new PlanView
                {
                    Id = hand.NewId<PlanViewId>(), AgencyId = hand.Agency, PlanId = id, Number = number, PersonId = view.Person, ProfessionalId = view.Professional,
                    View = view.View!, PassageId = words, At = hand.Now,
                });
            }

            plan.AgreedAt ??= hand.Now;
            plan.NextReviewOn = nextReview;
            await facts.RecordAsync(hand, new("worker", hand.Actor.Name),
                [PlanFacts.Drawn(id, PlanFacts.Lead, held.LeadName), new(PlanFacts.Subject(id), PlanFacts.NextReviewOn, PlanFacts.Canonical(nextReview!.Value))],
                plan.Children.Select(c => c.PersonId).ToList(), cancellation);
            await hand.FlushAsync(cancellation);
            KeepVersion.Add(hand, (await read.FindAsync(id, cancellation))!, "agreed", null);
            var kind = practice[hand.Actor.Place].Codes["plan-kind"];
            hand.Happened(Agreed, new(kind.Says(plan.Kind), kind.PlainLabel(plan.Kind), held.Lines.Count, Who("agrees", "agrees-in-part"), Who("does-not-agree"), nextReview.Value),
                plan.Children.Select(c => c.PersonId), subject: (PlanDocument.Kind, id.Value));
            return number;

            List<string> Who(params string[] codes) => views.Where(v => codes.Contains(v.View)).Select(v => Name(v, held)).ToList();
        }, cancellation);

    /// <summary>The day the pack's clock proposes for the next check.</summary>
    public static DateOnly Proposed(PracticePack pack, DateTime now, bool first) =>
        Record.Practice.Clocks.ClockFace.DueOn(pack.Clocks.On(first ? "plan-review-first" : "plan-review", London.DateOf(now)), pack.Calendar, London.DateOf(now));

    private static PassageId? Words(WorkInHand hand, Plan plan, ViewGiven view, PlanAtHand held)
    {
        if (string.IsNullOrWhiteSpace(view.Words))
        {
            return null;
        }

        var topic = view.IsChild ? PlanTopics.ChildWords : view.View is "does-not-agree" or "agrees-in-part" ? PlanTopics.Disagreement : PlanTopics.ParentWords;
        var voice = view.IsChild ? "child" : view.Person is null ? "partner" : "parent";
        return SignInPlan.Add(hand, plan, topic, view.Words, voice, $"{Name(view, held)}, when the plan was agreed", view.IsChild ? view.Person : null);
    }

    private static Dictionary<string, string> Problems(IReadOnlyCollection<ViewGiven> views, DateOnly? nextReview, PlanAtHand held)
    {
        var problems = new Dictionary<string, string>(StringComparer.Ordinal);
        if (nextReview is not { } day) problems["nextReview"] = "Enter when the plan is checked next";
        else if (day <= held.Today) problems["nextReview"] = "The next check must be after today";
        foreach (var (view, index) in views.Select((v, i) => (v, i)))
        {
            if (view.View is null) problems[$"views[{index}].view"] = $"Choose what {Name(view, held)} thinks, or that nobody asked";
            else if (view.View == "does-not-agree" && string.IsNullOrWhiteSpace(view.Words)) problems[$"views[{index}].words"] = $"Enter what {Name(view, held)} does not agree with, in their words";
            if (view.Words?.Length > SignInPlan.Longest) problems[$"views[{index}].words"] = $"The words must be {SignInPlan.Longest:N0} characters or less";
        }

        return problems;
    }

    private static string Name(ViewGiven view, PlanAtHand held) =>
        held.People.FirstOrDefault(p => p.Id == view.Person)?.CalledBy ?? held.Professionals.FirstOrDefault(p => p.Id == view.Professional)?.Name ?? "somebody";

    private static string Names(IReadOnlyList<string> names) => names.Count == 0 ? "nobody" : OpenPromises.Listed(names);
}
