using Kith.Statutory.AnnexA;
using Kith.Statutory.Cin;
using Kith.Statutory.Reading;
using Kith.Statutory.Rules;
using Kith.Statutory.Ssda903;
using Kith.Statutory.Tables;

namespace Kith.Sight.Returns.Check;

/// <summary>Checks what was given by every rule of the year.</summary>
internal static class CheckGiven
{
    /// <summary>The result.</summary>
    public static CheckedReturn Of(GivenReturn given, ReadSoFar? soFar = null)
    {
        switch (given.Kind)
        {
            case ReturnKind.Ssda903:
                var (care, careYear, careProblems) = ReadGiven.Ssda903(given, soFar);
                return careProblems.Count > 0 ? Unread(careProblems)
                    : Read(careYear.Name, care, RunRules.On(Ssda903Rules.Book, careYear, care), child => Each(care.This.Header.Of(child), h => h.Upn));
            case ReturnKind.Cin:
                var (need, needYear, needProblems) = ReadGiven.Cin(given, soFar);
                return needProblems.Count > 0 ? Unread(needProblems)
                    : Read(needYear.Name, need, RunRules.On(CinRules.Book, needYear, need), child => Each(need.Identifiers.Of(child), i => i.Upn));
            default:
                var (lists, listProblems) = ReadGiven.AnnexA(given, soFar);
                return listProblems.Count > 0 ? Unread(listProblems) : Read("Annex A", lists, RunRules.On(AnnexARule.All, lists), _ => []);
        }
    }

    private static CheckedReturn<AnnexARule, AnnexAReturn> Unread(IReadOnlyList<Problem> problems) =>
        new(new AnnexAReturn(), [], _ => []) { Year = "", Children = 0, Problems = problems, Rules = [], Tables = [] };

    // The id a child has in the return is tried too: some authorities use the health number.
    private static CheckedReturn<TRule, TReturn> Read<TRule, TReturn>(string year, TReturn all, IReadOnlyList<Verdict<TRule>> verdicts, Func<int, IEnumerable<string?>> numbersOf)
        where TRule : Rule<TReturn> where TReturn : ReturnTables
    {
        var counts = CheckedReturn<TRule, TReturn>.Counts(verdicts);
        return new(all, verdicts, child => numbersOf(child).Append(all.Children.Id(child)))
        {
            Year = year, Children = all.Children.Count, Problems = [],
            Rules = [.. verdicts.Select((v, i) => new RuleEnded(v.Code, v.Rule?.Severity ?? Severity.Error, v.Ending, v.Rule?.Says ?? "", v.WhyNot, counts[i]))],
            Tables = [.. verdicts.SelectMany(v => v.Findings.Select(f => f.Table)).Distinct()
                .Select(t => t >= 0 ? all.All[t].Name : CheckedReturn<TRule, TReturn>.WholeReturn).Order(StringComparer.Ordinal)],
        };
    }

    private static List<string?> Each<TRow>(Rows<TRow> rows, Func<TRow, string?> number) where TRow : struct, IRow<TRow>
    {
        var numbers = new List<string?>();
        foreach (var row in rows) numbers.Add(number(row));
        return numbers;
    }
}
