using System.Globalization;
using Kith.Platform.Access;
using Kith.Platform.Pages.Components;
using Kith.Record.Practice;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Kith.Journey.FrontDoor;

/// <summary>/front-door/numbers: the true rates, source by source, and what came of everything, quarter by quarter.</summary>
public sealed class NumbersModel(CountBySource count, CountFunnel funnel, CurrentActor current, PracticePacks practice) : PageModel
{
    private const int BarHeight = 26, Row = 44, Left = 300, LeftOfSteps = 390, Scale = 4;

    /// <summary>Only this kind of source, in the quarters.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Source { get; set; }

    /// <summary>The newest first.</summary>
    public IReadOnlyList<FunnelQuarter> Quarters { get; private set; } = [];

    /// <summary>Kinds of sources that have sent something.</summary>
    public IReadOnlyList<string> Kinds { get; private set; } = [];

    public IReadOnlyList<SourceCount> Sources { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!current.Value.May("front-door.work") && !current.Value.May("reports.read"))
        {
            return NotFound();
        }

        Sources = await count.CountAsync(cancellation);
        Kinds = Sources.Select(s => s.Kind).Distinct().Order(StringComparer.Ordinal).ToList();
        Source = Source is { } kind && Kinds.Contains(kind) ? kind : null;
        Quarters = await funnel.CountAsync(Source, cancellation);
        return Page();
    }

    /// <summary>A bar for each source that has enough to say.</summary>
    public IHtmlContent Bars() => Draw(Left, Sources.Where(s => s.NoFurtherActionPercent is not null).Select(s => (s.Source, $"{s.NoFurtherActionPercent}%", s.NoFurtherActionPercent!.Value * Scale)));

    /// <summary>The table, which is the truth.</summary>
    public IHtmlContent AsTable() => Table.Render(
        "Referrals by who sent them",
        [new("Source"), new("Received", true), new("Decided", true), new("No further action", true), new("Rate", true), new("Re-referrals", true), new("Median hours to decide", true)],
        Sources.Select(s => (IReadOnlyList<object?>)
        [
            s.Source, Number(s.Received), Number(s.Decided), Number(s.NoFurtherAction), s.NoFurtherActionPercent is { } percent ? $"{percent}%" : $"too few to say (under {s.FewestToSay})",
            Number(s.ReReferrals), s.MedianHours is { } hours ? hours.ToString("0.#", CultureInfo.GetCultureInfo("en-GB")) : "none decided",
        ]), dense: true, captionHidden: true);

    /// <summary>All quarters together, from contact to what came of it: a bar for each step.</summary>
    public IHtmlContent Steps()
    {
        var steps = Funnel().ToList();
        var most = Math.Max(1, steps.Max(s => s.Count));
        return Draw(LeftOfSteps, steps.Select(s => (s.Says, Number(s.Count), 100 * Scale * s.Count / most)));
    }

    /// <summary>The table of the steps.</summary>
    public IHtmlContent StepsAsTable() => Table.Render(
        "From contact to what came of it", [new("Step"), new("How many", true)], Funnel().Select(s => (IReadOnlyList<object?>)[s.Says, Number(s.Count)]), dense: true, captionHidden: true);

    /// <summary>Quarter by quarter.</summary>
    public IHtmlContent QuartersAsTable()
    {
        var decisions = Pack.Codes["front-door-decision"].Codes.Values.ToList();
        List<Column> columns = [new("Quarter from"), new("Advice calls", true), new("Referrals", true), new("Not decided yet", true), .. decisions.Select(d => new Column(d.Says, true)), new("Rate of no further action", true), new("Assessments", true)];
        return Table.Render("What came in, quarter by quarter", columns, Quarters.Select(q => (IReadOnlyList<object?>)
        [
            q.From.ToString("MMMM yyyy", CultureInfo.GetCultureInfo("en-GB")), Source is null ? Number(q.AdviceCalls) : "not counted", Number(q.Referrals), Number(q.Decisions.GetValueOrDefault("")),
            .. decisions.Select(d => Number(q.Decisions.GetValueOrDefault(d.Value))), RateOf(q), Number(q.Assessments),
        ]), dense: true, captionHidden: true);
    }

    private PracticePack Pack => practice[current.Value.Place];

    private string RateOf(FunnelQuarter quarter) => quarter.Decided < Pack.Place.FewestToSay ? "too few to say"
        : $"{(int)Math.Round(100.0 * quarter.Decisions.GetValueOrDefault(FrontDoorDecision.NoFurtherAction) / quarter.Decided, MidpointRounding.AwayFromZero)}%";

    private IEnumerable<(string Says, int Count)> Funnel()
    {
        var referrals = Quarters.Sum(q => q.Referrals);
        if (Source is null) yield return ("Contacts", referrals + Quarters.Sum(q => q.AdviceCalls));
        yield return ("Referrals", referrals);
        foreach (var (code, says) in Pack.Codes["front-door-decision"].Codes.Select(c => (c.Key, c.Value.Says)).Where(c => c.Key is not FrontDoorDecision.Assessment))
        {
            yield return ($"Decided: {says}", Quarters.Sum(q => q.Decisions.GetValueOrDefault(code)));
        }

        yield return ("Assessments", Quarters.Sum(q => q.Assessments));
        foreach (var (code, outcome) in Pack.Codes["assessment-outcome"].Codes)
        {
            yield return ($"Assessed: {outcome.Says}", Quarters.Sum(q => q.Outcomes.GetValueOrDefault(code)));
        }
    }

    private static IHtmlContent Text(string words, int x, int at, string anchor) =>
        Markup.Element("text", null, words).With("x", Number(x)).With("y", Number((at * Row) + 23)).With("text-anchor", anchor).With("font-size", "16");

    // One bar under the other, what it stands for before it and how much behind it; as wide as it is drawn, so that a phone scrolls it and its words stay readable.
    private static IHtmlContent Draw(int left, IEnumerable<(string Says, string Value, int Wide)> bars)
    {
        var rows = bars.ToList();
        var (width, height) = (left + (100 * Scale) + 60, Math.Max(1, rows.Count) * Row);
        var svg = Markup.Element("svg").With("width", Number(width)).With("viewBox", $"0 0 {width} {height}").With("xmlns", "http://www.w3.org/2000/svg").With("aria-hidden", "true");
        foreach (var (at, (says, value, wide)) in rows.Index())
        {
            svg.Holding(
                Text(says, left - 10, at, "end"),
                Markup.Element("rect").With("x", Number(left)).With("y", Number((at * Row) + 4)).With("width", Number(Math.Max(1, wide))).With("height", Number(BarHeight)).With("fill", "#17505c"),
                Text(value, left + wide + 8, at, "start"));
        }

        return svg;
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
