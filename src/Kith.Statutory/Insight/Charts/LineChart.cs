using System.Globalization;
using System.Text;

namespace Kith.Statutory.Insight.Charts;

/// <summary>Lines over months: each with its own mark and dashes, named at its end.</summary>
internal static class LineChart
{
    private const int Left = 50, Wide = 560, Right = 150, Top = 16, Tall = 200;

    public static string Draw(ChartTable chart)
    {
        var top = Nice(chart.Most);
        var svg = new Svg(chart, Left + Wide + Right, Top + Tall + 40);
        for (var step = 0; step <= 4; step++)
        {
            var y = Top + Tall - (Tall * step / 4.0);
            svg.Line(Left, y, Left + Wide, y);
            svg.Words((top * step / 4).ToString("0.##", CultureInfo.InvariantCulture), Left - 6, y + 4, "end");
        }

        var every = Math.Max(1, (chart.Lines.Count + 5) / 6);
        for (var i = 0; i < chart.Lines.Count; i += every) svg.Words(chart.Lines[i].Label, X(i, chart), Top + Tall + 20, "middle");
        var ends = new List<double>();
        for (var s = 0; s < chart.Series.Count; s++) One(svg, chart, s, top, ends);
        return svg.End();
    }

    private static void One(Svg svg, ChartTable chart, int series, double top, List<double> ends)
    {
        var path = new StringBuilder();
        var pen = 'M';
        var last = (double)Top;
        for (var i = 0; i < chart.Lines.Count; i++)
        {
            // A hidden number leaves a gap.
            if (chart.Lines[i].Cells[series].Value is not { } value)
            {
                pen = 'M';
                continue;
            }

            last = Top + Tall - (Tall * value / top);
            path.Append(pen).Append(Svg.N(X(i, chart))).Append(' ').Append(Svg.N(last));
            pen = 'L';
        }

        svg.Path(path.ToString(), series, (series % 3) switch { 0 => null, 1 => "6 3", _ => "2 3" });
        for (var i = 0; i < chart.Lines.Count; i++)
        {
            if (chart.Lines[i].Cells[series].Value is { } value) svg.Mark(X(i, chart), Top + Tall - (Tall * value / top), series);
        }

        // Names at the ends of lines that lie close together make room for each other.
        while (ends.Exists(e => Math.Abs(e - last) < 14)) last += 14;
        ends.Add(last);
        svg.Words(Svg.Short(chart.Series[series], 20), Left + Wide + 8, last + 4);
    }

    private static double X(int line, ChartTable chart) => Left + (chart.Lines.Count == 1 ? Wide / 2.0 : (double)Wide * line / (chart.Lines.Count - 1));

    // The next of 4, 8, 12, 20, 40, 80 ... so that four steps are whole numbers.
    private static double Nice(double most)
    {
        for (var ten = 4.0; ; ten *= 10)
        {
            foreach (var times in new[] { 1, 2, 3, 5 })
            {
                if (most <= ten * times) return ten * times;
            }
        }
    }
}
