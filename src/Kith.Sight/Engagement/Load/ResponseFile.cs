using System.Text;
using Kith.Sight.Engagement.Themes;

namespace Kith.Sight.Engagement.Load;

/// <summary>Reads responses from JSON, CSV, XLSX, DOCX or plain text. Everything wrong is told with its place, and then nothing is taken.</summary>
public static class ResponseFile
{
    /// <summary>The longest response, in characters: longer ones are documents, and belong to be read as such.</summary>
    public const int Longest = 20_000;

    private const int LargestFile = 32 << 20;
    private static readonly string[] TextNames = ["text", "response", "comment", "answer", "issue", "said"];
    private static readonly string[] GroupNames = ["group", "delegate group", "delegate_group", "who"];
    private static readonly string[] SessionNames = ["session", "workshop", "event"];
    private static readonly string[] IdNames = ["id", "reference", "ref"];
    private static readonly string[] RankNames = ["rank", "priority"];
    private static readonly string[] QuoteNames = ["may quote", "may_quote", "permission", "consent to quote"];

    /// <summary>What the file holds; <see cref="FileProblemException"/> with the place when it cannot be taken.</summary>
    public static FileRead Read(Stream stream, string file)
    {
        using var kept = new MemoryStream();
        stream.CopyTo(kept);
        if (kept.Length > LargestFile) throw new FileProblemException($"{file}: it is larger than {LargestFile >> 20} MB. Split it");
        kept.Position = 0;
        var title = Path.GetFileNameWithoutExtension(file);
        var read = Path.GetExtension(file).ToLowerInvariant() switch
        {
            ".json" => WorkshopsFile.Read(Text(kept, file), file),
            ".csv" => Answers(title, file, Rows(CommaFile.Read(Text(kept, file), file), file)),
            ".xlsx" => Answers(title, file, Rows(SheetFile.Read(kept, file), file)),
            ".docx" => Answers(title, file, DocumentFile.Read(kept, file).Select(p => new SaidInFile(SaidKind.Answer, p.Text, $"P{p.Number}", null, p.Group, null, false, $"paragraph {p.Number}"))),
            ".txt" or ".md" => Answers(title, file, Paragraphs(Text(kept, file))),
            var other => throw new FileProblemException($"{file}: '{other}' is not a kind of file that can be read. Use JSON, CSV, XLSX, DOCX or plain text"),
        };
        var problems = read.Said.Where(s => s.Text.Length > Longest).Select(s => $"{file}: {s.At}: the response has {s.Text.Length:N0} characters; the most is {Longest:N0}. Split it, or add it as a document").ToList();
        if (problems.Count > 0) throw new FileProblemException(string.Join('\n', problems));
        return read.Said.Count > 0 ? read : throw new FileProblemException($"{file}: there is no response in it");
    }

    private static FileRead Answers(string title, string file, IEnumerable<SaidInFile> said)
    {
        var all = said.ToList();
        if (all.GroupBy(s => s.Reference).FirstOrDefault(g => g.Count() > 1) is { } twice) throw new FileProblemException($"{file}: the id '{twice.Key}' stands at {string.Join(" and at ", twice.Select(t => t.At))}. Give each its own");
        var sessions = all.Select(s => s.Session).OfType<int>().Distinct().Order()
            .Select(n => new SessionInFile(n, $"Session {n}", null, null, [.. all.Where(s => s.Session == n).Select(s => s.Group).OfType<string>().Distinct()], [])).ToList();
        return new(title, file, sessions, all, null, []);
    }

    private static IEnumerable<SaidInFile> Rows(IReadOnlyList<string[]> rows, string file)
    {
        if (rows.Count == 0) throw new FileProblemException($"{file}: it is empty");
        int Column(string[] names) => Array.FindIndex(rows[0], c => names.Contains(c.Trim().ToLowerInvariant()));
        var (text, group, session, id, rank, quote) = (Column(TextNames), Column(GroupNames), Column(SessionNames), Column(IdNames), Column(RankNames), Column(QuoteNames));
        if (text < 0)
        {
            throw new FileProblemException($"{file}: row 1 has {rows[0].Length} columns and none of them is named {string.Join(", ", TextNames)}. Add a first row that names the columns: text, and if you have them group, session, id, rank, may quote");
        }

        return rows.Skip(1).Select((row, i) => (row, Number: i + 2)).Where(r => Cell(r.row, text).Length > 0).Select(r => new SaidInFile(
            SaidKind.Answer, Cell(r.row, text), Cell(r.row, id) is { Length: > 0 } given ? given : $"R{r.Number}", Number(Cell(r.row, session)), Cell(r.row, group) is { Length: > 0 } g ? g : null, Number(Cell(r.row, rank)), false, $"row {r.Number}")
            { MayQuote = quote >= 0 && Cell(r.row, quote).Trim().ToLowerInvariant() is "yes" or "y" or "true" or "1" });
    }

    private static string Cell(string[] row, int column) => column >= 0 && column < row.Length ? row[column].Trim() : "";

    private static int? Number(string cell) => int.TryParse(cell, out var number) ? number : null;

    // A line that begins with a dash is one response; otherwise a paragraph is.
    private static IEnumerable<SaidInFile> Paragraphs(string text)
    {
        var (paragraph, begins, number) = (new StringBuilder(), 1, 0);
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        for (var at = 0; at <= lines.Length; at++)
        {
            var line = at < lines.Length ? lines[at].Trim() : "";
            var dash = line.StartsWith("- ", StringComparison.Ordinal) || line.StartsWith("• ", StringComparison.Ordinal) || line.StartsWith("* ", StringComparison.Ordinal);
            if ((line.Length == 0 || dash) && paragraph.Length > 0)
            {
                yield return new(SaidKind.Answer, paragraph.ToString(), $"T{++number}", null, null, null, false, $"line {begins}");
                paragraph.Clear();
            }

            if (line.Length == 0) continue;
            if (paragraph.Length == 0) begins = at + 1;
            paragraph.Append(paragraph.Length > 0 ? " " : "").Append(dash ? line[2..] : line);
        }
    }

    private static string Text(MemoryStream kept, string file)
    {
        try
        {
            return new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetString(kept.ToArray()).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException wrong)
        {
            throw new FileProblemException($"{file}: byte {wrong.Index} is not text in UTF-8. Save it as UTF-8");
        }
    }
}
