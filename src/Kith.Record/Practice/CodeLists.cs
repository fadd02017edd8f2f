using Kith.Record.Practice.Reading;

namespace Kith.Record.Practice;

/// <summary>One answer of a list. A retired code is still shown where it was used, but no longer offered.</summary>
public sealed record Code(string Value, string Says, string? FamilySays, string? Group, string? Hint, bool Retired)
{
    /// <summary>What a family reads.</summary>
    public string PlainLabel => FamilySays ?? Says;

    internal static Code? Read(PackMap map) => new(
        map.Text("code"), map.Text("says"), map.TextOrNull("family-says"), map.TextOrNull("group"), map.TextOrNull("hint"), map.YesNo("retired"));
}

/// <summary>The answers to one question, in the order they are offered.</summary>
public sealed record CodeList(string Id, IReadOnlyDictionary<string, Code> Codes)
{
    /// <summary>The codes that can still be chosen.</summary>
    public IEnumerable<Code> Offered => Codes.Values.Where(c => !c.Retired);

    /// <summary>What staff call a code; a code the list no longer has is shown as it was recorded.</summary>
    public string Says(string code) => Codes.TryGetValue(code, out var found) ? found.Says : code;

    /// <summary>What a family calls a code.</summary>
    public string PlainLabel(string code) => Codes.TryGetValue(code, out var found) ? found.PlainLabel : code;
}

/// <summary>The lists of one place: its own, and those it shares with the others.</summary>
public sealed record CodeLists(IReadOnlyDictionary<string, CodeList> ById)
{
    /// <summary>The list with this id; asking for a list that no pack has is a bug.</summary>
    public CodeList this[string id] => ById.TryGetValue(id, out var list) ? list : throw new KeyNotFoundException($"No pack has the code list '{id}'.");

    internal static IReadOnlyDictionary<string, CodeList> Read(PackNode? file)
    {
        var lists = new OrderedDictionary<string, CodeList>(StringComparer.Ordinal);
        foreach (var (key, value) in file?.Entries() ?? [])
            if (key.Text() is { } id) lists[id] = new CodeList(id, value.Items().ById(Code.Read, c => c.Value));
        return lists;
    }

    internal static CodeLists Together(IReadOnlyDictionary<string, CodeList> shared, IReadOnlyDictionary<string, CodeList> own, PackNode? file)
    {
        foreach (var (key, _) in file?.Entries() ?? [])
            if (key.Text() is { } id && shared.ContainsKey(id))
                key.Wrong($"the list '{id}' stands in the shared codes.yaml too. Keep it in one of the two files");
        var all = new OrderedDictionary<string, CodeList>(StringComparer.Ordinal);
        foreach (var list in shared.Values.Concat(own.Values)) all[list.Id] = list;
        return new(all);
    }
}
