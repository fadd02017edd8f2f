using Kith.Kernel;
using Kith.Platform.History;
using Kith.Platform.Work;
using Kith.Record.Facts;
using Kith.Record.Families;
using Kith.Record.Passages;
using Kith.Record.People;
using Kith.Record.Practice;
using Microsoft.EntityFrameworkCore;

namespace Kith.Journey.Plans;

/// <summary>A plan to start.</summary>
/// <param name="Kind">Code of the pack's list "plan-kind": early-help, in-need ...</param>
/// <param name="Origin">The approved document it comes from ("assessment" and its id): what was signed there is drawn into the plan by reference.</param>
public sealed record PlanToStart(FamilyId Family, IReadOnlyCollection<PersonId> Children, string Kind, PromiseOrigin? Origin = null)
{
    /// <summary>Why there is a plan, where it is started by hand: signed as a paragraph of the plan, so that it is not typed again.</summary>
    public string? Why { get; init; }
}

/// <summary>What history keeps of a plan that was started.</summary>
public sealed record PlanStarted(string Kind, string PlainKind, string Children, string? Origin);

/// <summary>Starts a plan: from an approved assessment, or directly for early help.</summary>
public sealed class StartPlan(Work work, PracticePacks practice, RecordFacts facts)
{
    /// <summary>Starting a plan.</summary>
    public static readonly ActionInfo Action = new("plans.start", "plans.work", "Started the plan");

    /// <summary>A plan was started.</summary>
    public static readonly EventKind<PlanStarted> Started = new(
        "plans.started", Significance.Significant,
        p => $"{p.Kind} started for {p.Children}{(p.Origin is null ? "" : $", from the {p.Origin}")}",
        p => $"We began to write a plan with you: {p.PlainKind}");

    /// <summary>There is a plan already: it is moved to the new stage, not written again.</summary>
    public static readonly Refusal ThereIsOne = new("plans.there-is-one", "These children have a plan. Move it to the new stage: nothing is typed again");

    /// <summary>As an action of its own.</summary>
    public Task<Outcome<PlanId>> RunAsync(PlanToStart plan, CancellationToken cancellation) =>
        work.DoAsync(Action, About.These(plan.Children), plan.Why, hand => BeginAsync(hand, plan, cancellation), cancellation);

    /// <summary>Inside another action: approving an assessment, deciding for early help. The worker in hand leads the plan unless another is named.</summary>
    public async Task<Outcome<PlanId>> BeginAsync(WorkInHand hand, PlanToStart plan, CancellationToken cancellation, UserId? lead = null)
    {
        var pack = practice[hand.Actor.Place];
        if (plan.Children.Count == 0)
        {
            return Outcome.Invalid<PlanId>("children", "Choose whom the plan is for");
        }

        if (!pack.Codes["plan-kind"].Codes.TryGetValue(plan.Kind, out var kind))
        {
            return Outcome.Invalid<PlanId>("kind", "Choose the kind of plan");
        }

        if (!await hand.Db.Set<Family>().AnyAsync(f => f.Id == plan.Family && f.AgencyId == hand.Agency, cancellation))
        {
            return new Outcome<PlanId>.NotFound();
        }

        if (await hand.Db.Set<PlanChild>().AnyAsync(c => c.AgencyId == hand.Agency && plan.Children.Contains(c.PersonId)
            && hand.Db.Set<Plan>().Any(p => p.Id == c.PlanId && p.ClosedAt == null), cancellation))
        {
            return ThereIsOne;
        }

        var id = hand.NewId<PlanId>();
        hand.Add(new Plan
        {
            Id = id, AgencyId = hand.Agency, FamilyId = plan.Family, Kind = plan.Kind, OriginKind = plan.Origin?.Kind, OriginId = plan.Origin?.Id,
            StartedAt = hand.Now, LeadId = lead ?? hand.Actor.User, Version = 1,
            Children = plan.Children.Distinct().Select(c => new PlanChild { PlanId = id, PersonId = c, AgencyId = hand.Agency }).ToList(),
        });
        await facts.RecordAsync(hand, new FactSource("worker", hand.Actor.Name), PlanFacts.AtStart(id, plan.Kind, London.DateOf(hand.Now)), plan.Children, cancellation);
        if (plan.Origin is { } origin)
        {
            await DrawPassages.IntoAsync(hand, id, origin, cancellation);
        }

        if (!string.IsNullOrWhiteSpace(plan.Why))
        {
            SignWhy(hand, id, plan);
        }

        var names = await hand.Db.Set<Person>().AsNoTracking().Where(p => plan.Children.Contains(p.Id))
            .Select(p => p.KnownAs ?? p.GivenName).ToListAsync(cancellation);
        hand.Happened(Started, new(kind.Says, kind.PlainLabel, OpenPromises.Listed(names.OfType<string>().Order(StringComparer.Ordinal).ToList()), plan.Origin?.Kind),
            plan.Children, subject: ("plan", id.Value));
        return id;
    }

    private static void SignWhy(WorkInHand hand, PlanId id, PlanToStart plan)
    {
        var passage = hand.Add(new Passage
        {
            Id = hand.NewId<PassageId>(), AgencyId = hand.Agency, Topic = PlanTopics.Why, Text = plan.Why!.Trim().ReplaceLineEndings("\n"), Voice = "worker", Source = "the plan",
            SignedBy = hand.Actor.User, SignedByName = hand.Actor.Name, SignedAt = hand.Now, OriginKind = PlanDocument.Kind, OriginId = id.Value,
        });
        hand.Add(new PassageUse { Id = hand.NewId<PassageUseId>(), AgencyId = hand.Agency, PassageId = passage.Id, DocumentKind = PlanDocument.Kind, DocumentId = id.Value, Topic = PlanTopics.Why, From = hand.Now });
        foreach (var child in plan.Children.Distinct())
        {
            hand.Add(new PassageAbout { PassageId = passage.Id, PersonId = child, AgencyId = hand.Agency });
        }
    }
}
