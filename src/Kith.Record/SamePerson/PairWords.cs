using Kith.Record.People.Matching;

namespace Kith.Record.SamePerson;

/// <summary>How a pair is told in one line. The reasons themselves come from the matcher.</summary>
internal static class PairWords
{
    private static readonly (string Trait, string Says)[] Shared =
        [("born-on", "birth date"), ("address", "address"), ("mother", "mother"), ("father", "father"), ("phone", "phone number"), ("surname", "surname"), ("school", "school")];

    private const int MostShared = 3;

    /// <summary>"Same birth date and address, different first name: may be a twin".</summary>
    public static string Summary(MatchOpinion opinion, PairAsks asks)
    {
        var shared = Shared.Where(s => Is(opinion, s.Trait, "same")).Select(s => s.Says).Take(MostShared).ToList();
        var same = shared.Count == 0 ? "" : $"Same {Listed(shared)}";
        if (asks == PairAsks.Family) return $"{(same.Length == 0 ? "Of one family" : same)}: may belong together";
        if (!MayBeTwin(opinion)) return opinion.Verdict == MatchVerdict.Same ? "Very likely the same person" : "May be the same person";
        var apart = Is(opinion, "forename", "different") || Is(opinion, "forename", "two-names") ? "different first name"
            : Is(opinion, "sex", "different") ? "another sex" : "different numbers";
        return $"{same}, {apart}: may be a twin";
    }

    /// <summary>
    /// Born on one day and of one family by everything a family shares, and apart by what is a child's own. A person must look: Kith never takes them for one,
    /// whichever story is the likelier.
    /// </summary>
    public static bool MayBeTwin(MatchOpinion opinion) =>
        Is(opinion, "born-on", "same")
        && (Is(opinion, "forename", "different") || Is(opinion, "forename", "two-names") || Is(opinion, "sex", "different") || Is(opinion, "health-number", "different") || Is(opinion, "pupil-number", "different"))
        && (opinion.SuspectedTwinOrSibling || opinion.Evidence.Any(e => e is { Trait: "address" or "mother" or "father" or "phone", Outcome: "same" }));

    private static bool Is(MatchOpinion opinion, string trait, string outcome) => opinion.Evidence.Any(e => e.Trait == trait && e.Outcome == outcome);

    private static string Listed(List<string> words) => words.Count == 1 ? words[0] : $"{string.Join(", ", words[..^1])} and {words[^1]}";
}
