using Kith.Record.People.Linking.Blocking;
using Kith.Record.People.Linking.Clustering;
using Kith.Record.People.Linking.Comparing;
using Kith.Record.People.Linking.Scoring;

namespace Kith.Record.People.Linking;

/// <summary>
/// Who in these records is one person: pure, unsupervised, and the same bytes for the same files. Pairs are found by many keys, compared trait by trait, weighed as one person,
/// one family or strangers by weights learnt from the files themselves, and gathered so that no chain of doubtful pairs joins two people.
/// </summary>
internal sealed class LinkRecords(Roster roster, Action<string> tell)
{
    private const int Sampled = 150_000, LearnFrom = 150_000, CountPeopleUpTo = 20_000, TellFrom = 200_000;

    private const double PairsForEachAtFirst = 0.3, SurelyOne = 0.9;

    private readonly Model model = Model.Usual(roster.Traits);

    /// <summary>Rules with more records in one block than can all be compared.</summary>
    public IReadOnlyList<(string Rule, int Records)> Crowded { get; private set; } = [];

    /// <summary>Every pair that was weighed, for measuring how many true pairs get that far.</summary>
    public IReadOnlyList<ScoredPair> Weighed { get; private set; } = [];

    /// <summary>The weights as learnt.</summary>
    public Model Model => model;

    /// <summary>Links the records; pairs from <paramref name="accept"/> on may be one person without being asked.</summary>
    public Gathered Link(double accept, CancellationToken cancellation)
    {
        var allPairs = Math.Max(1, (double)roster.Count * (roster.Count - 1) / 2);
        model.PriorSame = model.PriorFamily = Math.Log2(PairsForEachAtFirst * roster.Count / allPairs);
        var comparison = new PairComparison(roster, Shares.Of(roster.Traits, roster.Traits.Select(t => t.Having).ToArray()));
        var random = RandomPairs.Of(roster, comparison, Sampled);
        var estimate = new Estimate(roster.Traits, allPairs, roster.KnowsHomes);
        estimate.Strangers(model, random, weigh: false);
        var pairs = Compare(comparison, cancellation);
        tell($"{pairs.Count:N0} pairs are worth a closer look");
        Learn(estimate, pairs, random);
        if (roster.Count <= CountPeopleUpTo)
        {
            // Now that it is nearly known who is one person, count people: four records of one person do not make a surname common.
            comparison = new PairComparison(roster, Shares.Of(roster.Traits, Shares.OfPeople(roster, People(pairs))));
            var memory = new LevelMemory();
            pairs = pairs.ConvertAll(p => comparison.Of(p.A, p.B, memory));
            Learn(estimate, pairs, RandomPairs.Of(roster, comparison, Sampled));
        }
        Weighed = pairs;
        return new Gather(roster, comparison, model, pairs).Into(accept);
    }

    // The keys of a large file take room: they are given back before the pairs are weighed.
    private List<ScoredPair> Compare(PairComparison comparison, CancellationToken cancellation)
    {
        var blocks = new Blocks(roster);
        Crowded = blocks.Crowded;
        tell("Comparing");
        var told = 0;
        return blocks.Compare(comparison, new FirstSight(roster, comparison, model), done =>
        {
            var tenth = (int)(done * 10);
            if (tenth > Volatile.Read(ref told) && roster.Count >= TellFrom && Interlocked.Exchange(ref told, tenth) < tenth) tell($"{tenth * 10}% compared");
        }, cancellation);
    }

    private void Learn(Estimate estimate, List<ScoredPair> pairs, List<ScoredPair> random)
    {
        var every = Math.Max(1, pairs.Count / LearnFrom);
        estimate.Learn(model, every == 1 ? pairs : pairs.Where((_, i) => i % every == 0).ToList(), every, random);
    }

    private int[] People(List<ScoredPair> pairs)
    {
        var groups = new Groups(roster.Count);
        foreach (var pair in pairs)
            if (model.Of(pair).Same >= SurelyOne) groups.Join(pair.A, pair.B);
        return Enumerable.Range(0, roster.Count).Select(groups.Of).ToArray();
    }
}
