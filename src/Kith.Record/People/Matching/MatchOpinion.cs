namespace Kith.Record.People.Matching;

/// <summary>Whether two records are of one person.</summary>
public enum MatchVerdict
{
    /// <summary>Different people.</summary>
    Different,

    /// <summary>Only a person can say.</summary>
    MayBe,

    /// <summary>The same person.</summary>
    Same,
}

/// <summary>
/// What the comparison of two records comes to. It never joins anybody: a person decides.
/// </summary>
/// <param name="Probability">That they are one person, 0 to 1.</param>
/// <param name="Verdict">In one word.</param>
/// <param name="For">Reasons for one person, in words, the strongest first.</param>
/// <param name="Against">Reasons against, in words, the strongest first.</param>
/// <param name="SuspectedTwinOrSibling">They look like two people of one family.</param>
/// <param name="Evidence">Everything that was compared.</param>
public sealed record MatchOpinion(
    double Probability, MatchVerdict Verdict, IReadOnlyList<string> For, IReadOnlyList<string> Against, bool SuspectedTwinOrSibling, IReadOnlyList<Evidence> Evidence);

/// <summary>Somebody already known, with the opinion on them.</summary>
public sealed record MatchCandidate(PersonTraits Person, MatchOpinion Opinion);
