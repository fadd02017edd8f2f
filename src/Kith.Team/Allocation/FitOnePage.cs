using Kith.Record.Practice.Team;

namespace Kith.Team.Allocation;

/// <summary>A part of the handover page as it is printed. <paramref name="More"/>: lines that found no room; they are never dropped in silence.</summary>
public sealed record FittedPart(HandoverSection Section, string Title, IReadOnlyList<FittedLine> Lines, int More, string? MoreAt);

/// <summary>One line; <paramref name="Cut"/> when only its beginning found room.</summary>
public sealed record FittedLine(string Text, string? Where, bool Cut);

/// <summary>
/// Fits what the record has to say on one page. Every part keeps the words the pack promises it; what is left over goes to the parts in their
/// order. A line is cut at a word and says so. Pure.
/// </summary>
public static class FitOnePage
{
    /// <summary>What stands for what found no room.</summary>
    public static string MoreSays(int more) => $"{more} more in the record";

    /// <summary>The ending of a line that was cut.</summary>
    public const string CutSays = "… more in the record";
    private const int FewestWords = 4;

    /// <summary>How many words a reader reads.</summary>
    public static int Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;

    /// <summary>The words of the parts as they are printed, notes of what found no room included.</summary>
    public static int Words(IEnumerable<FittedPart> parts) => parts.Sum(p =>
        Words(p.Title) + p.Lines.Sum(l => Words(l.Text) + (l.Cut ? Words(CutSays) : 0)) + (p.More > 0 ? Words(MoreSays(p.More)) : 0));

    /// <summary>Fits the lines of each part.</summary>
    /// <param name="taken">Words of the page that stand outside the parts: its heading.</param>
    public static IReadOnlyList<FittedPart> Fit(HandoverRules rules, IReadOnlyList<HandoverLine> lines, int taken)
    {
        var parts = new List<(HandoverSection Section, HandoverPart Rule, List<HandoverLine> Lines)>();
        foreach (var rule in rules.Sections.Values)
        {
            var section = Enum.Parse<HandoverSection>(rule.Section.Replace("-", "", StringComparison.Ordinal), ignoreCase: true);
            var said = lines.Where(l => l.Section == section && l.Text.Length > 0).ToList();
            if (said.Count == 0 && rule.Nothing is { } nothing) said = [new(section, nothing)];
            if (said.Count > 0) parts.Add((section, rule, said));
        }

        // Room for each title, and for the note that more is in the record, is set aside first.
        var note = Words(CutSays) + Words(MoreSays(parts.Count));
        var left = rules.Words - taken - parts.Sum(p => Words(p.Rule.Says));
        var wants = parts.Select(p => p.Lines.Sum(l => Words(l.Text))).ToArray();
        var gets = new int[parts.Count];
        var whole = wants.Sum() <= left;
        for (var i = 0; i < parts.Count; i++)
        {
            gets[i] = whole ? wants[i] : Math.Min(wants[i], parts[i].Rule.AtLeast);
        }

        // When the page cannot hold what the parts were promised with their notes, the last parts give way first.
        int Cost(int i) => gets[i] + (gets[i] < wants[i] ? note : 0);
        for (var i = parts.Count - 1; i >= 0 && Enumerable.Range(0, parts.Count).Sum(Cost) > left; i--)
        {
            gets[i] = Math.Max(0, gets[i] - (Enumerable.Range(0, parts.Count).Sum(Cost) - left) - note);
        }

        for (var i = 0; i < parts.Count; i++)
        {
            var spare = left - Enumerable.Range(0, parts.Count).Sum(Cost);
            var room = gets[i] < wants[i] ? spare + note : spare;
            if (gets[i] < wants[i]) gets[i] = wants[i] <= gets[i] + room ? wants[i] : gets[i] + Math.Max(0, spare);
        }

        return parts.Select((p, i) => Part(p.Section, p.Rule.Says, p.Lines, gets[i])).ToList();
    }

    private static FittedPart Part(HandoverSection section, string title, List<HandoverLine> lines, int room)
    {
        var fitted = new List<FittedLine>();
        foreach (var line in lines)
        {
            var words = Words(line.Text);
            if (words <= room)
            {
                fitted.Add(new(line.Text, line.Where, Cut: false));
                room -= words;
                continue;
            }

            if (room >= FewestWords) fitted.Add(new(string.Join(' ', line.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Take(room)), line.Where, Cut: true));
            break;
        }

        return new(section, title, fitted, lines.Count - fitted.Count, lines.Skip(fitted.Count).Select(l => l.Where).FirstOrDefault(w => w is not null));
    }
}
