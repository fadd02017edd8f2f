using System.Text;

namespace Kith.Benchmarks;

/// <summary>The table that is printed.</summary>
internal static class BenchTable
{
    /// <summary>One line for each figure: what, result, bar, met or not.</summary>
    public static string Of(IReadOnlyList<Measured> figures)
    {
        var text = new StringBuilder();
        var widest = figures.Count == 0 ? 0 : figures.Max(f => f.Of.Length);
        foreach (var figure in figures)
        {
            var met = figure.Met switch { true => "met", false => "NOT MET", null => "" };
            text.Append("  ").Append(figure.Of.PadRight(widest)).Append(FormattableString.Invariant($"  {Short(figure.Figure),10} {figure.Unit,-16}"))
                .Append($"{(figure.Bar is { } bar ? $"bar {bar}" : ""),-14}{met}".TrimEnd()).AppendLine();
        }

        return text.ToString();
    }

    /// <summary>"5 of 6 bars met. Not met: ...".</summary>
    public static string Sum(IEnumerable<Measured> figures)
    {
        var barred = figures.Where(f => f.Met is not null).ToList();
        var missed = barred.Where(f => f.Met == false).Select(f => f.Of).ToList();
        return $"{barred.Count - missed.Count} of {barred.Count} bars met.{(missed.Count == 0 ? "" : $" Not met: {string.Join("; ", missed)}.")}";
    }

    private static string Short(double figure) => figure switch
    {
        >= 1000 => figure.ToString("F0", System.Globalization.CultureInfo.InvariantCulture),
        >= 10 => figure.ToString("F1", System.Globalization.CultureInfo.InvariantCulture),
        _ => figure.ToString("F3", System.Globalization.CultureInfo.InvariantCulture),
    };
}
