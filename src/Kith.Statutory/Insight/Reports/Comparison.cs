using System.Globalization;
using Kith.Statutory.Insight.Charts;

namespace Kith.Statutory.Insight.Reports;

/// <summary>A figure of several reports side by side; nothing where a report has it not.</summary>
public sealed record ComparedFigure(string Code, string Title, Measure Measure, IReadOnlyList<Figure?> Figures);

/// <summary>The same return of several authorities, or of one authority in several years.</summary>
public sealed record Comparison(IReadOnlyList<string> Names, IReadOnlyList<Report> Reports)
{
    /// <summary>Every figure that any of the reports has, in the order of the chapters.</summary>
    public IReadOnlyList<(Chapter Chapter, IReadOnlyList<ComparedFigure> Figures)> Chapters =>
        Reports.SelectMany(r => r.Chapters).DistinctBy(c => c.Code).Select(c => (Chapter: c, Figures: FiguresOf(c.Code))).Where(c => c.Figures.Count > 0).ToList();

    /// <summary>
    /// A chart of a figure: rates where every count has one, otherwise counts, shares or values. A number that is small is drawn, and said with its count.
    /// </summary>
    public ChartTable Chart(ComparedFigure figure, Audience audience)
    {
        var rates = figure.Measure == Measure.Count && figure.Figures.All(f => f?.Rate is not null);
        var says = rates ? "per 10,000 children" : figure.Measure == Measure.Share ? "per cent" : figure.Figures.OfType<Figure>().First().Unit;
        return new($"compare.{figure.Code}", figure.Title, $"{figure.Title}, {(says.Length > 0 ? says : "number")}, compared.", Picture.Bars, ["Number"], Names.Select((name, i) => new ChartLine(name, [Cell(figure.Figures[i], rates, audience)])).ToList());
    }

    private static ChartCell Cell(Figure? figure, bool rates, Audience audience)
    {
        if (figure?.Value is not { } value) return new(null, "not given");
        var (says, _) = Shown.Words(figure, audience);
        if (says == Shown.Hidden) return new(null, Shown.Hidden);
        var drawn = rates ? figure.Rate!.Value : value;
        return audience == Audience.Public ? new(Math.Round(drawn), says) : new(drawn, drawn.ToString(figure.Measure == Measure.Count && !rates ? "N0" : "N1", CultureInfo.InvariantCulture));
    }

    private IReadOnlyList<ComparedFigure> FiguresOf(string chapter)
    {
        var codes = Reports.SelectMany(r => r.Chapters).Where(c => c.Code == chapter).SelectMany(c => c.Figures).DistinctBy(f => f.Code);
        return codes.Select(f => new ComparedFigure(f.Code, f.Title, f.Measure, Reports.Select(r => r.Find(f.Code)).ToList())).ToList();
    }
}
