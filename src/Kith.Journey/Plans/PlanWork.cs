using Kith.Kernel;
using Kith.Platform.Access;
using Kith.Platform.Data;
using Kith.Platform.Work;
using Kith.Record.Passages;
using Microsoft.EntityFrameworkCore;

namespace Kith.Journey.Plans;

/// <summary>Does an action on a plan: finds it, checks reach to its children, and that the reader saw the version that is stored.</summary>
internal sealed class PlanWork(Work work, KithDb db, CurrentActor current)
{
    /// <summary>A closed plan is read, not changed.</summary>
    public static readonly Refusal IsClosed = new("plans.is-closed", "This plan has ended. Start a new one if the family needs help again");

    /// <summary>Runs it. With a <paramref name="version"/> the plan moves on by one, and a second writer ends as a conflict.</summary>
    public async Task<Outcome<T>> DoAsync<T>(
        ActionInfo action, PlanId id, int? version, string? why, Func<WorkInHand, Plan, Task<Outcome<T>>> run, CancellationToken cancellation)
    {
        var agency = current.Value.Agency;
        var children = await db.Set<PlanChild>().AsNoTracking().Where(c => c.AgencyId == agency && c.PlanId == id).Select(c => c.PersonId).ToListAsync(cancellation);
        return children.Count == 0 ? new Outcome<T>.NotFound() : await work.DoAsync(action, About.These(children), why, async hand =>
        {
            var plan = await hand.Db.Set<Plan>().Include(p => p.Children).SingleAsync(p => p.Id == id, cancellation);
            if (plan.ClosedAt is not null)
            {
                return IsClosed;
            }

            if (version is { } seen)
            {
                hand.Seen(plan, seen);
                plan.Version = seen + 1;
            }

            return await run(hand, plan);
        }, cancellation);
    }
}

/// <summary>Signs a paragraph that was written in the plan itself, and uses it there.</summary>
internal static class SignInPlan
{
    public static PassageId Add(WorkInHand hand, Plan plan, string topic, string text, string voice, string source, PersonId? child = null)
    {
        var id = hand.NewId<PassageId>();
        hand.Add(new Passage
        {
            Id = id, AgencyId = hand.Agency, Topic = topic, Text = text.Trim(), Voice = voice, Source = source, SignedBy = hand.Actor.User,
            SignedByName = hand.Actor.Name, SignedAt = hand.Now, OriginKind = PlanDocument.Kind, OriginId = plan.Id.Value,
        });
        foreach (var about in child is { } one ? [one] : plan.Children.Select(c => c.PersonId))
        {
            hand.Add(new PassageAbout { PassageId = id, PersonId = about, AgencyId = hand.Agency });
        }

        Use(hand, plan, id, topic, child);
        return id;
    }

    public static void Use(WorkInHand hand, Plan plan, PassageId passage, string topic, PersonId? child = null) => hand.Add(new PassageUse
    {
        Id = hand.NewId<PassageUseId>(), AgencyId = hand.Agency, PassageId = passage, DocumentKind = PlanDocument.Kind, DocumentId = plan.Id.Value,
        Topic = topic, PersonId = child, From = hand.Now,
    });

    /// <summary>How long a paragraph may be, in characters.</summary>
    public const int Longest = 20_000;
}
