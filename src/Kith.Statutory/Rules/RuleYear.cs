namespace Kith.Statutory.Rules;

/// <summary>The rules of one collection year, as a list of codes: the year before plus those added minus those removed.</summary>
public sealed class RuleYear
{
    private RuleYear(int ending, IReadOnlyList<string> codes) => (Ending, Codes) = (ending, codes);

    /// <summary>The calendar year it ends in: 2026 for 2025/26.</summary>
    public int Ending { get; }

    /// <summary>As people say it: 2025/26.</summary>
    public string Name => $"{Ending - 1}/{Ending % 100:00}";

    /// <summary>The published codes in force, in order.</summary>
    public IReadOnlyList<string> Codes { get; }

    /// <summary>The first year we know, whole.</summary>
    public static RuleYear First(int ending, string codes) => new(ending, Split(codes));

    /// <summary>The next year: this one plus some codes minus others.</summary>
    public RuleYear Next(string added = "", string removed = "")
    {
        var (more, fewer) = (Split(added), Split(removed));
        if (fewer.FirstOrDefault(c => !Codes.Contains(c)) is { } unknown) throw new ArgumentException($"{Name} has no rule {unknown} to remove.", nameof(removed));
        if (more.FirstOrDefault(Codes.Contains) is { } known) throw new ArgumentException($"{Name} has rule {known} already.", nameof(added));
        return new(Ending + 1, Codes.Except(fewer).Concat(more).Order(CodeOrder).ToList());
    }

    /// <summary>Numbers first and by value, then by letters: 8, 103, 197B, 197a, INT01.</summary>
    public static IComparer<string> CodeOrder { get; } = Comparer<string>.Create((a, b) =>
    {
        var (x, y) = (Leading(a), Leading(b));
        return x != y ? x.CompareTo(y) : string.CompareOrdinal(a, b);
    });

    public override string ToString() => Name;

    private static int Leading(string code)
    {
        var digits = code.AsSpan(0, code.AsSpan().IndexOfAnyExceptInRange('0', '9') is >= 0 and var end ? end : code.Length);
        return digits.IsEmpty ? int.MaxValue : int.Parse(digits, System.Globalization.CultureInfo.InvariantCulture);
    }

    private static string[] Split(string codes) => codes.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
}
