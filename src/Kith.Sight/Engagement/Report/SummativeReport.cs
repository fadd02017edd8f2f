using System.Globalization;
using Kith.Sight.Engagement.Load;
using Kith.Sight.Engagement.Results;
using Kith.Sight.Engagement.Themes;

namespace Kith.Sight.Engagement.Report;

/// <summary>A piece of a report: it is drawn as HTML and as DOCX from the same pieces.</summary>
public abstract record ReportPiece;

/// <summary>A heading; 1 is the title.</summary>
public sealed record HeadingPiece(int Level, string Text) : ReportPiece;

/// <summary>A paragraph.</summary>
public sealed record TextPiece(string Text) : ReportPiece;

/// <summary>A list, numbered or not.</summary>
public sealed record ListPiece(IReadOnlyList<string> Items, bool Numbered) : ReportPiece;

/// <summary>Somebody's own words, and which group they are from.</summary>
public sealed record QuotePiece(string Text, string? From) : ReportPiece;

/// <summary>A table with its header row.</summary>
public sealed record TablePiece(string Caption, IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<string>> Rows) : ReportPiece;

/// <summary>
/// The summative report, drawn from the coded data: session by session the top issues and quotes of each group, good practice, suggested
/// actions, and the themes across all. Only what may be quoted is quoted; nothing that is held back is in it.
/// </summary>
public static class SummativeReport
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    private const int MostKeyWords = 16;

    private const string SmallGroup = "A small group";

    /// <summary>The pieces, in order.</summary>
    /// <param name="smallest">Groups of fewer who came are not named: 0 names every group, as on staff pages.</param>
    public static IReadOnlyList<ReportPiece> Of(ExerciseKnown known, ExerciseResults results, int smallest)
    {
        var small = known.Attendance.Where(a => a.Came > 0).GroupBy(a => a.GroupName).Where(g => g.Sum(a => a.Came) < smallest).Select(g => g.Key).ToHashSet(StringComparer.Ordinal);
        string Named(string group) => small.Contains(group) ? SmallGroup : group;
        var pieces = new List<ReportPiece> { new HeadingPiece(1, known.Exercise.Title), new HeadingPiece(2, "About this report") };
        if (known.Exercise.About.Length > 0) pieces.Add(new TextPiece(known.Exercise.About));
        pieces.Add(new TextPiece(Reached(known)));
        if (known.NotHeard.Count > 0) pieces.AddRange([new TextPiece("Not heard:"), new ListPiece(known.NotHeard, false)]);
        if (known.Exercise.Limits.Length > 0) pieces.AddRange([new TextPiece("What a reader should know:"), new ListPiece(known.Exercise.Limits.Split('\n'), false)]);
        Checked(pieces, known);
        foreach (var session in known.Sessions) Session(pieces, known, results, session, Named);
        Questions(pieces, known);
        Examples(pieces, known);
        Themes(pieces, known, results, Named);
        pieces.AddRange([new HeadingPiece(2, "Where this is from"), new ListPiece(Sources(known), false)]);
        return pieces;
    }

    private static string Reached(ExerciseKnown known)
    {
        var counted = known.Attendance.Where(a => a.Came is not null).ToList();
        var people = counted.Count > 0 ? $" {counted.Sum(a => a.Came)} people were counted." : " How many came was not counted.";
        return $"{known.Sessions.Count} sessions, {known.Groups.Count} groups, {known.Codable.Count} issues and answers, {known.Of(SaidKind.Quote).Count()} quotes.{people}";
    }

    private static void Session(List<ReportPiece> pieces, ExerciseKnown known, ExerciseResults results, ExerciseSession session, Func<string, string> named)
    {
        pieces.Add(new HeadingPiece(2, $"{session.Number}. {session.Title}"));
        var where = new[] { session.Place, session.On?.ToString("d MMMM yyyy", English) }.OfType<string>().ToList();
        if (where.Count > 0) pieces.Add(new TextPiece(string.Join(", ", where)));
        foreach (var top in results.Top.Where(t => t.Session?.Number == session.Number))
        {
            pieces.AddRange([new HeadingPiece(3, $"{named(top.Group)}: issues in their order"), new ListPiece([.. top.Issues.Select(i => i.Row.Text)], true)]);
            Quotes(pieces, known.Of(SaidKind.Quote).Where(q => q.Row.SessionNumber == session.Number && q.Row.GroupName == top.Group), named(top.Group));
        }

        List(pieces, "Good practice", known.Of(SaidKind.GoodPractice).Where(g => g.Row.SessionNumber == session.Number));
        List(pieces, "Suggested actions", known.Of(SaidKind.SuggestedAction).Where(g => g.Row.SessionNumber == session.Number));
    }

    private static void Checked(List<ReportPiece> pieces, ExerciseKnown known)
    {
        if (known.Checks.Count == 0) return;
        pieces.Add(new TextPiece("Checked by those who took part, before this was published:"));
        pieces.Add(new ListPiece([.. known.Checks.Select(c => $"Session {c.Row.SessionNumber}: {c.Replies.Count(r => r.Right)} said that the record is right, {c.Replies.Count(r => !r.Right)} asked for a correction, {c.Replies.Count(r => r.AnsweredAt is not null)} of which were answered")], false));
    }

    private static void Examples(List<ReportPiece> pieces, ExerciseKnown known)
    {
        var examples = known.Of(SaidKind.CaseExample).Where(e => e.Row.MayQuote).Select(e => e.Row.Text).ToList();
        if (examples.Count == 0) return;
        pieces.AddRange([new HeadingPiece(2, "Examples"), new TextPiece("These tell what happened in one place. They are no judgement and no best practice, and nothing follows from one of them for others."), new ListPiece(examples, false)]);
    }

    // Each response keeps the place it is from; the report names each source once, with how much came from it.
    private static List<string> Sources(ExerciseKnown known) =>
        [.. known.Responses.GroupBy(r => r.Row.Source.Split(", ")[0], StringComparer.Ordinal).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).Select(g => $"{g.Key}: {g.Count()} responses")];

    private static void Questions(List<ReportPiece> pieces, ExerciseKnown known)
    {
        foreach (var question in known.Questions)
        {
            var answers = known.Of(SaidKind.Answer).Where(a => a.Row.QuestionId == question.Id).ToList();
            if (answers.Count == 0) continue;
            pieces.AddRange([new HeadingPiece(2, question.GroupName is { } asked ? $"{question.Asks} (asked of: {asked})" : question.Asks), new TextPiece($"{answers.Count} answers, {answers.Count(a => a.Row.MayQuote)} of which may be quoted.")]);
            Quotes(pieces, answers, null);
        }
    }

    private static void Themes(List<ReportPiece> pieces, ExerciseKnown known, ExerciseResults results, Func<string, string> named)
    {
        if (known.Codebook.Themes.Count == 0) return;
        pieces.AddRange([new HeadingPiece(2, "Themes across the exercise"), new TextPiece($"{results.Coded} of {results.Coded + results.Uncoded} issues and answers were coded by people.")]);
        pieces.Add(new TablePiece("Issues and answers that speak of each theme, by group", ["Theme", .. results.Groups.Select(named), "All"],
            [.. results.Themes.Select(t => (IReadOnlyList<string>)[t.Name, .. t.ByGroup.Select(n => n.ToString(English)), t.Total.ToString(English)])]));
        if (results.Shared.Any()) pieces.AddRange([new TextPiece("Shared by all groups, or all but one:"), new ListPiece([.. results.Shared.Select(t => t.Name)], false)]);
        if (results.OnlyOne.Any()) pieces.AddRange([new TextPiece("Said by one group only:"), new ListPiece([.. results.OnlyOne.Select(o => $"{o.Theme.Name}: {named(o.Group)}")], false)]);
        if (results.Words.Count > 0) pieces.AddRange([new HeadingPiece(3, "Key words"), new TextPiece(string.Join(", ", results.Words.Take(MostKeyWords).Select(w => $"{w.Word} ({w.Times})")))]);
        foreach (var theme in known.Codebook.Themes.Where(t => t.Definition.Length > 0)) pieces.AddRange([new HeadingPiece(3, theme.Name), new TextPiece(theme.Definition)]);
        if (known.Answers.Count > 0)
        {
            pieces.Add(new HeadingPiece(2, "You said, we did"));
            pieces.Add(new TablePiece("What came of it", ["You said", "We did", "Where"], [.. known.Answers.Select(a => (IReadOnlyList<string>)[a.Said, a.Did, a.Link ?? ""])]));
        }
    }

    private static void Quotes(List<ReportPiece> pieces, IEnumerable<CodedResponse> said, string? from) =>
        pieces.AddRange(said.Where(q => q.Row.MayQuote).Select(q => new QuotePiece(q.Row.Text.Trim('“', '”', '"', ' '), q.Row.Edited ? $"{from} (words amended)" : from)));

    private static void List(List<ReportPiece> pieces, string title, IEnumerable<CodedResponse> items)
    {
        var texts = items.Select(i => i.Row.Text).ToList();
        if (texts.Count > 0) pieces.AddRange([new HeadingPiece(3, title), new ListPiece(texts, false)]);
    }
}
