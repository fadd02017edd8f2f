using System.Text;
using Kith.Statutory.Reading;
using Kith.Statutory.Tables;

namespace Kith.Statutory.AnnexA;

/// <summary>Reads the lists from a workbook (a sheet each) or from CSV files, each told by its headings; a sheet named "List 8" only where those fit several lists.</summary>
public static class ReadAnnexA
{
    /// <summary>The lists, sealed; problems name the file, sheet and line. Lists with problems are not to be checked.</summary>
    public static (AnnexAReturn Return, IReadOnlyList<Problem> Problems) From(IReadOnlyList<ReturnFile> files)
    {
        var all = new AnnexAReturn();
        var problems = new List<Problem>();
        foreach (var file in files)
        {
            var problem = file.Read(f => KindOfFile.Of(f) switch
            {
                FileKind.Workbook => Workbook.Read(f, (sheet, rows) => Into(all, $"{f.Name}, sheet {sheet}", sheet, rows)),
                FileKind.Xml => new(f.Name, 1, "Annex A is a workbook or a CSV file for each list; this is XML"),
                _ => Csv(all, f),
            });
            if (problem is not null) problems.Add(problem);
        }

        if (problems.Count == 0 && !all.Lists.Any(l => l.Given)) problems.Add(new(files.Count == 0 ? "Annex A" : files[0].Name, null, "none of the eleven lists is in it"));
        all.Seal();
        problems.AddRange(all.Crowded());
        return (all, problems);
    }

    private static Problem? Csv(AnnexAReturn all, ReturnFile file)
    {
        using var stream = Utf8Stream.Of(file.Open(), out _);
        return Into(all, file.Name, Path.GetFileNameWithoutExtension(file.Name), new CsvRows(stream));
    }

    private static Problem? Into(AnnexAReturn all, string file, string name, RowSource rows)
    {
        if (!rows.Next()) return rows.Problem is { } broken ? new(file, rows.Line, broken) : null;
        var headings = Enumerable.Range(0, rows.Count).Select(i => Encoding.UTF8.GetString(rows[i])).ToList();
        var fits = all.Lists.Select(l => (List: l, Has: headings.Count(h => l.FindPlain(h) is not null), Lacks: l.Columns.Count(c => !headings.Exists(h => l.FindPlain(h) == c))))
            .OrderByDescending(f => f.Has - f.Lacks).ThenByDescending(f => name.EndsWith(f.List.Name, StringComparison.OrdinalIgnoreCase)).First();
        // Notes and covers have no list's headings: they are passed over.
        if (fits.Has < 3 || fits.Has <= fits.Lacks) return null;
        if (fits.List.Given) return new(file, null, $"{fits.List.Name} was given already, by {fits.List.Source?.File}");
        var columns = headings.Select(fits.List.FindPlain).ToArray();
        if (columns.OfType<Column>().GroupBy(c => c.Name).FirstOrDefault(g => g.Count() > 1) is { } twice) return new(file, rows.Line, $"the heading {twice.Key} is there twice");
        fits.List.Give(columns);
        fits.List.Source = new(file, rows.Line + 1) { Headings = headings };
        while (rows.Next())
        {
            fits.List.Source.Begin(fits.List.Count, rows.Line);
            for (var i = 0; i < columns.Length; i++)
            {
                if (columns[i] is not { } column) continue;
                var cell = i < rows.Count ? rows[i] : default;
                if (TableText.IsTooLong(cell)) return new(file, rows.Line, $"{column.Name} is longer than any cell can be");
                TableText.AppendAsIs(column, cell);
            }

            fits.List.EndRow();
            if (fits.List.Count == TableText.MostRows) return new(file, rows.Line, TableText.TooManyRows);
        }

        return rows.Problem is { } problem ? new(file, rows.Line, problem) : null;
    }
}
