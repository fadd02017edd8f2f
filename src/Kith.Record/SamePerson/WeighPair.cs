using Kith.Kernel;
using Kith.Record.People.Matching;

namespace Kith.Record.SamePerson;

/// <summary>What people decided about a pair so far.</summary>
internal sealed record PairBefore(LookedAt? SamePerson, Belonging? Family);

/// <summary>Whether a pair is worth a person's eyes, and what to ask. Pure.</summary>
internal static class WeighPair
{
    private static readonly string[] OfTheFamily = ["address", "phone", "mother", "father", "siblings"];

    /// <summary>The pair as it should stand in the list; null when there is nothing to ask.</summary>
    /// <param name="together">They are recorded in one family, or live in one home.</param>
    public static SuggestedPair? Of(AgencyId agency, PersonId one, PersonId other, MatchOpinion opinion, string known, bool together, PairBefore before, DateTime now)
    {
        var evidence = PairEvidence.Of(opinion);
        var apart = before.SamePerson is { } looked && looked.StillStands(evidence);
        // Twins of one family, named side by side, are two children by what was recorded: nobody has to be asked.
        if (!apart && (opinion.Verdict != MatchVerdict.Different || (PairWords.MayBeTwin(opinion) && !together)))
        {
            var notSure = before.SamePerson is { NotTheSame: false } doubt && doubt.Known == known ? doubt.AgainOn : null;
            return Make(PairAsks.SamePerson, settled: false, notSure);
        }

        if (together || !MayBelongTogether(opinion)) return apart ? Make(PairAsks.SamePerson, settled: true, null) : null;
        return Make(PairAsks.Family, before.Family is { } said && (said.Together || !PairEvidence.SaysMore(evidence, said.Evidence)), null);

        SuggestedPair Make(PairAsks asks, bool settled, DateOnly? again)
        {
            var (first, second) = LookedAt.InOrder(one, other);
            return new()
            {
                AgencyId = agency, OneId = first, OtherId = second, Asks = asks, MayBeTwin = asks == PairAsks.SamePerson && PairWords.MayBeTwin(opinion), Likelihood = opinion.Probability,
                Says = PairWords.Summary(opinion, asks), For = opinion.For, Against = opinion.Against, Evidence = evidence, Known = known, FoundAt = now, Settled = settled, AgainOn = again,
            };
        }
    }

    // One thing in common is a neighbour, a hostel or a shared phone: a second one, or the name or school with it, makes it worth asking.
    private static bool MayBelongTogether(MatchOpinion opinion)
    {
        var shared = opinion.Evidence.Where(e => e.Outcome == "same" && OfTheFamily.Contains(e.Trait)).Select(e => e.Trait).Distinct().Count();
        return shared > 1 || (shared == 1 && opinion.Evidence.Any(e =>
            (e.Trait == "surname" && e.Outcome is "same" or "other-form" or "part") || e is { Trait: "school", Outcome: "same" }));
    }
}
