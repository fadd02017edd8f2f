using System.Globalization;
using YamlDotNet.RepresentationModel;

namespace Kith.Record.Practice.Reading;

/// <summary>The keys of one YAML map. It remembers which were looked at, because a key nobody reads is a mistake that would be silent.</summary>
internal sealed class PackMap(YamlMappingNode mapping, PackNode owner)
{
    private readonly HashSet<string> asked = new(StringComparer.Ordinal);

    public PackNode Owner => owner;
    public string At => owner.At;

    public PackNode? Find(string key)
    {
        asked.Add(key);
        return mapping.Children.TryGetValue(new YamlScalarNode(key), out var value) ? owner with { Node = value } : null;
    }

    public PackNode? Need(string key)
    {
        var value = Find(key);
        if (value is null) owner.Wrong($"'{key}' is missing. Add '{key}: ...'");
        return value;
    }

    public string Text(string key) => Need(key)?.Text() ?? "";

    public string? TextOrNull(string key) => Find(key)?.Text();

    public IReadOnlyList<PackNode> Items(string key) => Need(key)?.Items() ?? [];

    public IReadOnlyList<PackNode> ItemsOrNone(string key) => Find(key)?.Items() ?? [];

    public IReadOnlyList<string> Texts(string key) => [.. ItemsOrNone(key).Select(n => n.Text()).OfType<string>()];

    public bool YesNo(string key, bool unlessSaid = false)
    {
        if (Find(key) is not { } node || node.Text() is not { } text) return unlessSaid;
        if (text is not ("yes" or "no")) node.Wrong($"'{text}' is neither yes nor no. Write yes or no");
        return text == "yes";
    }

    public int? NumberOrNull(string key)
    {
        if (Find(key) is not { } node || node.Text() is not { } text) return null;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return number;
        node.Wrong($"'{text}' is not a whole number. Write digits only");
        return null;
    }

    public int Number(string key)
    {
        Need(key);
        return NumberOrNull(key) ?? 0;
    }

    public DateOnly? DateOrNull(string key)
    {
        if (Find(key) is not { } node || node.Text() is not { } text) return null;
        if (PackDates.TryRead(text, out var date)) return date;
        node.Wrong($"'{text}' is not a date. Write it as 2026-04-01");
        return null;
    }

    public DateOnly Date(string key)
    {
        Need(key);
        return DateOrNull(key) ?? default;
    }

    /// <summary>One of a fixed set of words, written in YAML as keys of <paramref name="words"/>.</summary>
    public T OneOf<T>(string key, IReadOnlyDictionary<string, T> words, T? unlessSaid = default)
    {
        var node = unlessSaid is null ? Need(key) : Find(key);
        if (node?.Text() is not { } text) return unlessSaid!;
        if (words.TryGetValue(text, out var value)) return value;
        node.Wrong($"'{text}' cannot stand for '{key}'. Choose one of: {string.Join(", ", words.Keys)}");
        return unlessSaid!;
    }

    public void NoOtherKeys()
    {
        foreach (var (key, _) in mapping.Children)
            if (key is not YamlScalarNode { Value: { } name } || !asked.Contains(name))
                (owner with { Node = key }).Wrong($"'{key}' is not known here. Remove it, or use one of: {string.Join(", ", asked)}");
    }
}

/// <summary>Dates as the packs write them.</summary>
internal static class PackDates
{
    public static bool TryRead(string text, out DateOnly date) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out date);
}

/// <summary>Reads lists whose items have ids of their own.</summary>
internal static class PackLists
{
    /// <summary>The items by id, in the order of the file; an id that stands twice is a problem.</summary>
    public static IReadOnlyDictionary<string, T> ById<T>(this IEnumerable<PackNode> items, Func<PackMap, T?> read, Func<T, string> id) where T : class
    {
        var all = new OrderedDictionary<string, T>(StringComparer.Ordinal);
        foreach (var item in items)
        {
            if (item.Map(read) is not { } value || id(value).Length == 0) continue;
            if (!all.TryAdd(id(value), value)) item.Wrong($"'{id(value)}' stands here a second time. Remove one of the two or give it another id");
        }

        return all;
    }
}
