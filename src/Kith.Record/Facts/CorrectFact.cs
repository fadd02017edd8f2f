using Kith.Kernel;
using Kith.Platform.Access;
using Kith.Platform.Work;
using Kith.Record.People;

namespace Kith.Record.Facts;

/// <summary>Puts one fact right. What was held before stays, superseded; history says from what to what, and why.</summary>
public sealed class CorrectFact(Work work, RecordFacts facts, WhomSubjectConcerns whom, IReach reach, CurrentActor current)
{
    /// <summary>The action.</summary>
    public static readonly ActionInfo Action = new("facts.correct", "people.correct", "Corrected a fact", NeedsWhy: true);

    /// <summary>Corrects. The value is canonical; null says that what is held is wrong and the right value is not known.</summary>
    public async Task<Outcome<Nothing>> DoAsync(Subject subject, string factId, string? value, FactSource source, DateOnly? from, string? why, CancellationToken cancellation)
    {
        var concerned = await whom.OfAsync(current.Value.Agency, subject, cancellation);
        var open = await InReachAsync(concerned, cancellation);
        if (open.Count == 0)
        {
            return new Outcome<Nothing>.NotFound();
        }

        return await work.DoAsync(Action, About.These(open), why, async hand =>
        {
            var entry = new FactEntry(subject, factId, value, value is null ? NoValue.NotKnown : null, Entered.Corrected, from);
            await facts.RecordAsync(hand, source, [entry], concerned, cancellation);
            return (Outcome<Nothing>)Nothing.Value;
        }, cancellation);
    }

    /// <summary>Those of the people the actor may open; a person of its own must be one of them.</summary>
    public async Task<IReadOnlyList<PersonId>> InReachAsync(IReadOnlyCollection<PersonId> concerned, CancellationToken cancellation)
    {
        var sights = await reach.OfAsync(current.Value, concerned, cancellation);
        return concerned.Where(p => sights[p].MayOpen()).ToList();
    }
}
