using System.Globalization;
using Kith.Kernel;
using Kith.Platform.Access;
using Kith.Platform.Pages;
using Kith.Platform.Pages.Components;
using Kith.Record.Practice;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.DependencyInjection;

namespace Kith.Sight.Reform;

/// <summary>A staff page about the programme. Every one can be drawn for another day, and as known on another day: <c>?on=2025-01-01&amp;known=2025-01-01</c>.</summary>
[Needs("reform.read")]
public abstract class ReformPage(ReadProgramme read, CurrentActor current) : PageModel
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>What is known of the programme.</summary>
    public ProgrammeKnown Known { get; private set; } = null!;

    /// <summary>The day in "as known on"; null when everything is shown.</summary>
    public DateOnly? KnownOn => Day("known");

    /// <summary>The place's word for a body that carries the plan out: Trust or authority.</summary>
    public string Authority => HttpContext.RequestServices.GetRequiredService<PracticePacks>()[current.Value.Place].Place.Authority;

    /// <summary>The days the page is drawn for, to go on to the next page with.</summary>
    public string Query => QueryString.Create(
        new[] { "on", "known" }.Where(k => Day(k) is not null).Select(k => KeyValuePair.Create(k, Day(k)?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)))).Value ?? "";

    /// <summary>The workstreams to pick from.</summary>
    public IReadOnlyList<Choice> Streams => [.. Known.Workstreams.Select(w => new Choice(w.Row.Number.ToString(CultureInfo.InvariantCulture), $"{w.Row.Number}. {w.Row.Name}"))];

    /// <summary>The actions to pick from, by reference.</summary>
    public IReadOnlyList<Choice> References => [.. Known.Actions.DistinctBy(a => a.Row.Ref).Select(a => new Choice(a.Row.Ref, $"{a.Row.Ref} {a.Row.Says.Shortened(70)}"))];

    /// <summary>Who looks at the page.</summary>
    protected Actor Me => current.Value;

    /// <summary>What is read beside the plan.</summary>
    protected ReadProgramme Read => read;

    /// <summary>Said after something was kept.</summary>
    [TempData] public string? Saved { get; set; }

    /// <summary>Whether this user reports.</summary>
    public bool MayReport => KnownOn is null && current.Value.May("reform.report");

    /// <summary>Whether this user changes the plan.</summary>
    public bool MayEdit => KnownOn is null && current.Value.May("reform.edit");

    /// <summary>The pages of the programme, by what they are for.</summary>
    public IReadOnlyList<NavigationItem> Pages =>
    [
        Group("The plan", ("How it stands", "/reform"), ("What waits", "/reform/today"), ("Timeline", "/reform/timeline"), ("Dependencies", "/reform/dependencies"), ("Recommendations", "/reform/recommendations"), ("Begun in time", "/reform/six-months"), ("Themes and links", "/reform/wider")),
        Group("Meetings", ("Meetings", "/reform/meetings"), ("Promises", "/reform/promises"), ("Board and leads", "/reform/board"), ("Board pack", "/reform/pack"), ("End of year", "/reform/end-of-year")),
        One($"By {Authority}", "/reform/bodies"),
        Group("Risks and benefits", ("Risks", "/reform/risks"), ("Benefits", "/reform/benefits"), ("Pilots", "/reform/pilots"), ("Business cases", "/reform/cases")),
        One("Laws", "/reform/laws"),
    ];

    private NavigationItem One(string text, string path) => new(text, path + Query, Request.Path == path);

    private NavigationItem Group(string text, params (string Text, string Path)[] pages) => new(text, pages[0].Path + Query) { Under = [.. pages.Select(p => One(p.Text, p.Path))] };

    /// <summary>Loads the newest programme; false when there is none.</summary>
    protected async Task<bool> LoadAsync(CancellationToken cancellation)
    {
        if (await read.FindAsync(null, Day("on"), KnownOn, cancellation) is not { } known) return false;
        Known = known;
        return true;
    }

    /// <summary>Versions the page showed when it was filled in; posted back, so that somebody who wrote meanwhile is not written over.</summary>
    [BindProperty] public List<ReformRowId> Shown { get; set; } = [];

    /// <summary>What was seen of an entry: its version, or one that is nobody's when the page did not show it.</summary>
    protected ReformRowId? AsShown(ReformRow? now) => now is not null && !Shown.Contains(now.Id) ? default(ReformRowId) : now?.Id;

    /// <summary>Draws the page with what was wrong, or goes back to it.</summary>
    protected async Task<IActionResult> AfterAsync<T>(Outcome<T> outcome, string saved, CancellationToken cancellation, string? to = null)
    {
        if (outcome is Outcome<T>.Done)
        {
            Saved = saved;
            return LocalRedirect(to ?? Request.Path);
        }

        const string SavedFirst = "Somebody else changed this while you were typing. What they wrote is shown; yours is still in the form";
        if (ModelState.Tell(outcome, SavedFirst) is { } end) return end;
        return await LoadAsync(cancellation) ? Page() : NotFound();
    }

    /// <summary>"31 December 2024".</summary>
    public static string Long(DateOnly day) => day.ToString("d MMMM yyyy", English);

    /// <summary>The London day of a recorded moment.</summary>
    public static string Long(DateTime moment) => Long(London.DateOf(moment));

    // A link names the day in one word; the form has a box for day, month and year.
    private DateOnly? Day(string key) =>
        DateOnly.TryParseExact(Request.Query[key].ToString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
            : new DateParts(Request.Query[key + ".Day"], Request.Query[key + ".Month"], Request.Query[key + ".Year"]).Read("").Date;
}
