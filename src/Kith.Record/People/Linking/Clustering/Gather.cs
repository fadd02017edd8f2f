using Kith.Record.People.Linking.Comparing;
using Kith.Record.People.Linking.Scoring;

namespace Kith.Record.People.Linking.Clustering;

/// <summary>
/// Gathers pairs into people, the surest first. A pair does not join its groups when somebody in one is somebody else than somebody in the other, or when one record
/// could as well be another person: brothers must not be chained through a record without a first name.
/// </summary>
internal sealed class Gather
{
    // A person is asked from here on. Below, two records are different people.
    private const double ReviewFrom = 0.3, LikelySomebodyElse = 0.3, RivalBits = 2, AgainstBits = -12, CleanShare = 0.01, SurelyTwice = 0.9, MostPartnerOdds = 20, NearlySure = 0.85, TwinFrom = 0.05, LikelyPartner = 0.5;

    // With so many pairs of one person and hardly any of one family, there are no families in the file.
    private const double EnoughPairs = 200, FewFamilies = 0.05, SeenWithin = 0.2;
    private const int MostCompared = 400, MostRecords = 12;

    private readonly Roster roster;
    private readonly PairComparison comparison;
    private readonly Model model;
    private readonly LevelMemory memory = new();
    private readonly List<(ScoredPair Pair, double Bits)> worth = [];
    private readonly List<(ScoredPair Pair, StoriesOfPair Stories)> likely = [], twins = [];
    private readonly int forename, born, surname, line, postcode;
    private readonly int[] numbers;
    private readonly bool clean, families;
    private readonly double belonging;

    // The likely pairs of each record, by their places in the list; those of record r begin at begins[r].
    private readonly int[] of, begins;

    public Gather(Roster roster, PairComparison comparison, Model model, IReadOnlyList<ScoredPair> pairs)
    {
        (this.roster, this.comparison, this.model) = (roster, comparison, model);
        (forename, born, surname) = (roster.Place("forename"), roster.Place("born-on"), roster.Place("surname"));
        (line, postcode) = (roster.Place("line"), roster.Place("postcode"));
        numbers = new[] { "health-number", "pupil-number", "number" }.Select(roster.Place).Where(p => p >= 0).ToArray();
        clean = roster.SecondFile < roster.Count && IsClean(pairs);
        var allPairs = (double)roster.Count * (roster.Count - 1) / 2;
        families = roster.KnowsHomes && (double.Exp2(model.PriorSame) * allPairs < EnoughPairs || double.Exp2(model.PriorFamily - model.PriorSame) > FewFamilies && (!clean || AreWithinFiles(pairs)));
        belonging = families ? 0 : Belonging(pairs);
        foreach (var pair in pairs)
        {
            if (clean && SameFile(pair)) continue;
            var stories = model.Of(pair);
            if (belonging > 0 && stories.SameBits > JoinByAverage.Least) worth.Add((pair, AreTwoNames(pair) ? JoinByAverage.Least : stories.SameBits));
            if (stories.Same >= ReviewFrom) likely.Add((pair, stories));
            else if (IsTwin(pair, stories)) twins.Add((pair, stories));
        }
        (of, begins) = ByRecord();
    }

    private (int[] Of, int[] Begins) ByRecord()
    {
        var starts = new int[roster.Count + 1];
        foreach (var (pair, _) in likely) (starts[pair.A], starts[pair.B]) = (starts[pair.A] + 1, starts[pair.B] + 1);
        for (var record = 1; record <= roster.Count; record++) starts[record] += starts[record - 1];
        var places = new int[2 * likely.Count];
        for (var i = likely.Count - 1; i >= 0; i--) (places[--starts[likely[i].Pair.A]], places[--starts[likely[i].Pair.B]]) = (i, i);
        return (places, starts);
    }

    private ReadOnlySpan<int> Of(int record) => of.AsSpan(begins[record]..begins[record + 1]);

    // The surest first, and what is as sure in the order of its records, as the pairs come.
    private IEnumerable<(ScoredPair Pair, StoriesOfPair Stories)> SurestFirst()
    {
        var order = likely.Select((l, i) => (Behind: -l.Stories.SameBits, Place: i)).ToArray();
        Array.Sort(order);
        return order.Select(o => likely[o.Place]);
    }

    /// <summary>Joins what may be joined from <paramref name="accept"/> on.</summary>
    public Gathered Into(double accept)
    {
        var groups = new Groups(roster.Count);
        var (joined, review) = (new List<GatheredPair>(), twins.ConvertAll(t => new GatheredPair(t.Pair, t.Stories.Same, Doubt.MayBeTwin)));
        if (belonging > 0)
        {
            var join = new JoinByAverage(groups, worth, belonging, Math.Log2(accept / (1 - accept)), (a, b) => !clean || !AnyOfOneFile(a, b, groups));
            join.Join();
            // What the other records of both say makes a doubtful pair more doubtful.
            review.AddRange(likely.Where(l => groups.Of(l.Pair.A) != groups.Of(l.Pair.B)).Select(l => new GatheredPair(l.Pair, Math.Min(l.Stories.Same, join.Likely(l.Pair.A, l.Pair.B)), AreTwoNames(l.Pair) ? Doubt.MayBeTwin : Doubt.NotSureEnough)));
        }
        else foreach (var (pair, stories) in SurestFirst())
        {
            var together = groups.Of(pair.A) == groups.Of(pair.B);
            var doubt = together ? Doubt.None : Doubts(pair, stories, accept, groups);
            if (doubt != Doubt.None) review.Add(new(pair, stories.Same, doubt));
            else if (!together) groups.Join(pair.A, pair.B);
        }
        if (belonging == 0) review = Together(review, accept, groups);
        if (!families && belonging == 0) review = Partners(review, accept, groups);
        if (families) review.AddRange(OtherRecordsOfTwins(review, groups).ToList());
        var people = groups.All().ToList();
        foreach (var group in people)
            for (var i = 0; i < group.Count && i < MostCompared; i++)
                for (var j = i + 1; j < group.Count && j < MostCompared; j++)
                {
                    // Joined through others: at least as sure as the pairs that joined them.
                    var pair = comparison.Of(group[i], group[j], memory);
                    joined.Add(new(pair, Math.Max(model.Of(pair).Same, accept), Doubt.None));
                }
        return new(joined, review.Where(r => groups.Of(r.Pair.A) != groups.Of(r.Pair.B)).OrderByDescending(r => r.P).ThenBy(r => r.Pair.A).ThenBy(r => r.Pair.B).ToList(), people);
    }

    // Several doubtful pairs between the same two groups are surer together than each alone.
    private List<GatheredPair> Together(List<GatheredPair> review, double accept, Groups groups)
    {
        for (var before = -1; review.Count != before;)
        {
            before = review.Count;
            var between = review.Where(r => r.Doubt == Doubt.NotSureEnough && (!families || IsTheirOwn(r.Pair)))
                .GroupBy(r => (Math.Min(groups.Of(r.Pair.A), groups.Of(r.Pair.B)), Math.Max(groups.Of(r.Pair.A), groups.Of(r.Pair.B))))
                .Where(g => !families || g.Max(r => r.P) >= NearlySure)
                .Select(g => (Pair: g.First().Pair, P: 1 - g.Aggregate(1.0, (no, r) => no * (1 - r.P)))).OrderByDescending(g => g.P).ThenBy(g => g.Pair.A).ThenBy(g => g.Pair.B).ToList();
            foreach (var (pair, p) in between)
                if (p >= accept && groups.Of(pair.A) != groups.Of(pair.B) && !(clean && AnyOfOneFile(pair.A, pair.B, groups)) && !AreDifferentPeople(groups.Members(pair.A), groups.Members(pair.B)))
                    groups.Join(pair.A, pair.B);
            review = review.Where(r => groups.Of(r.Pair.A) != groups.Of(r.Pair.B)).ToList();
        }
        return review;
    }

    // Where nearly every record has a partner, the only likely one for both is likelier than it looks alone.
    private List<GatheredPair> Partners(List<GatheredPair> review, double accept, Groups groups)
    {
        var having = (double)groups.All().Sum(g => g.Count) / roster.Count;
        var odds = Math.Min(MostPartnerOdds, having / (1 - having + 1.0 / roster.Count));
        foreach (var r in review.Where(r => r.Doubt == Doubt.NotSureEnough && odds > 1 && r.P * odds / (r.P * odds + 1 - r.P) >= accept))
            if (IsAlone(r.Pair.A, groups) && IsAlone(r.Pair.B, groups)) groups.Join(r.Pair.A, r.Pair.B);
        return review;
    }

    private bool IsAlone(int record, Groups groups) => groups.Members(record).Count == 1 && Of(record).Length == 1;

    private bool AnyOfOneFile(int one, int other, Groups groups) =>
        groups.Members(one).Any(a => groups.Members(other).Any(b => a < roster.SecondFile == b < roster.SecondFile));

    // Where hardly a record stands alone, one that fits a single person a little is likely theirs; where most stand alone, it is likely nobody's.
    private double Belonging(IReadOnlyList<ScoredPair> pairs)
    {
        var partnered = new bool[roster.Count];
        foreach (var pair in pairs)
            if (!(clean && SameFile(pair)) && model.Of(pair).Same >= LikelyPartner) partnered[pair.A] = partnered[pair.B] = true;
        return Math.Clamp(2.0 * partnered.Count(p => p) / Math.Max(1, roster.Count) - 1, 0, 1);
    }

    private Doubt Doubts(ScoredPair pair, StoriesOfPair stories, double accept, Groups groups)
    {
        if (IsTwin(pair, stories)) return Doubt.MayBeTwin;
        if (stories.Same < accept || families && !IsTheirOwn(pair)) return Doubt.NotSureEnough;
        if (clean && AnyOfOneFile(pair.A, pair.B, groups)) return Doubt.OneToOne;
        if (!(families && HasFullName(pair)) && AreDifferentPeople(groups.Members(pair.A), groups.Members(pair.B), pair.Level(forename) >= ForenameTrait.TwoNames && HasSameNumber(pair))) return Doubt.WouldJoinTwoPeople;
        return HasRival(pair, pair.A, pair.B, stories, groups) || HasRival(pair, pair.B, pair.A, stories, groups) ? Doubt.CouldBeSomebodyElse : Doubt.None;
    }

    // Where one person's number has answered for two first names, their other records under either name are no further doubt.
    private bool AreDifferentPeople(IReadOnlyList<int> one, IReadOnlyList<int> other, bool underTwoNames = false)
    {
        var (compared, against) = (0, 0.0);
        foreach (var a in one)
            foreach (var b in other)
            {
                if (compared >= MostCompared) break;
                compared++;
                if (families && IsSomebodyElse(a, b, underTwoNames)) return true;
                if (!families) against += Evidence(a, b);
            }
        return against < 0;
    }

    // Bits for one person against strangers, whatever was believed before.
    private double Evidence(int a, int b)
    {
        var pair = comparison.Of(Math.Min(a, b), Math.Max(a, b), memory);
        var (same, _, strangers) = model.Bits(pair.Levels, pair.Shares);
        return same - model.PriorSame - strangers;
    }

    // The record fits nearly as well to another person, who is not the one it is about to be joined with.
    private bool HasRival(ScoredPair between, int record, int chosen, StoriesOfPair stories, Groups groups)
    {
        foreach (var i in Of(record))
        {
            var (pair, rival) = likely[i];
            var third = pair.A == record ? pair.B : pair.A;
            if (third == chosen || rival.SameBits < stories.SameBits - RivalBits || groups.Of(third) == groups.Of(chosen) || groups.Of(third) == groups.Of(record)) continue;
            // Maryam between Mariam and Miriam is one girl spelt three ways; M between them is anybody.
            if (HasFullName(pair) && HasFullName(between)) continue;
            if (IsSomebodyElse(third, chosen)) return true;
        }
        return false;
    }

    private bool IsSomebodyElse(int a, int b, bool underTwoNames = false)
    {
        var pair = comparison.Of(Math.Min(a, b), Math.Max(a, b), memory);
        var stories = model.Of(pair);
        if (underTwoNames ? stories.Same < LikelySomebodyElse && HasTwoNumbers(pair)
            : pair.Level(forename) is ForenameTrait.Different or ForenameTrait.TwoNames && (stories.Same < LikelySomebodyElse || families && IsTwin(pair, stories))) return true;
        return Evidence(a, b) < AgainstBits;
    }

    // Two first names and one birth date: twins, above all where nothing is known of homes and a garbled name is told from another one.
    private bool AreTwoNames(ScoredPair pair) => pair.Level(forename) is ForenameTrait.Different or ForenameTrait.TwoNames
        && pair.Level(born) == 1 && pair.Level(surname) is > 0 and < SurnameTrait.Different && !HasOwnNumber(pair)
        && (!roster.KnowsHomes || ((ForenameTrait)roster.Traits[forename]).AreTwoNames(roster.Of(pair.A)[forename], roster.Of(pair.B)[forename]));

    // Two first names, one birth date or nearly, one family: for a person, whatever else agrees.
    private bool IsTwin(ScoredPair pair, StoriesOfPair stories) =>
        HasNoNameInCommon(pair) && !HasOwnNumber(pair)
        && (pair.Level(born) == 1 && (stories.Family >= TwinFrom || families && pair.IsOneHome(line, postcode))
            || families && stories.Same >= ReviewFrom && pair.Level(born) is > 0 and < BirthTrait.Generation && pair.Level(surname) is not SurnameTrait.Different);

    // Where one has no first name at all, nothing says it is not the other twin.
    private bool HasNoNameInCommon(ScoredPair pair) =>
        pair.Level(forename) is ForenameTrait.Different or ForenameTrait.TwoNames || families && pair.Level(forename) == 0 && pair.IsOneHome(line, postcode);

    // What is suspected of two records holds of every record of the two people with that birth date.
    private IEnumerable<GatheredPair> OtherRecordsOfTwins(List<GatheredPair> review, Groups groups)
    {
        var known = review.Select(r => (r.Pair.A, r.Pair.B)).ToHashSet();
        foreach (var suspected in review.Where(r => r.Doubt == Doubt.MayBeTwin).ToList())
            foreach (var a in groups.Members(suspected.Pair.A).Take(MostRecords))
                foreach (var b in groups.Members(suspected.Pair.B).Take(MostRecords))
                    if (a != b && known.Add((Math.Min(a, b), Math.Max(a, b))) && comparison.Of(Math.Min(a, b), Math.Max(a, b), memory) is var pair && pair.Level(born) == 1)
                        yield return new(pair, model.Of(pair).Same, Doubt.MayBeTwin);
    }

    // Surname, address and birth date belong to the family too: a first name or a number must carry the weight.
    private bool IsTheirOwn(ScoredPair pair) => pair.Level(forename) is > 0 and < ForenameTrait.TwoNames || HasOwnNumber(pair);

    private bool HasFullName(ScoredPair pair) => pair.Level(forename) is > 0 and < ForenameTrait.Initial;

    private bool HasSameNumber(ScoredPair pair) => Array.Exists(numbers, n => pair.Level(n) == 1);

    private bool HasTwoNumbers(ScoredPair pair) => Array.Exists(numbers, n => pair.Level(n) > 1);

    private bool HasOwnNumber(ScoredPair pair) => Array.Exists(numbers, n => pair.Level(n) is 1 || pair.Level(n) == 2 && roster.Traits[n] is NumberTrait);

    // Hardly anybody twice in either file: then each record has one partner at most. Brothers and sisters are nobody twice.
    private bool IsClean(IReadOnlyList<ScoredPair> pairs)
    {
        int first = 0, second = 0;
        foreach (var pair in pairs)
            if (SameFile(pair) && IsTheirOwn(pair) && model.Of(pair).Same >= SurelyTwice)
            {
                if (pair.A < roster.SecondFile) first++;
                else second++;
            }
        return first <= roster.SecondFile * CleanShare && second <= (roster.Count - roster.SecondFile) * CleanShare;
    }

    // Families live in one file as well as across two: who is seen only across is one person written badly.
    private bool AreWithinFiles(IReadOnlyList<ScoredPair> pairs)
    {
        int within = 0, across = 0;
        foreach (var pair in pairs)
        {
            if (!pair.IsOneHome(line, postcode) || !HasNoNameInCommon(pair) || pair.Level(surname) is 0 or >= SurnameTrait.Different) continue;
            if (SameFile(pair)) within++;
            else across++;
        }
        return within >= across * SeenWithin;
    }

    private bool SameFile(ScoredPair pair) => pair.A < roster.SecondFile == pair.B < roster.SecondFile;
}
