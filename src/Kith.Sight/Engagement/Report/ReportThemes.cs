using Kith.Sight.Engagement.Themes;

namespace Kith.Sight.Engagement.Report;

/// <summary>What a report says of the themes across an exercise.</summary>
internal static class ReportThemes
{
    private const int MostKeyWords = 16;

    public static void Write(ReportInHand report)
    {
        var (results, words) = (report.Results, report.Words);
        if (report.Known.Codebook.Themes.Count == 0) return;
        report.Heading(2, words["report.themes"]);
        report.Text(new(words.Say("report.themes.coded", ("coded", $"{results.Coded}"), ("all", $"{results.Coded + results.Uncoded}")), report.Notes.Add("report.note.coded", ("version", $"{report.Known.CodebookNumber}"))));
        report.Pieces.Add(new TablePiece(words["report.themes.table"], [words["report.themes.theme"], .. results.Groups.Select(report.Named), words["report.themes.all"]],
            [.. results.Themes.Select(t => (IReadOnlyList<string>)[t.Code == Theme.None ? words["report.themes.none"] : t.Name, .. t.ByGroup.Select(Written), Written(t.Total)])]));
        report.List(words["report.themes.shared"], results.Shared.Select(t => new Cited(t.Name)));
        report.List(words["report.themes.only-one"], results.OnlyOne.Select(o => new Cited($"{(o.Theme.Code == Theme.None ? words["report.themes.none"] : o.Theme.Name)}: {report.Named(o.Group)}")));
        if (results.Words.Count > 0)
        {
            report.Heading(3, words["report.key-words"]);
            report.Text(new(string.Join(", ", results.Words.Take(MostKeyWords).Select(w => $"{w.Word} ({w.Times})")), report.Notes.Add("report.note.key-words")));
        }

        foreach (var theme in report.Known.Codebook.Themes.Where(t => t.Definition.Length > 0))
        {
            report.Heading(3, theme.Name);
            report.Text(theme.Definition);
        }
    }

    private static string Written(int count) => count.ToString(ReportInHand.English);
}
