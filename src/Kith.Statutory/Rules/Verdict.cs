namespace Kith.Statutory.Rules;

/// <summary>How a rule ended.</summary>
public enum Ending
{
    /// <summary>It ran and found nothing.</summary>
    Passed,

    /// <summary>It ran and found rows.</summary>
    Failed,

    /// <summary>It could not run; why is said.</summary>
    NotRun,
}

/// <summary>One rule's result on one return.</summary>
public sealed record Verdict<TRule>(string Code, TRule? Rule, Ending Ending, string? WhyNot, IReadOnlyList<Finding> Findings) where TRule : class;

/// <summary>Runs the rules of a year. The order of the results is the order of the year's codes, however many threads worked.</summary>
public static class RunRules
{
    private const string NotWritten = "no rule is written for this code";

    /// <summary>Checks a whole return.</summary>
    public static IReadOnlyList<Verdict<TRule>> On<TRule, TReturn>(RuleBook<TRule, TReturn> book, RuleYear year, TReturn all) where TRule : Rule<TReturn> =>
        Run(year.Codes, code => book.Find(code, year), all, (rule, found) => rule.Check(all, found), many: true);

    /// <summary>Checks a whole return with rules that are the same every year.</summary>
    public static IReadOnlyList<Verdict<TRule>> On<TRule, TReturn>(IReadOnlyList<TRule> rules, TReturn all) where TRule : Rule<TReturn>
    {
        var byCode = rules.ToDictionary(r => r.Code);
        return Run<TRule, TReturn>(rules.Select(r => r.Code).ToList(), code => byCode[code], all, (rule, found) => rule.Check(all, found), many: true);
    }

    /// <summary>Checks what a return says about one child: the same rules, at the keyboard.</summary>
    public static IReadOnlyList<Verdict<TRule>> OnChild<TRule, TReturn>(RuleBook<TRule, TReturn> book, RuleYear year, TReturn all, int child) where TRule : Rule<TReturn> =>
        Run(year.Codes, code => book.Find(code, year), all, (rule, found) => rule.Check(all, child, found), many: false);

    private static Verdict<TRule>[] Run<TRule, TReturn>(IReadOnlyList<string> codes, Func<string, TRule?> find, TReturn all, Action<TRule, Findings> check, bool many)
        where TRule : Rule<TReturn>
    {
        var verdicts = new Verdict<TRule>[codes.Count];
        void One(int i)
        {
            var code = codes[i];
            var rule = find(code);
            var whyNot = rule is null ? NotWritten : rule.WhyNot(all);
            if (whyNot is not null)
            {
                verdicts[i] = new(code, rule, Ending.NotRun, whyNot, []);
                return;
            }

            var found = new Findings();
            check(rule!, found);
            var findings = found.InOrder();
            verdicts[i] = new(code, rule, findings.Count == 0 ? Ending.Passed : Ending.Failed, null, findings);
        }

        if (many) Parallel.For(0, verdicts.Length, One);
        else for (var i = 0; i < verdicts.Length; i++) One(i);
        return verdicts;
    }
}
