using Kith.Statutory.Ssda903;
using Kith.Statutory.Tables;

namespace Kith.Statutory.Insight.Care;

/// <summary>Times children were missing, or away without permission.</summary>
internal static class MissingChapter
{
    private static readonly Code Missing = "M", Away = "A";

    public static Chapter Of(Ssda903Return all, IReadOnlyList<CaredFor> children)
    {
        if (!all.This.Missing.Given) return Chapter.NotGiven("missing", "Missing", "the table Missing");
        var (start, end) = (all.Collection.Start, all.Collection.End);
        var times = all.This.Missing.All().Where(m => m.MisStart.IsWithin(start, end)).ToList();
        var (missing, away) = (times.Where(m => m.Missing == Missing).ToList(), times.Where(m => m.Missing == Away).ToList());
        var gone = missing.Select(m => all.This.Missing.ChildOf(m.Row)).ToHashSet();
        var lasted = missing.Where(m => m.MisEnd >= m.MisStart).Select(m => (RowBehind.Of(m), (double)(m.MisEnd.Date.DayNumber - m.MisStart.Date.DayNumber))).ToList();
        return new("missing", "Missing")
        {
            Figures =
            [
                Figure.ShareOf("missing.children", "Were missing in the year, of all children looked after in it", children, c => gone.Contains(all.This.Header.Ids.Find(c.Row.Child ?? "")), c => c.Row),
                Figure.Count("missing.times", "Times children were missing", missing.Behind()),
                Figure.Count("missing.away", "Times children were away without permission", away.Behind()),
                Figure.Middle("missing.days", "How long a child was missing, in the middle", "days", lasted),
            ],
            Splits =
            [
                Split.ByMonth("missing.month", "Times missing or away", start, end, Picture.StackedBars,
                    ("Missing", missing.Select(m => (RowBehind.Of(m), m.MisStart))), ("Away", away.Select(m => (RowBehind.Of(m), m.MisStart)))) with { Counts = "times" },
            ],
        };
    }
}
