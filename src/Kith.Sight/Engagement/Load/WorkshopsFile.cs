using System.Globalization;
using System.Text.Json;
using Kith.Sight.Engagement.Themes;

namespace Kith.Sight.Engagement.Load;

/// <summary>What was said in one place of a file.</summary>
public enum SaidKind
{
    /// <summary>One of a group's ranked issues.</summary>
    Issue,

    /// <summary>Somebody's own words.</summary>
    Quote,

    /// <summary>Something that works well.</summary>
    GoodPractice,

    /// <summary>Something somebody would do.</summary>
    SuggestedAction,

    /// <summary>An answer to a question of a survey or form.</summary>
    Answer,

    /// <summary>Something that happened, told as an example with what came of it: never a finding by itself.</summary>
    CaseExample,
}

/// <summary>One thing somebody said, as a file gives it.</summary>
/// <param name="Reference">The file's own name for it: "W1-CHILD-4"; made from its place when the file has none.</param>
/// <param name="Session">Number of the workshop; null when it belongs to none.</param>
/// <param name="Edited">Whether the words were changed by whoever wrote them down.</param>
/// <param name="At">Where it stands: "workshops[0].delegate_groups[0].top_five[3]", "row 7".</param>
public sealed record SaidInFile(SaidKind Kind, string Text, string Reference, int? Session, string? Group, int? Rank, bool Edited, string At, IReadOnlyList<string>? Coded = null, string? CodedSureness = null)
{
    /// <summary>Whether whoever said it lets it be quoted.</summary>
    public bool MayQuote { get; init; }
}

/// <summary>A workshop of a file.</summary>
public sealed record SessionInFile(int Number, string Title, string? Place, DateOnly? On, IReadOnlyList<string> Groups, IReadOnlyList<string> Absent);

/// <summary>A file of workshops or responses, read.</summary>
public sealed record FileRead(string Title, string Source, IReadOnlyList<SessionInFile> Sessions, IReadOnlyList<SaidInFile> Said, Codebook? Codebook, IReadOnlyList<string> Limits);

/// <summary>Reads the JSON of a workshop report: sessions, groups, ranked issues, quotes, good practice, suggested actions.</summary>
public static class WorkshopsFile
{
    /// <summary>Everything in the file. Labels an analyst put on issues are read too; who wants suggestions ignores them.</summary>
    public static FileRead Read(string json, string file)
    {
        using var document = CodebookFile.Open(json, file);
        var root = document.RootElement;
        if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("workshops", out var workshops) || workshops.ValueKind != JsonValueKind.Array)
        {
            throw new FileProblemException($"{file}: no list of workshops was found. Write {{\"workshops\": [...]}}");
        }

        var (sessions, said) = (new List<SessionInFile>(), new List<SaidInFile>());
        foreach (var (workshop, i) in workshops.EnumerateArray().Select((w, i) => (w, i)))
        {
            var at = $"workshops[{i}]";
            var number = Number(workshop, "number") ?? i + 1;
            var groups = Items(workshop, "delegate_groups").ToList();
            foreach (var (group, g) in groups.Select((g, n) => (g, n))) ReadGroup(said, group, number, $"{at}.delegate_groups[{g}]", file);
            ReadList(said, workshop, "good_practice", SaidKind.GoodPractice, number, at);
            ReadList(said, workshop, "suggested_actions", SaidKind.SuggestedAction, number, at);
            sessions.Add(new(number, Text(workshop, "title") ?? $"Workshop {number}", Text(workshop, "place_verbatim") ?? Text(workshop, "place"), Date(workshop, $"{file}: {at}.date"),
                [.. groups.Select(g => Text(g, "delegate_group") ?? "")], [.. Items(workshop, "groups_absent").Select(x => x.ToString())]));
        }

        if (said.GroupBy(s => s.Reference).FirstOrDefault(g => g.Count() > 1) is { } twice)
        {
            throw new FileProblemException($"{file}: the id '{twice.Key}' stands at {string.Join(" and at ", twice.Select(s => s.At))}. Give each its own");
        }

        var codebook = root.TryGetProperty("prevalent_themes", out _) ? CodebookFile.Read(json, file) : null;
        return new(Text(root, "title") ?? Text(root, "source") ?? file, Text(root, "source") ?? file, sessions, said, codebook, Limits(root));
    }

    private static void ReadGroup(List<SaidInFile> said, JsonElement group, int session, string at, string file)
    {
        var name = Text(group, "delegate_group") ?? throw new FileProblemException($"{file}: {at} has no delegate_group");
        foreach (var (issue, n) in Items(group, "top_five").Select((x, n) => (x, n)))
        {
            var place = $"{at}.top_five[{n}]";
            var text = Text(issue, "text") ?? throw new FileProblemException($"{file}: {place} has no text");
            var label = issue.TryGetProperty("analyst_label", out var given) && given.ValueKind == JsonValueKind.Object ? given : default;
            said.Add(new(SaidKind.Issue, text, Text(issue, "id") ?? $"W{session}-{Short(name)}-{n + 1}", session, name, Number(issue, "rank") ?? n + 1, false, place,
                label.ValueKind == JsonValueKind.Object ? [.. Items(label, "themes").Select(t => t.ToString())] : null, label.ValueKind == JsonValueKind.Object ? Text(label, "confidence") : null));
        }

        foreach (var (quote, n) in Items(group, "quotes").Select((x, n) => (x, n)))
        {
            var text = Text(quote, "text") ?? throw new FileProblemException($"{file}: {at}.quotes[{n}] has no text");
            said.Add(new(SaidKind.Quote, text, $"W{session}-{Short(name)}-Q{n + 1}", session, name, null, Edited(quote), $"{at}.quotes[{n}]") { MayQuote = true }); // printed as a quotation already
        }
    }

    private static void ReadList(List<SaidInFile> said, JsonElement workshop, string key, SaidKind kind, int session, string at)
    {
        if (!workshop.TryGetProperty(key, out var list) || list.ValueKind == JsonValueKind.Null) return;
        var items = list.ValueKind == JsonValueKind.Array ? list : list.TryGetProperty("items", out var inside) ? inside : default;
        if (items.ValueKind != JsonValueKind.Array) return;
        foreach (var (item, n) in items.EnumerateArray().Select((x, n) => (x, n)))
        {
            var text = item.ValueKind == JsonValueKind.String ? item.GetString() : Text(item, "text");
            if (text is not null) said.Add(new(kind, text, $"W{session}-{(kind == SaidKind.GoodPractice ? "GOOD" : "ACTION")}-{n + 1}", session, null, null, false, $"{at}.{key}[{n}]"));
        }
    }

    private static bool Edited(JsonElement quote) => Items(quote, "flags").Any(f => f.ToString().Contains("amended", StringComparison.OrdinalIgnoreCase) || f.ToString().Contains("edited", StringComparison.OrdinalIgnoreCase));

    private static List<string> Limits(JsonElement root) =>
        root.TryGetProperty("facts", out var facts) && facts.ValueKind == JsonValueKind.Object
            ? [.. new[] { "per_workshop_attendance", "per_group_attendance" }.Select(k => Text(facts, k) is { } said ? $"{k.Replace('_', ' ')}: {said}" : null).OfType<string>()]
            : [];

    // As the published ids are made: the first letters of the group's name.
    private static string Short(string group) => new([.. group.Where(char.IsLetter).Take(5).Select(char.ToUpperInvariant)]);

    private static DateOnly? Date(JsonElement of, string place)
    {
        if (Text(of, "date") is not { } text) return null;
        return DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date
            : throw new FileProblemException($"{place}: '{text}' is not a date. Write it as 2022-09-06");
    }

    private static string? Text(JsonElement of, string key) =>
        of.ValueKind == JsonValueKind.Object && of.TryGetProperty(key, out var value) && value.ValueKind == JsonValueKind.String && !string.IsNullOrWhiteSpace(value.GetString()) ? value.GetString() : null;

    private static int? Number(JsonElement of, string key) => of.TryGetProperty(key, out var value) && value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number) ? number : null;

    private static IEnumerable<JsonElement> Items(JsonElement of, string key) =>
        of.ValueKind == JsonValueKind.Object && of.TryGetProperty(key, out var list) && list.ValueKind == JsonValueKind.Array ? list.EnumerateArray() : [];
}
