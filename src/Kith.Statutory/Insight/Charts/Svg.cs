using System.Globalization;
using System.Net;
using System.Text;

namespace Kith.Statutory.Insight.Charts;

/// <summary>Writes one drawing as text. Whatever is shown as words is encoded; numbers are written the same everywhere.</summary>
internal sealed class Svg
{
    public const string Ink = "#0b0c0c", Grey = "#b1b4b6";

    // Dark enough to tell apart in print without colour; patterns and words say the same.
    private static readonly string[] Fills = ["#17505c", "#c0812b", "#6b4f8a", "#3f7d3a", "#8f3b52", "#4f6f94"];

    private readonly StringBuilder text = new();
    private readonly string code;

    public Svg(ChartTable chart, int width, int height)
    {
        code = chart.Code;
        text.Append(CultureInfo.InvariantCulture, $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" width=\"{width}\" height=\"{height}\" role=\"img\" ")
            .Append(CultureInfo.InvariantCulture, $"aria-labelledby=\"{code}-title {code}-desc\" font-family=\"Arial, sans-serif\" font-size=\"13\" fill=\"{Ink}\">")
            .Append(CultureInfo.InvariantCulture, $"<title id=\"{code}-title\">{Plain(chart.Title)}</title><desc id=\"{code}-desc\">{Plain(chart.Says)} The table beside it has the same numbers.</desc>");
        Patterns(chart.Series.Count);
    }

    /// <summary>The pattern of a series, for bars.</summary>
    public string Fill(int series) => series == 0 ? Fills[0] : $"url(#{code}-p{series % Fills.Length})";

    /// <summary>The colour of a series, for lines.</summary>
    public static string Stroke(int series) => Fills[series % Fills.Length];

    public void Bar(double x, double y, double width, double height, int series) =>
        text.Append(CultureInfo.InvariantCulture, $"<rect x=\"{N(x)}\" y=\"{N(y)}\" width=\"{N(Math.Max(0, width))}\" height=\"{N(height)}\" fill=\"{Fill(series)}\" stroke=\"{Stroke(series)}\"/>");

    public void Line(double x1, double y1, double x2, double y2, string colour = Grey) =>
        text.Append(CultureInfo.InvariantCulture, $"<line x1=\"{N(x1)}\" y1=\"{N(y1)}\" x2=\"{N(x2)}\" y2=\"{N(y2)}\" stroke=\"{colour}\"/>");

    public void Path(string d, int series, string? dashes) =>
        text.Append(CultureInfo.InvariantCulture, $"<path d=\"{d}\" fill=\"none\" stroke=\"{Stroke(series)}\" stroke-width=\"2\"{(dashes is null ? "" : $" stroke-dasharray=\"{dashes}\"")}/>");

    /// <summary>A mark whose shape is the series'.</summary>
    public void Mark(double x, double y, int series)
    {
        var shape = (series % 3) switch
        {
            0 => $"<circle cx=\"{N(x)}\" cy=\"{N(y)}\" r=\"4\"",
            1 => $"<rect x=\"{N(x - 4)}\" y=\"{N(y - 4)}\" width=\"8\" height=\"8\"",
            _ => $"<polygon points=\"{N(x)},{N(y - 5)} {N(x + 5)},{N(y + 4)} {N(x - 5)},{N(y + 4)}\"",
        };
        text.Append(CultureInfo.InvariantCulture, $"{shape} fill=\"{Stroke(series)}\"/>");
    }

    public void Words(string words, double x, double y, string anchor = "start", bool onBar = false) => text.Append(CultureInfo.InvariantCulture,
        $"<text x=\"{N(x)}\" y=\"{N(y)}\" text-anchor=\"{anchor}\"{(onBar ? $" stroke=\"#ffffff\" stroke-width=\"3\" paint-order=\"stroke\"" : "")}>{Plain(words)}</text>");

    /// <summary>The names of the series with their patterns, in a row.</summary>
    public void Legend(ChartTable chart, double x, double y)
    {
        for (var i = 0; i < chart.Series.Count; i++)
        {
            Bar(x, y - 11, 16, 12, i);
            Words(chart.Series[i], x + 22, y);
            x += 40 + (chart.Series[i].Length * 7.2);
        }
    }

    public string End() => text.Append("</svg>").ToString();

    public static string N(double number) => Math.Round(number, 1).ToString(CultureInfo.InvariantCulture);

    public static string Short(string words, int most) => words.Length > most ? words[..(most - 1)] + "\u2026" : words;

    private static string Plain(string words) => WebUtility.HtmlEncode(words);

    private void Patterns(int series)
    {
        if (series < 2) return;
        text.Append("<defs>");
        for (var i = 1; i < Math.Min(series, Fills.Length); i++)
        {
            var mark = i switch
            {
                1 => "M0 8L8 0M-2 2L2 -2M6 10L10 6",
                2 => "M0 4H8",
                3 => "M4 0V8",
                4 => "M0 0L8 8M-2 6L2 10M6 -2L10 2",
                _ => "M0 4H8M4 0V8",
            };
            text.Append(CultureInfo.InvariantCulture, $"<pattern id=\"{code}-p{i}\" width=\"8\" height=\"8\" patternUnits=\"userSpaceOnUse\"><rect width=\"8\" height=\"8\" fill=\"#ffffff\"/>")
                .Append(CultureInfo.InvariantCulture, $"<path d=\"{mark}\" stroke=\"{Fills[i]}\" stroke-width=\"3\"/></pattern>");
        }

        text.Append("</defs>");
    }
}
