namespace Kith.Cli.Demo.Area;

/// <summary>One referral of the simulated year.</summary>
/// <param name="Family">Number of the family in its place: a re-referral has the number of the family it is about.</param>
/// <param name="Agency">Which agency of the place, from 0.</param>
/// <param name="Day">Working day of the year, from 0.</param>
/// <param name="AssessmentDays">Working days its assessment takes from the day of referral; null when none is made.</param>
/// <param name="Again">Whether the family was referred before in the year.</param>
public sealed record PlannedReferral(int Family, int Agency, int Children, int Day, string Source, string Decision, int? AssessmentDays, bool Again)
{
    /// <summary>Whether somebody waits for a worker on the last day.</summary>
    public bool Waits { get; init; }

    /// <summary>Whether the decision is an assessment.</summary>
    public bool IsAssessed => Decision is AreaPlan.NoNeed or AreaPlan.InNeed;
}

/// <summary>
/// The plan of a simulated year in one place. Shares are dealt by quota and then shuffled, so that even a small area comes out close to the
/// published figures; chance only decides who and when. Pure: the same seed gives the same year.
/// </summary>
public sealed record AreaPlan(string Place, int ChildrenInArea, IReadOnlyList<PlannedReferral> Referrals)
{
    public const string NoNeed = "assessed-no-need";
    public const string InNeed = "assessed-in-need";

    /// <summary>Working days of the simulated year.</summary>
    public const int Days = 250;

    private const int Population = 100_000, LatestFirst = 150, Rest = 15, DaysToWait = 60;

    /// <summary>Plans the year.</summary>
    public static AreaPlan Make(string place, int childrenInArea, int agencies, AreaRates rates, int seed)
    {
        var (of, chance) = (rates.Of(place), new Random(seed));
        var referred = (int)Math.Round(of.Referrals * childrenInArea / Population);
        var again = (int)Math.Round(referred * of.ReReferred);
        var families = Shuffled(Sizes(rates, referred - again), chance);
        var back = Choose(families.Select((size, number) => (number, size)), again);
        var (decisions, sources) = (new Quota<string>(of.Decisions, referred), new Quota<string>(of.Sources, referred));
        var planned = new List<PlannedReferral>();
        foreach (var (number, size) in families.Select((size, number) => (number, size)).OrderByDescending(f => f.size))
        {
            // Whoever comes back had been helped and let go before.
            var decision = decisions.Take(size, back.Contains(number) ? d => d != InNeed : null);
            planned.Add(new(number, number % agencies, size, 0, sources.Take(size), decision, null, false));
            if (back.Contains(number)) planned.Add(new(number, number % agencies, size, 0, sources.Take(size), decisions.Take(size), null, true));
        }

        planned = Dated(WithDurations(planned, rates, chance), back, families.Count, chance);
        return new(place, childrenInArea, Waiting(planned, (int)Math.Round(of.Unallocated * childrenInArea / Population), chance).OrderBy(r => r.Day).ThenBy(r => r.Family).ToList());
    }

    // As many families of each size as their share asks for, until every child is in one.
    private static List<int> Sizes(AreaRates rates, int children)
    {
        var (sizes, left) = (new List<int>(), children);
        var mean = rates.FamilySizes.Sum(s => s.Key * s.Value);
        var quota = new Quota<int>(rates.FamilySizes, children / mean);
        while (left > 0)
        {
            sizes.Add(quota.Take(1, size => size <= left));
            left -= sizes[^1];
        }

        return sizes;
    }

    // Families in their shuffled order until their children come to the number wanted.
    private static HashSet<int> Choose(IEnumerable<(int Number, int Size)> families, int children)
    {
        var (chosen, left) = (new HashSet<int>(), children);
        foreach (var (number, size) in families.Where(f => f.Size <= left))
        {
            if (size > left) continue;
            chosen.Add(number);
            left -= size;
        }

        return chosen;
    }

    private static List<PlannedReferral> WithDurations(List<PlannedReferral> planned, AreaRates rates, Random chance)
    {
        var assessed = planned.Count(r => r.IsAssessed);
        var days = new Queue<int>(Shuffled(Enumerable.Range(0, assessed).Select(i => rates.DaysAt((i + 0.5) / assessed)).ToList(), chance));
        return planned.Select(r => r.IsAssessed ? r with { AssessmentDays = days.Dequeue() } : r).ToList();
    }

    // First referrals are spread evenly over the year; who comes back came early enough for the work with them to end first.
    private static List<PlannedReferral> Dated(List<PlannedReferral> planned, HashSet<int> back, int families, Random chance)
    {
        var (early, others) = (Spread(back.Count, LatestFirst, chance), Spread(families - back.Count, Days, chance));
        var first = new Dictionary<int, int>();
        var dated = new List<PlannedReferral>();
        foreach (var referral in planned)
        {
            int day;
            if (!referral.Again)
            {
                day = first[referral.Family] = (back.Contains(referral.Family) ? early : others).Dequeue();
            }
            else
            {
                var soonest = first[referral.Family] + (dated[^1].AssessmentDays ?? 0) + Rest;
                day = soonest + chance.Next(Math.Max(1, Days - soonest));
            }

            dated.Add(referral with { Day = day });
        }

        return dated;
    }

    private static Queue<int> Spread(int count, int days, Random chance) =>
        new(Shuffled(Enumerable.Range(0, count).Select(i => (int)((i + chance.NextDouble()) * days / Math.Max(1, count))).ToList(), chance));

    // Those who wait were decided lately: nobody is left for months without anybody being chosen.
    private static IEnumerable<PlannedReferral> Waiting(List<PlannedReferral> planned, int children, Random chance)
    {
        var late = Shuffled(planned.Where(r => r.IsAssessed && r.Day >= Days - DaysToWait && r.Day < Days - 1).ToList(), chance).OrderByDescending(r => r.Children).ToList();
        var (waits, left) = (new HashSet<PlannedReferral>(ReferenceEqualityComparer.Instance), children);
        foreach (var referral in late.Where(r => r.Children <= left))
        {
            if (referral.Children > left) continue;
            waits.Add(referral);
            left -= referral.Children;
        }

        return planned.Select(r => waits.Contains(r) ? r with { Waits = true } : r);
    }

    private static List<T> Shuffled<T>(List<T> list, Random chance)
    {
        var all = list.ToArray();
        chance.Shuffle(all);
        return [.. all];
    }
}
