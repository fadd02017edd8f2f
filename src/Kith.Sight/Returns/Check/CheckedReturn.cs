using System.Runtime.InteropServices;
using Kith.Statutory.Reading;
using Kith.Statutory.Rules;
using Kith.Statutory.Tables;

namespace Kith.Sight.Returns.Check;

/// <summary>A row that broke a rule: where it stands, whose it is, and the values that broke it.</summary>
public sealed record FoundRow(RuleEnded Rule, string Table, int? Line, string? Child, IReadOnlyList<(string Heading, string? Value)> Cells);

/// <summary>How a rule ended.</summary>
public sealed record RuleEnded(string Code, Severity Severity, Ending Ending, string Says, string? WhyNot, int Found);

/// <summary>What somebody looks at alone: a rule, a severity, a table, a child; an empty one is all of them.</summary>
public sealed record FindingFilter(string? Rule = null, string? Severity = null, string? Table = null, string? Child = null);

/// <summary>The findings of one child; without an id, those about none.</summary>
public sealed record FoundChild(string? Id, IReadOnlyList<string> Numbers, IReadOnlyList<FoundRow> Rows);

/// <summary>
/// A return that was checked; with problems it could not be read and nothing was checked. A finding is kept as numbers into the return's tables and is put into
/// words when it is shown: a return of a whole region has millions.
/// </summary>
public abstract class CheckedReturn
{
    public required string Year { get; init; }
    public required int Children { get; init; }
    public required IReadOnlyList<Problem> Problems { get; init; }
    public required IReadOnlyList<RuleEnded> Rules { get; init; }

    /// <summary>The tables that something was found in.</summary>
    public required IReadOnlyList<string> Tables { get; init; }

    /// <summary>How many rows break a rule.</summary>
    public abstract int Found { get; }

    /// <summary>The findings, rule by rule.</summary>
    public abstract IEnumerable<FoundRow> Rows(FindingFilter filter);

    /// <summary>Some of the children with findings, in the order they were met, and how many there are.</summary>
    public abstract (IReadOnlyList<FoundChild> Shown, int Of) ByChild(FindingFilter filter, int skip, int take);
}

/// <summary>The findings of a return of one kind. <paramref name="numbersOf"/>: the numbers by which a child is known elsewhere.</summary>
internal sealed class CheckedReturn<TRule, TReturn>(TReturn all, IReadOnlyList<Verdict<TRule>> verdicts, Func<int, IEnumerable<string?>> numbersOf) : CheckedReturn
    where TRule : Rule<TReturn> where TReturn : ReturnTables
{
    public const string WholeReturn = "the whole return";

    private readonly List<Hit> hits = Hits(verdicts);

    public override int Found => hits.Count;

    /// <summary>How many rows a rule found, rule by rule.</summary>
    public static IReadOnlyList<int> Counts(IReadOnlyList<Verdict<TRule>> verdicts)
    {
        var counts = new int[verdicts.Count];
        foreach (var hit in Hits(verdicts)) counts[hit.Rule]++;
        return counts;
    }

    public override IEnumerable<FoundRow> Rows(FindingFilter filter) => Fitting(filter).Select(Row);

    public override (IReadOnlyList<FoundChild> Shown, int Of) ByChild(FindingFilter filter, int skip, int take)
    {
        var children = new Dictionary<int, List<Hit>>();
        var order = new List<int>();
        foreach (var hit in Fitting(filter))
        {
            var child = ChildOf(hit);
            if (!children.TryGetValue(child, out var own))
            {
                children[child] = own = [];
                order.Add(child);
            }

            own.Add(hit);
        }

        return ([.. order.Skip(skip).Take(take).Select(child => new FoundChild(
            child >= 0 ? all.Children.Id(child) : null, child >= 0 ? [.. numbersOf(child).OfType<string>().Distinct()] : [], [.. children[child].Select(Row)]))], order.Count);
    }

    // Cells of one row are one thing to put right; findings come in order of table and row.
    private static List<Hit> Hits(IReadOnlyList<Verdict<TRule>> verdicts)
    {
        var rows = new List<Hit>();
        for (var rule = 0; rule < verdicts.Count; rule++)
        {
            var findings = verdicts[rule].Findings;
            for (var i = 0; i < findings.Count; i++)
            {
                var finding = findings[i];
                if (i > 0 && findings[i - 1] is var before && before.Table == finding.Table && before.Row == finding.Row) rows[^1] = rows[^1] with { Cells = rows[^1].Cells + 1 };
                else rows.Add(new(rule, i, 1));
            }
        }

        return rows;
    }

    private IEnumerable<Hit> Fitting(FindingFilter filter)
    {
        var child = string.IsNullOrWhiteSpace(filter.Child) ? (int?)null : all.Children.Find(filter.Child.Trim());
        return hits.Where(hit => (string.IsNullOrEmpty(filter.Rule) || Rules[hit.Rule].Code == filter.Rule)
            && (string.IsNullOrEmpty(filter.Severity) || Rules[hit.Rule].Severity.ToString() == filter.Severity)
            && (string.IsNullOrEmpty(filter.Table) || TableOf(hit) == filter.Table)
            && (child is null || (child >= 0 && ChildOf(hit) == child)));
    }

    private Finding First(Hit hit) => verdicts[hit.Rule].Findings[hit.First];

    private string TableOf(Hit hit) => First(hit).Table is >= 0 and var table ? all.All[table].Name : WholeReturn;

    private int ChildOf(Hit hit) => First(hit) is { Table: >= 0, Row: >= 0 } at ? all.All[at.Table].ChildOf(at.Row) : ChildIds.None;

    private FoundRow Row(Hit hit)
    {
        var (rule, at) = (Rules[hit.Rule], First(hit));
        if (at.Table < 0) return new(rule, WholeReturn, null, null, []);
        var headings = Enumerable.Range(hit.First, hit.Cells).SelectMany(i => verdicts[hit.Rule].Findings[i].Cells(all.All, verdicts[hit.Rule].Rule!.Fields)).Distinct();
        var own = all.All[at.Table];
        return at.Row < 0
            ? new(rule, own.Name, null, null, [.. headings.Select(h => (h, (string?)null))])
            : new(rule, own.Name, own.Line(at.Row), ChildOf(hit) is >= 0 and var child ? all.Children.Id(child) : null, [.. headings.Select(h => (h, own.Find(h)?.Raw(at.Row)))]);
    }

    /// <summary>A row that broke a rule: which rule, and its findings from the first on.</summary>
    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Hit(int Rule, int First, int Cells);
}
