using System.Globalization;
using System.Text;
using Kith.Platform.Commands;
using Kith.Statutory.AnnexA;
using Kith.Statutory.Cin;
using Kith.Statutory.Cin.Reading;
using Kith.Statutory.Insight;
using Kith.Statutory.Insight.Care;
using Kith.Statutory.Insight.Inspection;
using Kith.Statutory.Insight.Need;
using Kith.Statutory.Insight.Reports;
using Kith.Statutory.Reading;
using Kith.Statutory.Ssda903;
using Kith.Statutory.Ssda903.Reading;
using Kith.Statutory.Tables;

namespace Kith.Cli.Returns;

/// <summary><c>kith returns see</c>: what the files of a return show, as one HTML file that prints; compared with an earlier one or with other authorities.</summary>
internal sealed class SeeReturn : KithCommand
{
    public override string Noun => "returns";

    public override string Verb => "see";

    public override string Says => "See a return: figures, charts and tables, every figure with the children behind it";

    public override string Arguments =>
        "ssda903|cin|annex-a PATH... --html OUT [--year-ending 2018-03-31] [--previous DIR] [--placement-locations FILE] [--postcodes FILE] [--authority NAME] [--population 53000] [--before PATH] [--compare NAME[:POPULATION]=PATH]... [--publish]";

    public override Task<int> RunAsync(CommandWords words, IServiceProvider house, TextWriter says, CancellationToken cancellation)
    {
        var publish = words.Flag("--publish");
        var asked = new Asked
        {
            Authority = words.Option("--authority"), Population = PopulationOf(words.Option("--population")), Ages = publish ? AgeBands.Published : AgeBands.EachYear,
        };
        var html = words.Option("--html") ?? throw new UsageException("say with --html which file to write");
        var (ending, before, others) = (DayOf(words.Option("--year-ending")), words.Option("--before"), words.Options("--compare"));
        var besides = new Besides(words.Options("--previous"), words.Option("--placement-locations"), words.Option("--postcodes"));
        var kind = words.Next() ?? throw new UsageException("say which return it is: ssda903, cin or annex-a");
        var paths = new List<string>();
        while (words.Next() is { } path)
        {
            if (path.StartsWith("--", StringComparison.Ordinal)) throw new UsageException($"'{path}' is not understood here");
            paths.Add(path);
        }

        if (paths.Count == 0) throw new UsageException("name the files or the folder of the return");
        if (Read(kind, paths, besides, ending, asked, says) is not { } report) return Task.FromResult(1);
        var audience = publish ? Audience.Public : Audience.Staff;
        if (others.Count > 0)
        {
            var all = new List<(string Name, Report Report)> { (asked.Authority ?? "Ours", report) };
            foreach (var other in others)
            {
                var (name, population, path) = Other(other);
                if (Read(kind, [path], Besides.Nothing, ending, asked with { Authority = name, Population = population }, says) is not { } another) return Task.FromResult(1);
                all.Add((name, another));
            }

            Write(html, WriteHtml.Of(new Comparison(all.Select(a => a.Name).ToList(), all.Select(a => a.Report).ToList()), audience), says);
            return Task.FromResult(0);
        }

        var earlier = before is null ? null : Read(kind, [before], Besides.Nothing, kind == "ssda903" ? Day.Of(report.To.Date.AddYears(-1)) : default, asked, says);
        if (before is not null && earlier is null) return Task.FromResult(1);
        Write(html, WriteHtml.Of(report, audience, earlier), says);
        return Task.FromResult(0);
    }

    // "Other=folder" or "Other:53000=folder": without its own number of children an area has no rate.
    private static (string Name, double? Population, string Path) Other(string words)
    {
        if (words.Split('=', 2) is not [{ Length: > 0 } who, { Length: > 0 } path]) throw new UsageException("--compare is a name and a path: --compare \"Other=folder\", or with its children \"Other:53000=folder\"");
        return who.Split(':', 2) is [var name, var population] ? (name, PopulationOf(population), path) : (who, null, path);
    }

    private static Report? Read(string kind, List<string> paths, Besides besides, Day ending, Asked asked, TextWriter says)
    {
        var files = ReturnFiles.At(paths);
        switch (kind)
        {
            case "ssda903":
                var to = ending.IsKnown ? ending : Day.Of(Ssda903Rules.Book.Years[^1].Ending, 3, 31);
                var (care, careProblems) = ReadSsda903.From(new Collection(to.AddYears(-1).AddDays(1), to), new(files)
                {
                    Previous = ReturnFiles.At(besides.Previous), PlacementLocations = OnDisk(besides.PlacementLocations), Postcodes = OnDisk(besides.Postcodes),
                });
                return CanBeRead(careProblems, says) ? SeeSsda903.Of(care, asked) : null;
            case "cin":
                var (need, needProblems) = ReadCin.From(ending.IsKnown ? new CinCollection(ending.AddYears(-1).AddDays(1), ending) : CinCollection.YearEnding(CinRules.Book.Years[^1].Ending), files);
                return CanBeRead(needProblems, says) ? SeeCin.Of(need, asked) : null;
            case "annex-a":
                var (lists, listProblems) = ReadAnnexA.From(files);
                return CanBeRead(listProblems, says) ? SeeAnnexA.Of(lists, asked, ending) : null;
            default: throw new UsageException($"'{kind}' is no return we know: ssda903, cin or annex-a");
        }
    }

    private static ReturnFile? OnDisk(string? path) => path is null ? null : ReturnFile.OnDisk(path);

    private static bool CanBeRead(IReadOnlyList<Problem> problems, TextWriter says)
    {
        foreach (var problem in problems) says.Write($"{problem}\n");
        return problems.Count == 0;
    }

    private static void Write(string path, string html, TextWriter says)
    {
        File.WriteAllText(path, html, new UTF8Encoding(false));
        says.Write($"Written: {path}\n");
    }

    private static double? PopulationOf(string? text) => text is null ? null
        : double.TryParse(text, NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number) && number >= 1 ? number
        : throw new UsageException("--population is the number of children aged 0 to 17 in the area");

    private static Day DayOf(string? text) => text is null ? default
        : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? Day.Of(day)
        : throw new UsageException("--year-ending is a day such as 2018-03-31");

    /// <summary>What was given besides the return itself.</summary>
    private sealed record Besides(IReadOnlyList<string> Previous, string? PlacementLocations, string? Postcodes)
    {
        public static readonly Besides Nothing = new([], null, null);
    }
}
