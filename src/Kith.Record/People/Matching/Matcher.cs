using Kith.Record.People.Naming;

namespace Kith.Record.People.Matching;

/// <summary>
/// Who somebody may already be. Three stories are weighed against one another: the records are one person, two people of one family, or strangers
/// (Fellegi and Sunter's odds, with the family as a third party). What a family shares is as likely between brother and sister as within one person, so first name,
/// sex and numbers must decide. A missing value is in none of the stories and weighs nothing.
/// </summary>
public static class Matcher
{
    /// <summary>The opinion on two records; the same whichever is first.</summary>
    public static MatchOpinion Compare(PersonTraits a, PersonTraits b, NameFrequencies? frequencies = null, Weights? weights = null) =>
        Compare(new Comparable(a), new Comparable(b), frequencies ?? NameFrequencies.Common, weights ?? Weights.Standard);

    /// <summary>Opinions on many records about one person, likeliest first; those certainly of other people are left out.</summary>
    public static IReadOnlyList<MatchCandidate> Candidates(
        PersonTraits one, IEnumerable<PersonTraits> many, NameFrequencies? frequencies = null, Weights? weights = null)
    {
        var sought = new Comparable(one);
        return many.Where(other => one.Person is null || other.Person != one.Person)
            .Select(other => new MatchCandidate(other, Compare(sought, new Comparable(other), frequencies ?? NameFrequencies.Common, weights ?? Weights.Standard)))
            .Where(c => c.Opinion.Verdict != MatchVerdict.Different || c.Opinion.SuspectedTwinOrSibling)
            .OrderByDescending(c => c.Opinion.Verdict).ThenByDescending(c => c.Opinion.Probability).ToList();
    }

    private static MatchOpinion Compare(Comparable a, Comparable b, NameFrequencies frequencies, Weights weights)
    {
        var evidence = new NameComparison(weights, frequencies).Best(a.Names, b.Names)
            .Concat(TraitComparison.Of(a, b, weights).Concat(FamilyComparison.Of(a, b)).Select(found => Weighed(found, weights))).ToList();
        var stories = Stories.Of(evidence, weights.Prior);
        var family = stories.Family > stories.Same && stories.Family > stories.Strangers;
        var reasonsAgainst = evidence.Where(e => e.SpeaksAgainst).OrderBy(e => e.Bits).Select(e => e.Says);
        return new(
            stories.Same,
            Verdict(evidence, stories.Same, weights),
            evidence.Where(e => e.SpeaksFor).OrderByDescending(e => e.Bits).Select(e => e.Says).ToList(),
            (family ? reasonsAgainst.Prepend(FamilyReason(evidence)) : reasonsAgainst).ToList(),
            family,
            evidence);
    }

    private static Evidence Weighed((string Trait, string Outcome) found, Weights weights)
    {
        var weight = weights.Of(found.Trait, found.Outcome);
        return new(found.Trait, found.Outcome, weight.Same, weight.Family, weight.Strangers!.Value, weight.Says);
    }

    private static MatchVerdict Verdict(List<Evidence> evidence, double same, Weights weights)
    {
        if (same < weights.MayBeFrom) return MatchVerdict.Different;
        return same >= weights.SameFrom && IsTheirOwn(evidence) ? MatchVerdict.Same : MatchVerdict.MayBe;
    }

    // Surname, address and birth date belong to the family as well: however well they agree, a first name or a number must carry the weight.
    private static bool IsTheirOwn(List<Evidence> evidence) => evidence.Any(e => (e.Trait, e.Outcome) is
        ("forename", "same" or "other-form" or "spelling") or ("health-number" or "pupil-number", "same"));

    private static string FamilyReason(List<Evidence> evidence)
    {
        var born = evidence.FirstOrDefault(e => e.Trait == "born-on")?.Outcome;
        return born switch
        {
            "same" => "Same birth date in one family, not the same person by name, sex or number: may be a twin",
            "generation" => "Of one family, a generation apart: may be parent and child",
            _ => "Of one family: may be a brother or sister",
        };
    }
}
