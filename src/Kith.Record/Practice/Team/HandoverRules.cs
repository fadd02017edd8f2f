using Kith.Record.Practice.Reading;

namespace Kith.Record.Practice.Team;

/// <summary>A part of the handover page.</summary>
/// <param name="AtLeast">Words it keeps when the page is full.</param>
/// <param name="Nothing">What stands there when the record has nothing to say; null leaves the part out.</param>
public sealed record HandoverPart(string Section, string Says, int AtLeast, string? Nothing)
{
    internal static HandoverPart? Read(PackMap map) => new(map.Text("section"), map.Text("says"), map.Number("at-least"), map.TextOrNull("nothing"));
}

/// <summary>What stands on the handover page and how long it may be: <c>handover.yaml</c>.</summary>
/// <param name="Words">Words on the whole page, headings and all.</param>
/// <param name="NoteMinutes">How long the outgoing worker should need for the note.</param>
/// <param name="EndsAtOnce">Reasons for a change after which the old worker sees nothing any more.</param>
/// <param name="AnswersHeld">Facts that nobody should ask again once every child has them.</param>
public sealed record HandoverRules(
    int Words, int NoteMinutes, IReadOnlySet<string> EndsAtOnce, IReadOnlyDictionary<string, HandoverPart> Sections,
    IReadOnlyList<string> AnswersHeld, IReadOnlyList<string> FirstWeek)
{
    internal static HandoverRules? Read(PackMap map, IReadOnlyDictionary<string, FactDefinition> facts, CodeLists codes)
    {
        var sections = map.Items("sections").ById(HandoverPart.Read, s => s.Section);
        foreach (var node in map.ItemsOrNone("answers-held"))
            if (node.Text() is { } fact && !facts.ContainsKey(fact)) node.Wrong($"facts.yaml has no fact '{fact}'. Correct it");
        foreach (var node in map.ItemsOrNone("ends-at-once"))
            if (node.Text() is { } code && codes.ById.GetValueOrDefault("allocation-end-reason")?.Codes.ContainsKey(code) != true) node.Wrong($"allocation-end-reason has no code '{code}'. Correct it");
        var rules = new HandoverRules(
            map.Number("words"), map.Number("note-minutes"), map.Texts("ends-at-once").ToHashSet(StringComparer.Ordinal), sections,
            map.Texts("answers-held"), map.Texts("first-week"));
        if (sections.Values.Sum(s => s.AtLeast) > rules.Words) map.Find("words")?.Wrong("the parts keep more words than the page has. Raise 'words' or lower 'at-least'");
        return rules;
    }
}
