using System.Text;
using Kith.Record.People.Linking.Blocking;
using Kith.Record.People.Linking.Comparing;
using Kith.Record.People.Linking.Reading;
using Kith.Record.People.Linking.Scoring;

namespace Kith.Record.People.Linking.Index;

/// <summary>Somebody already in the file.</summary>
/// <param name="Id">As it stands in the file.</param>
/// <param name="P">How likely it is the person sought, 0 to 1.</param>
public sealed record LikelyPerson(string Id, double P);

/// <summary>
/// Everybody of a file, held in memory to find out quickly who a new person may already be. Compared with the same code and rules as whole files. Safe for many readers;
/// each value nobody had before takes a little memory.
/// </summary>
public sealed class PersonIndex
{
    // Combinations that a single slip leaves one of, and that few people share even among a million.
    private const int MostCandidates = 3_000, SampledPairs = 50_000;

    private static readonly string[] TooWide = ["town", "street", "locality", "area", "start", "other", "birth-place"];

    private readonly Lock reading = new();
    private readonly Sheet sheet;
    private readonly ColumnPlan plan;
    private readonly Roster roster;
    private readonly IReadOnlyList<Feed> feeds;
    private readonly BlockingRule[] rules;
    private readonly ulong[][] keys;
    private readonly PairComparison comparison;
    private readonly Model model;
    private readonly LevelMemory memory = new();

    private PersonIndex(Sheet sheet)
    {
        (this.sheet, plan) = (sheet, ColumnPlan.Of(sheet, null, new Dictionary<string, string>()));
        feeds = Feeds.For([(sheet, plan)]);
        roster = Roster.Of([(sheet, plan)], feeds);
        rules = BlockingRules.For(KeyParts.Of(roster.Traits)).Where(r => !Array.Exists(TooWide, wide => r.Name.Contains(wide, StringComparison.Ordinal))).ToArray();
        keys = new ulong[rules.Length][];
        Parallel.For(0, rules.Length, r => keys[r] = Keys(rules[r]));
        comparison = new(roster, Shares.Of(roster.Traits, roster.Traits.Select(t => t.Having).ToArray()));
        model = Model.Usual(roster.Traits);
        model.PriorSame = model.PriorFamily = -Math.Log2(Math.Max(2, roster.Count));
        new Estimate(roster.Traits, roster.Count, roster.KnowsHomes).Strangers(model, RandomPairs.Of(roster, comparison, SampledPairs), weigh: false);
    }

    /// <summary>How many are in it.</summary>
    public int Count => roster.Count;

    /// <summary>Reads a file with headings, ids first.</summary>
    public static PersonIndex Of(Stream file, string name, CancellationToken cancellation = default) => new(ReadSheet.From(file, name, _ => { }, cancellation));

    /// <summary>Who the person may already be, likeliest first. <paramref name="cells"/> are written as a row of the file is, its id left empty.</summary>
    public IReadOnlyList<LikelyPerson> Find(IReadOnlyList<string> cells, int most = 10)
    {
        lock (reading)
        {
            var one = Values(cells);
            return Candidates(one).Select(b => (b, Stories: model.Of(comparison.Of(one, -1, b, memory))))
                .OrderByDescending(c => c.Stories.SameBits).ThenBy(c => c.b).Take(most)
                .Select(c => new LikelyPerson(sheet.Texts[plan.Id].Text(sheet.Cells[plan.Id][c.b]), c.Stories.Same)).ToList();
        }
    }

    private int[] Values(IReadOnlyList<string> cells)
    {
        var row = new Sheet("one", sheet.Headings) { Rows = 1 };
        for (var c = 0; c < Math.Min(cells.Count, sheet.Headings.Count); c++) row.Cells[c][0] = row.Texts[c].Number(Encoding.UTF8.GetBytes(cells[c].Trim()));
        return feeds.Select(f => f.Of(row, plan)?.Invoke(0) ?? 0).ToArray();
    }

    // The rarest combinations first, until there are enough.
    private IReadOnlyCollection<int> Candidates(int[] one)
    {
        var spans = new List<(int Rule, int From, int Length)>();
        for (var r = 0; r < rules.Length; r++)
            if (rules[r].Key(one) is not 0 and var key)
            {
                var (from, to) = (First(keys[r], (ulong)key << 32), First(keys[r], ((ulong)key + 1) << 32));
                if (to > from) spans.Add((r, from, to - from));
            }
        var found = new HashSet<int>();
        foreach (var (rule, from, length) in spans.OrderBy(s => s.Length).ThenBy(s => s.Rule))
        {
            if (found.Count > 0 && found.Count + length > MostCandidates) break;
            foreach (var key in keys[rule].AsSpan(from, Math.Min(length, MostCandidates))) found.Add((int)(uint)key);
        }
        return found;
    }

    private static int First(ulong[] sorted, ulong from)
    {
        int low = 0, high = sorted.Length;
        while (low < high)
        {
            var middle = low + (high - low) / 2;
            if (sorted[middle] < from) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    private ulong[] Keys(BlockingRule rule)
    {
        var found = new List<ulong>(roster.Count);
        for (var r = 0; r < roster.Count; r++)
            if (rule.Key(roster.Of(r)) is not 0 and var key) found.Add((ulong)key << 32 | (uint)r);
        found.Sort();
        return [.. found];
    }
}
