using Kith.Kernel;
using Kith.Record.Practice.Team;

namespace Kith.Team.Workforce;

/// <summary>One reason for points: "Assessment 4", "Travel to Glenford 1".</summary>
public sealed record Weight(FamilyId Family, string Says, int Points);

/// <summary>How heavy somebody's work is, with what it is made of.</summary>
/// <param name="HowFull">The pack's word: "nearly full".</param>
public sealed record Load(int Points, int Capacity, string HowFull, int Children, int Families, IReadOnlyList<Weight> Weights)
{
    /// <summary>Whether more is carried than can be carried well.</summary>
    public bool IsOver => Points > Capacity;

    /// <summary>"12 of 40 points: plenty of room".</summary>
    public string Says => $"{Points} of {Capacity} points: {HowFull}";

    /// <summary>Points left; below zero when over.</summary>
    public int Room => Capacity - Points;
}

/// <summary>Adds up how heavy work is from the children somebody has. Pure: the rules are the practice pack's.</summary>
public static class Weigh
{
    /// <summary>What a worker can carry on a day: the agreed number or the pack's, by hours, and less while newly qualified.</summary>
    public static int Capacity(Worker worker, WorkloadRules rules, DateOnly today)
    {
        var percent = worker.TimePercent * (worker.NewlyQualifiedUntil >= today ? rules.NewlyQualifiedPercent : WorkerProfile.WholeTime);
        return (int)Math.Round((worker.AgreedCapacity ?? rules.Capacity) * percent / (double)(WorkerProfile.WholeTime * WorkerProfile.WholeTime), MidpointRounding.AwayFromZero);
    }

    /// <summary>The load these children make for this worker on a day.</summary>
    public static Load Of(Worker worker, IReadOnlyCollection<ChildAtWork> children, WorkloadRules rules, Func<string, string> language, DateOnly today)
    {
        var capacity = Capacity(worker, rules, today);
        var weights = children.GroupBy(c => c.Family).SelectMany(f => OfFamily(worker, f.Key, [.. f], rules, language, today)).ToList();
        var points = weights.Sum(w => w.Points);
        return new(points, capacity, rules.Fullness(points, capacity), children.Count, children.Select(c => c.Family).Distinct().Count(), weights);
    }

    private static IEnumerable<Weight> OfFamily(
        Worker worker, FamilyId family, IReadOnlyList<ChildAtWork> children, WorkloadRules rules, Func<string, string> language, DateOnly today)
    {
        // The heaviest child of a family counts in full, whatever the order in which the children are read.
        var heaviestFirst = children.Select(c => rules.Stages[c.Stage]).OrderByDescending(s => s.Points).ThenBy(s => s.Stage, StringComparer.Ordinal).ToList();
        yield return new(family, heaviestFirst[0].Says, heaviestFirst[0].Points);
        foreach (var further in heaviestFirst.Skip(1))
        {
            yield return new(family, $"{further.Says}, brother or sister", (further.Points * rules.FurtherChildPercent + WorkerProfile.WholeTime - 1) / WorkerProfile.WholeTime);
        }

        foreach (var _ in children.Where(c => c.LegalStatus is { } status && rules.CourtStatuses.Contains(status)))
        {
            yield return new(family, "Before the court", rules.Court);
        }

        if (children.Select(c => c.Town).FirstOrDefault(t => t is not null && !SameTown(t, worker.Town)) is { } town)
        {
            yield return new(family, $"Travel to {town}", rules.Travel);
        }

        if (children.Select(c => c.Language).FirstOrDefault(l => l is not null && !worker.Languages.Contains(l)) is { } spoken)
        {
            yield return new(family, $"Interpreter for {language(spoken)}", rules.Language);
        }

        if (children.Max(c => c.Since).AddDays(rules.NewFamilyDays) > today)
        {
            yield return new(family, "New to this worker", rules.NewFamily);
        }
    }

    /// <summary>Whether two towns, as people write them, are the same.</summary>
    public static bool SameTown(string a, string b) => string.Equals(a.Trim(), b.Trim(), StringComparison.OrdinalIgnoreCase);
}
