namespace Kith.Statutory.Rules;

/// <summary>Every rule class of a return, and which of them is in force for a year. Adding a rule is adding its file: the classes are found, not listed.</summary>
public sealed class RuleBook<TRule, TReturn> where TRule : Rule<TReturn>
{
    private readonly Lazy<Dictionary<string, List<TRule>>> byCode;

    /// <summary>Takes the rule classes from the assembly of the return, all of one namespace, when they are first asked for.</summary>
    public RuleBook(IReadOnlyList<RuleYear> years, string inNamespace)
    {
        Years = years;
        byCode = new(() => FindIn(inNamespace));
    }

    /// <summary>The years there are lists for.</summary>
    public IReadOnlyList<RuleYear> Years { get; }

    /// <summary>Every class, in the order of codes and years.</summary>
    public IEnumerable<TRule> All => byCode.Value.OrderBy(c => c.Key, RuleYear.CodeOrder).SelectMany(c => c.Value);

    /// <summary>The year with a name (2025/26), or null.</summary>
    public RuleYear? Year(string name) => Years.FirstOrDefault(y => y.Name == name);

    /// <summary>The class in force for a code in a year; null when none has been written.</summary>
    public TRule? Find(string code, RuleYear year) => byCode.Value.GetValueOrDefault(code)?.LastOrDefault(r => r.From <= year.Ending);

    /// <summary>Finds the classes now: somebody else may do it while the files are being read.</summary>
    public void Open() => _ = byCode.Value;

    private static Dictionary<string, List<TRule>> FindIn(string space)
    {
        var found = new Dictionary<string, List<TRule>>(StringComparer.Ordinal);
        foreach (var type in typeof(TRule).Assembly.GetTypes())
        {
            if (type.IsAbstract || type.Namespace != space || !type.IsSubclassOf(typeof(TRule))) continue;
            var rule = (TRule)Activator.CreateInstance(type)!;
            if (!found.TryGetValue(rule.Code, out var versions)) found.Add(rule.Code, versions = []);
            versions.Add(rule);
        }

        foreach (var versions in found.Values) versions.Sort((a, b) => a.From.CompareTo(b.From));
        return found;
    }
}
