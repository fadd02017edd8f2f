namespace Kith.Record.People.Linking.Blocking;

/// <summary>
/// When two records are compared at all: when they share what one rule asks. Rules ask for little where little is common: a block that grew too
/// big is passed over, so a rule may be as wide as a surname with a town.
/// </summary>
internal static class BlockingRules
{
    // "a+b": both must be shared. "a&b": both, whichever stands where (first name and surname changed over).
    private static readonly string[] All =
    [
        "health-number", "pupil-number", "number", "phone", "email", "mailbox",
        "born+forename", "born+surname", "born+postcode", "born+line", "born+street", "born+town", "born+locality", "born+school", "born+mother", "born+area", "born+birth-place", "born",
        "forename-plain&surname-plain+born-year", "forename-plain&surname-plain+postcode", "forename-plain&surname-plain+town", "forename-plain&surname-plain+birthday", "forename-plain&surname-plain+area",
        "forename+surname",
        "line+forename", "line+surname", "line+born-year", "line+birthday", "line+born-month", "line",
        "postcode+forename", "postcode+surname", "postcode+born-year", "postcode+birthday", "postcode+born-month", "postcode+street",
        "street+forename", "street+surname", "street+locality", "street+birthday",
        "born-month+forename", "birthday+forename", "born-year-day+forename", "born-month+surname", "birthday+surname", "born-year-day+surname",
        "birthday+forename-start", "born-month+surname-start+forename-start", "born-month+town", "birthday+town", "born-year-day+town", "birthday+area",
        "town+forename", "town+surname", "locality+forename", "locality+surname", "locality+birthday", "school+forename", "school+surname", "mother+forename", "mother+born-month",
        "forename-start+surname-start+born-year", "birth-place+forename", "birth-place+surname", "other+surname", "other+forename",
    ];

    /// <summary>The rules these ingredients allow, the surest first.</summary>
    public static IReadOnlyList<BlockingRule> For(IReadOnlyDictionary<string, KeyPart> parts) =>
        All.Where(rule => rule.Split('+', '&').All(parts.ContainsKey)).Select(rule => new BlockingRule(rule, parts)).ToList();
}

/// <summary>One rule: the key of a record is made of its ingredients, and there is none when one is missing.</summary>
internal sealed class BlockingRule(string rule, IReadOnlyDictionary<string, KeyPart> parts)
{
    private const ulong Mix = 0x9E3779B97F4A7C15;
    private readonly KeyPart[][] groups = rule.Split('+').Select(group => group.Split('&').Select(name => parts[name]).ToArray()).ToArray();
    private readonly ulong own = Reading.Lexicon.Hash(System.Text.Encoding.ASCII.GetBytes(rule));

    /// <summary>The rule as written.</summary>
    public string Name => rule;

    /// <summary>Records that share it are likely alike in more.</summary>
    public bool IsTelling { get; } = !rule.Contains('+', StringComparison.Ordinal) ? rule != "born" && rule != "line" : rule.Contains("forename", StringComparison.Ordinal) && rule.Contains("surname", StringComparison.Ordinal);

    /// <summary>The key of a record, 0 for none.</summary>
    public uint Key(ReadOnlySpan<int> record)
    {
        var key = own;
        foreach (var group in groups)
        {
            ulong together = 0;
            foreach (var part in group)
            {
                var number = part.Of(record[part.Place]);
                if (number == 0) return 0;
                together += number * Mix ^ number;
            }
            key = (key ^ together) * Mix;
            key ^= key >> 29;
        }
        return Math.Max(1, (uint)(key >> 32));
    }
}
