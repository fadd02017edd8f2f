using Kith.Record.People.Linking.Comparing;
using Kith.Record.People.Linking.Reading;

namespace Kith.Record.People.Linking;

/// <summary>How files are linked.</summary>
/// <param name="Accept">Pairs from this probability on are one person without being asked.</param>
/// <param name="Id">Heading of the column of ids; the first column when null.</param>
/// <param name="Map">Kind of column to heading, for headings that are not understood.</param>
public sealed record LinkingOptions(double Accept = 0.95, string? Id = null, IReadOnlyDictionary<string, string>? Map = null);

/// <summary>Links one file with itself or two files with each other. The contract of the linking engine: streams in, <see cref="Links"/> out, nothing else is touched.</summary>
public static class LinkFiles
{
    private const double FewRows = 0.001;

    /// <summary>Links the files. Throws <see cref="LinkingException"/> when one cannot be read. <paramref name="idOf"/> gives the id of a record as it stands in its file.</summary>
    public static Links Run(
        IReadOnlyList<(string Name, Stream Stream)> files, LinkingOptions options, Action<string> tell, out Func<int, string> idOf, CancellationToken cancellation = default)
    {
        var read = files.Select(f => ReadSheet.From(f.Stream, f.Name, tell, cancellation)).Select(s => (Sheet: s, Plan: ColumnPlan.Of(s, options.Id, options.Map ?? new Dictionary<string, string>()))).ToList();
        var report = new List<string>();
        foreach (var (sheet, plan) in read) report.AddRange(SwappedColumns.Mend(sheet, plan));
        var roster = Roster.Of(read);
        report.AddRange(read.SelectMany(f => Noticed(f.Sheet, f.Plan)));
        foreach (var (sheet, plan) in read) sheet.KeepOnly(plan.Id);
        report.AddRange(Empty(roster));
        tell($"{roster.Count:N0} records, compared by {string.Join(", ", roster.Traits.Select(t => t.Name))}");
        var link = new LinkRecords(roster, tell);
        var gathered = link.Link(options.Accept, cancellation);
        report.AddRange(link.Crowded.Where(c => c.Records > roster.Count * FewRows)
            .Select(c => $"{c.Records:N0} records share their {c.Rule.Replace("+", " and ", StringComparison.Ordinal).Replace("&", " and ", StringComparison.Ordinal)} with too many others: there only the nearest were compared"));
        idOf = record => record < roster.SecondFile ? Id(read[0], record) : Id(read[1], record - roster.SecondFile);
        var reasons = new Reasons(roster, link.Model);
        return new(new WordedPairs(gathered.Joined, reasons), gathered.Groups, new WordedPairs(gathered.Review, reasons), report);
    }

    private static string Id((Sheet Sheet, ColumnPlan Plan) file, int row) => file.Sheet.Texts[file.Plan.Id].Text(file.Sheet.Cells[file.Plan.Id][row]);

    private static IEnumerable<string> Noticed(Sheet sheet, ColumnPlan plan)
    {
        var labels = plan.Unused.Where(KnownColumns.IsLabel).ToList();
        if (labels.Count > 0) yield return $"{sheet.Name}: '{string.Join("', '", labels)}' says already who is who, and was not looked at";
        if (plan.Unused.Count > labels.Count) yield return $"{sheet.Name}: not compared: {string.Join(", ", plan.Unused.Except(labels))}";
        if (sheet.Ragged > 0) yield return $"{sheet.Name}: {sheet.Ragged:N0} rows have more or fewer cells than there are headings";
        var ids = sheet.Texts[plan.Id].Count - 1;
        if (ids < sheet.Rows) yield return $"{sheet.Name}: {sheet.Rows - ids:N0} rows have no id of their own in '{sheet.Headings[plan.Id]}'";
    }

    // A value that stands for nothing says nothing; a trait hardly anybody has is worth knowing about.
    private static IEnumerable<string> Empty(Roster roster)
    {
        foreach (var trait in roster.Traits)
            if (trait.Name is not "second-name" && trait.Having[0] * 2 > roster.Count)
                yield return $"{trait.Name}: {trait.Having[0]:N0} of {roster.Count:N0} records have none that can be used";
    }
}
