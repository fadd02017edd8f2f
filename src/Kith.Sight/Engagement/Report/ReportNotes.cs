using Kith.Record.Practice;

namespace Kith.Sight.Engagement.Report;

/// <summary>The notes of a report: each quote, list and figure has its own, so that the way back leads to one place.</summary>
/// <param name="small">Groups of so few that they are not named: a reference could name them too.</param>
internal sealed class ReportNotes(PackWords words, IReadOnlySet<string> small)
{
    private readonly List<Note> all = [];

    public IReadOnlyList<Note> All => all;

    /// <summary>A note in words of the place.</summary>
    public Note Add(string key, params (string Name, string Value)[] values)
    {
        var number = ("number", $"{all.Count + 1}");
        all.Add(new(all.Count + 1, words.Say(key, values), words.Say("report.note", number), words.Say("report.note.back", number)));
        return all[^1];
    }

    /// <summary>
    /// Where responses are from: their references, the document and the place in it. References of the public form and of paper are left
    /// out: answers of one person share a part of theirs, and could be put together by it.
    /// </summary>
    public Note Said(IReadOnlyList<CodedResponse> said)
    {
        if (said.Any(s => s.Row.Source == Document(s) || (s.Row.GroupName is { } group && small.Contains(group)))) return Add("report.note.anyone", ("source", string.Join("; ", said.Select(Document).Distinct(StringComparer.Ordinal))));
        return Add("report.note.said", ("references", string.Join(", ", said.Select(s => s.Row.Reference))), ("source", string.Join("; ", said.Select(List).Distinct(StringComparer.Ordinal))));
    }

    /// <summary>The document a response is from, without the place in it.</summary>
    public static string Document(CodedResponse said) => said.Row.Source.Split(", ")[0];

    // "file.json, workshops[0].quotes[3]" is one of a list; the reference before it says which.
    private static string List(CodedResponse said) => said.Row.Source is var source && source.EndsWith(']') ? source[..source.LastIndexOf('[')] : source;
}
