namespace Kith.Cli.Demo.Area;

/// <summary>
/// The plan of a simulated year in one place. Shares are dealt by quota and then shuffled, so that even a small area comes out close to the
/// published figures; chance only decides who and when. Pure: the same seed gives the same year.
/// </summary>
public sealed record AreaPlan(string Place, int ChildrenInArea, IReadOnlyList<PlannedReferral> Referrals)
{
    public const string EarlyHelp = "early-help";
    public const string NoNeed = "assessed-no-need";
    public const string InNeed = "assessed-in-need";

    /// <summary>Working days of the simulated year.</summary>
    public const int Days = 250;

    /// <summary>Working days between the end of work with a family and the next referral, at least.</summary>
    public const int Rest = 15;

    private const int Population = 100_000, LatestFirst = 150, LatestKnown = 170, DaysToWait = 60;

    /// <summary>The referrals of the year itself.</summary>
    public IEnumerable<PlannedReferral> OfTheYear => Referrals.Where(r => r.Day >= 0);

    /// <summary>Plans the year, and so much of the year before as shows in it.</summary>
    public static AreaPlan Make(string place, int childrenInArea, int agencies, AreaRates rates, int seed)
    {
        var (of, chance) = (rates.Of(place), new Random(seed));
        int InArea(double rate) => (int)Math.Round(rate * childrenInArea / Population);
        var referred = InArea(of.Referrals);
        var again = (int)Math.Round(referred * of.ReReferred);
        var twice = Math.Clamp(referred - InArea(of.ChildrenReferred), 0, again);
        var unknown = Shuffled(Sizes(rates, referred - again), chance);
        var back = Choose(unknown.Select((size, number) => (number, size)), twice);
        var known = Sizes(rates, again - twice).Select((size, i) => (Number: unknown.Count + i, Size: size)).ToList();

        var year = Dealt(unknown.Select((size, number) => (number, size)), known, back, of, referred, agencies);
        year = Dated(WithDurations(year, rates, chance), back, unknown.Count, chance);
        year = Waiting(year, InArea(of.Unallocated), chance).ToList();
        var before = new YearBefore(of, rates, agencies, chance).Of(
            year, known.Count, unknown.Count + known.Count, of.Assessments is { } assessments ? InArea(assessments) : null, InArea(of.InNeed));
        return new(place, childrenInArea, year.Concat(before).OrderBy(r => r.Day).ThenBy(r => r.Family).ToList());
    }

    // Decisions and sources, dealt to the largest families first: they are the hardest to fit in.
    private static List<PlannedReferral> Dealt(IEnumerable<(int Number, int Size)> unknown, IEnumerable<(int Number, int Size)> known, HashSet<int> back, PlaceRates of, int referred, int agencies)
    {
        var (decisions, sources) = (new Quota<string>(of.Decisions, referred), new Quota<string>(of.Sources, referred));
        var planned = new List<PlannedReferral>();
        foreach (var (number, size, again) in unknown.Select(f => (f.Number, f.Size, Again: false)).Concat(known.Select(f => (f.Number, f.Size, Again: true))).OrderByDescending(f => f.Size))
        {
            // Whoever comes back had been helped and let go before.
            var decision = decisions.Take(size, back.Contains(number) ? d => d != InNeed : null);
            planned.Add(new(number, number % agencies, size, 0, sources.Take(size), decision, null, again));
            // Nobody is referred for the early help they have.
            if (back.Contains(number)) planned.Add(new(number, number % agencies, size, 0, sources.Take(size), decisions.Take(size, d => d != EarlyHelp || decision != EarlyHelp), null, true));
        }

        return planned;
    }

    /// <summary>As many families of each size as their share asks for, until every child is in one.</summary>
    internal static List<int> Sizes(AreaRates rates, int children)
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

    /// <summary>Families in their order until their children come to the number wanted.</summary>
    internal static HashSet<int> Choose(IEnumerable<(int Number, int Size)> families, int children)
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

    // Referrals are spread evenly over the year; who comes back within it came early enough for the work with them to end first.
    private static List<PlannedReferral> Dated(List<PlannedReferral> planned, HashSet<int> back, int unknown, Random chance)
    {
        var (early, others) = (Spread(back.Count, 0, LatestFirst, chance), Spread(unknown - back.Count, 0, Days, chance));
        // Families known from the year before come back after what was begun with them has ended, and within twelve months of it.
        var returning = Spread(planned.Count(r => r.Again) - back.Count, Rest, LatestKnown, chance);
        var dated = new List<PlannedReferral>();
        foreach (var referral in planned)
        {
            int day;
            if (referral.Again && back.Contains(referral.Family))
            {
                var soonest = dated[^1].Day + (dated[^1].AssessmentDays ?? 0) + Rest;
                day = soonest + chance.Next(Math.Max(1, Days - soonest));
            }
            else
            {
                day = (referral.Again ? returning : back.Contains(referral.Family) ? early : others).Dequeue();
            }

            dated.Add(referral with { Day = day });
        }

        return dated;
    }

    private static Queue<int> Spread(int count, int from, int to, Random chance) =>
        new(Shuffled(Enumerable.Range(0, count).Select(i => from + (int)((i + chance.NextDouble()) * (to - from) / Math.Max(1, count))).ToList(), chance));

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

    /// <summary>The same things in another order.</summary>
    internal static List<T> Shuffled<T>(List<T> list, Random chance)
    {
        var all = list.ToArray();
        chance.Shuffle(all);
        return [.. all];
    }
}
