using System.Globalization;
using Kith.Kernel;
using Kith.Record.Practice.Team;
using Kith.Team.Workforce;

namespace Kith.Team.Allocation;

/// <summary>A worker who could be allocated, with the children they have now.</summary>
/// <param name="KnewUntil">When this worker last worked with the family; null when never.</param>
public sealed record Candidate(Worker Worker, IReadOnlyCollection<ChildAtWork> Now, DateOnly? KnewUntil);

/// <summary>A worker in the order of suggestion, with every reason. Nobody is allocated by it: the manager chooses.</summary>
/// <param name="For">What speaks for this worker.</param>
/// <param name="Against">What speaks against.</param>
/// <param name="Place">Why this worker stands here: what puts them above the next.</param>
public sealed record Suggestion(int Rank, Worker Worker, Load Before, Load After, IReadOnlyList<string> For, IReadOnlyList<string> Against, string Place);

/// <summary>Puts workers in an order with its reasons. Pure; the order of the criteria is the practice pack's.</summary>
public static class Suggest
{
    /// <summary>Every candidate, the first suggested first.</summary>
    public static IReadOnlyList<Suggestion> Order(
        IReadOnlyCollection<Candidate> candidates, IReadOnlyList<ChildAtWork> waiting, WorkloadRules rules, Func<string, string> language, DateOnly today)
    {
        var weighed = candidates.Select(c => new Weighed(
            c, Weigh.Of(c.Worker, c.Now, rules, language, today),
            Weigh.Of(c.Worker, [.. c.Now.ExceptBy(waiting.Select(w => w.Child), n => n.Child), .. waiting.Select(w => w with { Since = today })], rules, language, today), today, waiting)).ToList();
        IOrderedEnumerable<Weighed> ordered = weighed.OrderBy(_ => 0);
        foreach (var by in rules.Order)
        {
            ordered = ordered.ThenByDescending(w => w.Score(by));
        }

        var list = ordered.ThenBy(w => w.Candidate.Worker.Name, StringComparer.Ordinal).ToList();
        return list.Select((w, i) => new Suggestion(
            i + 1, w.Candidate.Worker, w.Before, w.After, [.. For(w, language)], [.. Against(w, language)],
            i + 1 < list.Count ? Above(w, list[i + 1], rules.Order)
                : list.Count == 1 ? "The only worker of the team"
                : rules.Order.All(by => w.Score(by) == list[i - 1].Score(by)) ? $"Level with {list[i - 1].Candidate.Worker.Name}: by name"
                : "Everybody above has more that speaks for them")).ToList();
    }

    private static IEnumerable<string> For(Weighed w, Func<string, string> language)
    {
        if (w.Candidate.KnewUntil is { } until) yield return $"Has worked with this family before, until {Day(until)}";
        if (w.Spoken is { } spoken && w.Speaks) yield return $"Speaks {language(spoken)}";
        if (w.SameTown) yield return $"Sets out from {w.Candidate.Worker.Town}, where the family lives";
        if (!w.After.IsOver) yield return $"Stays within capacity, with {w.After.Room} points left";
    }

    private static IEnumerable<string> Against(Weighed w, Func<string, string> language)
    {
        if (w.Away is { } away) yield return away.To is { } to ? $"Away until {Day(to)}" : "Away, no day to return yet";
        else if (w.Candidate.Worker.NextAway(w.Today) is { } next) yield return $"Away from {Day(next.From)}{(next.To is { } end ? $" to {Day(end)}" : "")}";
        if (w.After.IsOver) yield return $"Would be {-w.After.Room} points over capacity";
        if (w.Candidate.Worker.NewlyQualifiedUntil >= w.Today) yield return "Newly qualified: carries less";
        if (w.Spoken is { } spoken && !w.Speaks) yield return $"Needs an interpreter for {language(spoken)}";
    }

    private static string Above(Weighed above, Weighed below, IReadOnlyList<SuggestBy> order)
    {
        var name = below.Candidate.Worker.Name;
        foreach (var by in order.Where(by => above.Score(by) != below.Score(by)))
        {
            return by switch
            {
                SuggestBy.Here => $"Above {name}, who is away",
                SuggestBy.Capacity => $"Above {name}, who would be over capacity",
                SuggestBy.KnowsFamily => $"Above {name}, who does not know this family",
                SuggestBy.Language => $"Above {name}, who does not speak the family's language",
                SuggestBy.Town => $"Above {name}, who has further to travel",
                SuggestBy.Lightest => $"Above {name}, who would have {above.After.Room - below.After.Room} points less room",
                _ => throw new ArgumentOutOfRangeException(nameof(order)),
            };
        }

        return $"Level with {name}: by name";
    }

    private static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.GetCultureInfo("en-GB"));

    private sealed record Weighed(Candidate Candidate, Load Before, Load After, DateOnly Today, IReadOnlyList<ChildAtWork> Waiting)
    {
        public Period? Away => Candidate.Worker.AwayOn(Today);

        public string? Spoken => Waiting.Select(c => c.Language).FirstOrDefault(l => l is not null);

        public bool Speaks => Spoken is { } l && Candidate.Worker.Languages.Contains(l);

        public bool SameTown => Waiting.Any(c => c.Town is { } town && Weigh.SameTown(town, Candidate.Worker.Town));

        public int Score(SuggestBy by) => by switch
        {
            SuggestBy.Here => Away is null ? 1 : 0,
            SuggestBy.Capacity => After.IsOver ? 0 : 1,
            SuggestBy.KnowsFamily => Candidate.KnewUntil is null ? 0 : 1,
            SuggestBy.Language => Speaks ? 1 : 0,
            SuggestBy.Town => SameTown ? 1 : 0,
            SuggestBy.Lightest => After.Room,
            _ => throw new ArgumentOutOfRangeException(nameof(by)),
        };
    }
}
