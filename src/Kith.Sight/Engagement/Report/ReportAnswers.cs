namespace Kith.Sight.Engagement.Report;

/// <summary>What a report says of the answers people were given; of an inquiry, each finding with what it rests on.</summary>
internal static class ReportAnswers
{
    public static void Write(ReportInHand report)
    {
        var (answers, words) = (report.Known.Answers, report.Words);
        if (answers.Count == 0) return;
        if (report.Known.Inquiry is not null) Findings(report);
        else
        {
            report.Heading(2, words["said.title"]);
            report.Pieces.Add(new TablePiece(words["report.said"], [words["said.you"], words["said.we"], words["report.said.where"]], [.. answers.Select(a => (IReadOnlyList<string>)[a.Said, a.Did, a.Link ?? ""])]));
        }
    }

    private static void Findings(ReportInHand report)
    {
        var words = report.Words;
        report.Heading(2, words["report.findings"]);
        report.Pieces.Add(new ListPiece([.. report.Known.Answers.Select(a => new Cited(a.Said, Evidence(report, a)))], Numbered: true));
        report.Pieces.Add(new TablePiece(words["report.findings.table"], [words["report.findings.found"], words["report.findings.answer"], words["report.said.where"]], [.. report.Known.Answers.Select(a => (IReadOnlyList<string>)[a.Said, Answered(a, report), a.Link ?? ""])]));
    }

    private static Note? Evidence(ReportInHand report, Answer finding)
    {
        var references = (finding.Evidence ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries);
        var said = report.Known.Responses.Where(r => references.Contains(r.Row.Reference)).ToList();
        return said.Count == 0 ? null : report.Notes.Said(said);
    }

    private static string Answered(Answer finding, ReportInHand report) => !finding.Waits ? finding.Did
        : report.Words.Say("report.findings.waits", ("who", finding.Answers!), ("due", finding.AnswerDue!.Value.ToString("d MMMM yyyy", ReportInHand.English)));
}
