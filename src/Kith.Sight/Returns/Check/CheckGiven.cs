using Kith.Statutory.AnnexA;
using Kith.Statutory.Cin;
using Kith.Statutory.Reading;
using Kith.Statutory.Rules;
using Kith.Statutory.Ssda903;
using Kith.Statutory.Tables;

namespace Kith.Sight.Returns.Check;

/// <summary>A row that broke a rule: where it stands, whose it is, and the values that broke it.</summary>
public sealed record FoundRow(RuleEnded Rule, string Table, int? Line, string? Child, IReadOnlyList<(string Heading, string? Value)> Cells);

/// <summary>How a rule ended.</summary>
public sealed record RuleEnded(string Code, Severity Severity, Ending Ending, string Says, string? WhyNot, int Found);

/// <summary>A return that was checked; with problems it could not be read and nothing was checked.</summary>
public sealed record CheckedReturn(string Year, int Children, IReadOnlyList<Problem> Problems, IReadOnlyList<RuleEnded> Rules, IReadOnlyList<FoundRow> Rows);

/// <summary>Checks what was given by every rule of the year.</summary>
public static class CheckGiven
{
    /// <summary>The result.</summary>
    public static CheckedReturn Of(GivenReturn given)
    {
        switch (given.Kind)
        {
            case ReturnKind.Ssda903:
                var (care, careYear, careProblems) = ReadGiven.Ssda903(given);
                return careProblems.Count > 0 ? Unread(careProblems) : Read(careYear.Name, care, RunRules.On(Ssda903Rules.Book, careYear, care));
            case ReturnKind.Cin:
                var (need, needYear, needProblems) = ReadGiven.Cin(given);
                return needProblems.Count > 0 ? Unread(needProblems) : Read(needYear.Name, need, RunRules.On(CinRules.Book, needYear, need));
            default:
                var (lists, listProblems) = ReadGiven.AnnexA(given);
                return listProblems.Count > 0 ? Unread(listProblems) : Read("Annex A", lists, RunRules.On(AnnexARule.All, lists));
        }
    }

    private static CheckedReturn Unread(IReadOnlyList<Problem> problems) => new("", 0, problems, [], []);

    private static CheckedReturn Read<TRule, TReturn>(string year, TReturn all, IReadOnlyList<Verdict<TRule>> verdicts) where TRule : Rule<TReturn> where TReturn : ReturnTables
    {
        var (rules, rows) = (new List<RuleEnded>(), new List<FoundRow>());
        foreach (var verdict in verdicts)
        {
            // Cells of one row are one thing to put right.
            var found = verdict.Findings.GroupBy(f => (f.Table, f.Row)).ToList();
            var ended = new RuleEnded(verdict.Code, verdict.Rule?.Severity ?? Severity.Error, verdict.Ending, verdict.Rule?.Says ?? "", verdict.WhyNot, found.Count);
            rules.Add(ended);
            rows.AddRange(found.Select(f => Row(ended, all, f.Key.Table, f.Key.Row, f.SelectMany(one => one.Cells(all.All, verdict.Rule!.Fields)).Distinct())));
        }

        return new(year, all.Children.Count, [], rules, rows);
    }

    private static FoundRow Row(RuleEnded rule, ReturnTables all, int table, int row, IEnumerable<string> headings)
    {
        if (table == Finding.WholeReturn) return new(rule, "the whole return", null, null, []);
        var own = all.All[table];
        if (row == Finding.WholeReturn) return new(rule, own.Name, null, null, headings.Select(h => (h, (string?)null)).ToList());
        return new(rule, own.Name, own.Line(row), own.ChildOf(row) is >= 0 and var child ? all.Children.Id(child) : null, headings.Select(h => (h, own.Find(h)?.Raw(row))).ToList());
    }
}
