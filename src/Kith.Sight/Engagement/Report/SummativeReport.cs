using Kith.Record.Practice;
using Kith.Sight.Engagement.Load;
using Kith.Sight.Engagement.Results;

namespace Kith.Sight.Engagement.Report;

/// <summary>
/// The summative report, drawn from the coded data: session by session the top issues and quotes of each group, good practice, suggested
/// actions, and the themes across all. Only what may be quoted is quoted; nothing that is held back is in it. Its words are the place's.
/// </summary>
public static class SummativeReport
{
    /// <summary>The pieces, in order.</summary>
    /// <param name="smallest">Groups of fewer who came are not named: 0 names every group, as on staff pages.</param>
    public static IReadOnlyList<ReportPiece> Of(ExerciseKnown known, ExerciseResults results, int smallest, PackWords words)
    {
        var small = known.Attendance.Where(a => a.Came > 0).GroupBy(a => a.GroupName).Where(g => g.Sum(a => a.Came) < smallest).Select(g => g.Key).ToHashSet(StringComparer.Ordinal);
        var report = new ReportInHand(known, results, small, smallest, words);
        About(report);
        ReportSample.Write(report);
        foreach (var session in known.Sessions) Session(report, session);
        Questions(report);
        Examples(report);
        ReportThemes.Write(report);
        ReportAnswers.Write(report);
        Sources(report);
        if (report.Notes.All.Count > 0) report.Pieces.Add(new NotesPiece(words["report.notes"], report.Notes.All));
        return report.Pieces;
    }

    /// <summary>Who has not been heard, one sentence each.</summary>
    public static IEnumerable<string> NotHeard(ExerciseKnown known, PackWords words) => known.NotHeard.Select(n => n.Session is { } session
        ? words.Say("report.not-heard.session", ("group", n.Group), ("number", $"{session.Number}"), ("title", session.Title))
        : words.Say("report.not-heard.anywhere", ("group", n.Group)));

    private static void About(ReportInHand report)
    {
        var (known, words) = (report.Known, report.Words);
        report.Heading(1, known.Exercise.Title);
        report.Heading(2, words["report.about"]);
        if (known.Inquiry is { } inquiry) report.Text(words.Say("report.inquiry", ("led", inquiry.Leaders), ("commissioned", inquiry.CommissionedBy)));
        if (known.Exercise.About.Length > 0) report.Text(known.Exercise.About);
        report.Text(new(Reached(known, words), report.Notes.Add("report.note.reached", ("counted", $"{known.Attendance.Count(a => a.Came is not null)}"))));
        report.List(words["report.not-heard"], NotHeard(known, words).Select(n => new Cited(n)));
        report.List(words["report.limits"], known.Exercise.Limits.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => new Cited(l)));
        if (known.Checks.Count == 0) return;
        report.List(new(words["report.checked"], report.Notes.Add("report.note.checked")), known.Checks.Select(c => new Cited(words.Say(
            "report.checked.session", ("number", $"{c.Row.SessionNumber}"), ("right", $"{c.Replies.Count(r => r.Right)}"), ("wrong", $"{c.Replies.Count(r => !r.Right)}"), ("answered", $"{c.Replies.Count(r => r.AnsweredAt is not null)}")))));
    }

    private static string Reached(ExerciseKnown known, PackWords words)
    {
        var counted = known.Attendance.Where(a => a.Came is not null).ToList();
        var people = counted.Count > 0 ? words.Say("report.reached.counted", ("people", $"{counted.Sum(a => a.Came)}")) : words["report.reached.not-counted"];
        var said = words.Say("report.reached", ("sessions", $"{known.Sessions.Count}"), ("groups", $"{known.Groups.Count}"), ("answers", $"{known.Codable.Count}"), ("quotes", $"{known.Of(SaidKind.Quote).Count()}"));
        return $"{said} {people}";
    }

    private static void Session(ReportInHand report, ExerciseSession session)
    {
        var (known, words) = (report.Known, report.Words);
        report.Heading(2, $"{session.Number}. {session.Title}");
        var where = new[] { session.Place, session.On?.ToString("d MMMM yyyy", ReportInHand.English) }.OfType<string>().ToList();
        if (where.Count > 0) report.Text(string.Join(", ", where));
        foreach (var top in report.Results.Top.Where(t => t.Session?.Number == session.Number))
        {
            report.Heading(3, new(words.Say("report.issues", ("group", report.Named(top.Group))), report.Notes.Said(top.Issues)));
            report.Pieces.Add(new ListPiece([.. top.Issues.Select(i => new Cited(i.Row.Text))], Numbered: true));
            report.Quotes(known.Of(SaidKind.Quote).Where(q => q.Row.SessionNumber == session.Number && q.Row.GroupName == top.Group), report.Named(top.Group));
        }

        Under(report, "report.good-practice", known.Of(SaidKind.GoodPractice).Where(g => g.Row.SessionNumber == session.Number));
        Under(report, "report.suggested-actions", known.Of(SaidKind.SuggestedAction).Where(g => g.Row.SessionNumber == session.Number));
    }

    private static void Under(ReportInHand report, string key, IEnumerable<CodedResponse> said)
    {
        var items = said.ToList();
        if (items.Count == 0) return;
        report.Heading(3, new(report.Words[key], report.Notes.Said(items)));
        report.Pieces.Add(new ListPiece([.. items.Select(s => new Cited(s.Row.Text))], Numbered: false));
    }

    private static void Questions(ReportInHand report)
    {
        var words = report.Words;
        foreach (var question in report.Known.Questions)
        {
            var answers = report.Known.Of(SaidKind.Answer).Where(a => a.Row.QuestionId == question.Id).ToList();
            if (answers.Count == 0) continue;
            report.Heading(2, question.GroupName is { } asked ? words.Say("report.asked-of", ("question", question.Asks), ("group", asked)) : question.Asks);
            var counted = report.Notes.Add("report.note.answers", ("sources", string.Join("; ", BySource(answers, words))));
            report.Text(new(words.Say("report.answers", ("answers", $"{answers.Count}"), ("quotable", $"{answers.Count(a => a.Row.MayQuote)}")), counted));
            report.Quotes(answers, null);
        }
    }

    private static void Examples(ReportInHand report)
    {
        var examples = report.Known.Of(SaidKind.CaseExample).Where(e => e.Row.MayQuote).Select(e => new Cited(e.Row.Text, report.Notes.Said([e]))).ToList();
        if (examples.Count == 0) return;
        report.Heading(2, report.Words["report.examples"]);
        report.List(report.Words["report.examples.warning"], examples);
    }

    // Each response keeps the place it is from; the report names each source once, with how much came from it.
    private static void Sources(ReportInHand report)
    {
        report.Heading(2, report.Words["report.sources"]);
        report.Pieces.Add(new ListPiece([.. BySource(report.Known.Responses, report.Words).Select(s => new Cited(s))], Numbered: false));
    }

    private static IEnumerable<string> BySource(IEnumerable<CodedResponse> responses, PackWords words) =>
        responses.GroupBy(r => ReportNotes.Document(r), StringComparer.Ordinal).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => words.Say("report.sources.one", ("source", g.Key), ("responses", $"{g.Count()}")));
}
