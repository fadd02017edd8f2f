using Kith.Statutory.Ssda903;

namespace Kith.Statutory.Insight.Care;

/// <summary>What the files of a return on children looked after show, without a record behind them.</summary>
public static class SeeSsda903
{
    /// <summary>The report. A table that was not given is said to be so; it never counts as none.</summary>
    public static Report Of(Ssda903Return all, Asked asked)
    {
        var children = CaredFor.All(all);
        return new("Children looked after", all.Collection.Start, all.Collection.End, children.Count == 0 ? [Chapter.NotGiven("care", "Looked after", "episodes of care")] :
        [
            CareChapter.Of(children, asked), HomesChapter.Of(children, asked), ReviewsChapter.Of(all, children, asked), HealthChapter.Of(all, children), MissingChapter.Of(all, children),
            LeavingCareChapter.Of(all), AdoptionChapter.Of(all, children), WorkersChapter.Of(all, children, asked),
        ])
        { Authority = asked.Authority };
    }
}
