using Kith.Statutory.Ssda903;

namespace Kith.Statutory.Insight.Care;

/// <summary>How often children got another social worker.</summary>
internal static class WorkersChapter
{
    public static Chapter Of(Ssda903Return all, IReadOnlyList<CaredFor> children, Asked asked)
    {
        if (!all.This.SwEpisodes.Given) return Chapter.NotGiven("workers", "Social workers", "the table SWEpisodes");
        var (start, end) = (all.Collection.Start, all.Collection.End);
        var asks = children.Where(c => c.InCareAtEnd && c.Child.SwEpisodes.Any).ToList();
        int Workers(CaredFor c) => c.Child.SwEpisodes.ToList().Where(w => w.SwDecom <= end && !(w.SwDec < start)).Select(w => w.SwId).Distinct().Count();
        return new("workers", "Social workers")
        {
            Figures = [Figure.ShareOf("workers.many", $"{asked.Limits.ManyWorkers} social workers or more in the year", asks, c => Workers(c) >= asked.Limits.ManyWorkers, c => c.Row) with { Note = "Children looked after on the last day." }],
            Splits = [Split.By("workers.number", "Social workers in the year", asks, c => c.Row, c => Workers(c) switch { >= 4 => "4 or more", var n => n.ToString(System.Globalization.CultureInfo.InvariantCulture) }, ["1", "2", "3", "4 or more"])],
        };
    }
}
