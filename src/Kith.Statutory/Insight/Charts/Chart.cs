namespace Kith.Statutory.Insight.Charts;

/// <summary>Draws a chart as SVG text: a title and a description for those who listen, patterns and words beside every colour, no script.</summary>
public static class Chart
{
    private const int Left = 230, Wide = 420, Right = 70, Row = 26, Top = 34;

    /// <summary>The drawing of a table; an empty text when there is nothing to draw.</summary>
    public static string Draw(ChartTable chart) => chart.Most <= 0 ? "" : chart.Picture switch
    {
        Picture.StackedBars => Stacked(chart),
        Picture.Pyramid => Pyramid(chart),
        Picture.Lines => LineChart.Draw(chart),
        _ => Bars(chart),
    };

    private static string Bars(ChartTable chart)
    {
        var (most, many) = (chart.Most, chart.Series.Count);
        var tall = many == 1 ? Row : (many * 16) + 8;
        var svg = new Svg(chart, Left + Wide + Right, Top + (chart.Lines.Count * tall));
        if (many > 1) svg.Legend(chart, Left, 16);
        for (var i = 0; i < chart.Lines.Count; i++)
        {
            var y = Top + (i * tall);
            svg.Words(Svg.Short(chart.Lines[i].Label, 32), Left - 8, y + (tall / 2) + 2, "end");
            for (var s = 0; s < many; s++)
            {
                var cell = chart.Lines[i].Cells[s];
                var at = many == 1 ? y + 3 : y + (s * 16) + 2;
                var width = Wide * (cell.Value ?? 0) / most;
                if (cell.Value > 0) svg.Bar(Left, at, width, many == 1 ? 18 : 13, s);
                svg.Words(cell.Text, Left + width + 5, at + (many == 1 ? 14 : 11));
            }
        }

        svg.Line(Left, Top - 4, Left, Top + (chart.Lines.Count * tall), Svg.Ink);
        return svg.End();
    }

    private static string Stacked(ChartTable chart)
    {
        var most = chart.Lines.Max(l => l.Cells.Sum(c => c.Value ?? 0));
        var svg = new Svg(chart, Left + Wide + Right, Top + (chart.Lines.Count * Row));
        svg.Legend(chart, Left, 16);
        for (var i = 0; i < chart.Lines.Count; i++)
        {
            var (x, y) = ((double)Left, Top + (i * Row));
            svg.Words(Svg.Short(chart.Lines[i].Label, 32), Left - 8, y + 16, "end");
            for (var s = 0; s < chart.Series.Count; s++)
            {
                var cell = chart.Lines[i].Cells[s];
                var width = Wide * (cell.Value ?? 0) / most;
                if (cell.Value > 0) svg.Bar(x, y + 3, width, 18, s);
                if (width > 10 + (cell.Text.Length * 8)) svg.Words(cell.Text, x + (width / 2), y + 17, "middle", onBar: true);
                x += width;
            }
        }

        svg.Line(Left, Top - 4, Left, Top + (chart.Lines.Count * Row), Svg.Ink);
        return svg.End();
    }

    // The first two series on both sides of the labels, the oldest on top; others stand in the table.
    private static string Pyramid(ChartTable chart)
    {
        const int middle = 360, half = 42, side = 260, row = 20;
        var most = chart.Lines.SelectMany(l => l.Cells.Take(2)).Max(c => c.Value) ?? 0;
        if (most <= 0) return "";
        var svg = new Svg(chart, 2 * middle, Top + (chart.Lines.Count * row) + 4);
        svg.Words(chart.Series[0], middle - half - 8, 20, "end");
        svg.Words(chart.Series[1], middle + half + 8, 20);
        for (var i = 0; i < chart.Lines.Count; i++)
        {
            var y = Top + ((chart.Lines.Count - 1 - i) * row);
            var (left, right) = (chart.Lines[i].Cells[0], chart.Lines[i].Cells[1]);
            var (leftWide, rightWide) = (side * (left.Value ?? 0) / most, side * (right.Value ?? 0) / most);
            svg.Words(Svg.Short(chart.Lines[i].Label, 12), middle, y + 14, "middle");
            if (left.Value > 0) svg.Bar(middle - half - leftWide, y + 2, leftWide, row - 4, 0);
            if (right.Value > 0) svg.Bar(middle + half, y + 2, rightWide, row - 4, 1);
            svg.Words(left.Text, middle - half - leftWide - 4, y + 14, "end");
            svg.Words(right.Text, middle + half + rightWide + 4, y + 14);
        }

        return svg.End();
    }
}
