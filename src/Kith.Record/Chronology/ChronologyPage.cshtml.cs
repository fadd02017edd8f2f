using System.Globalization;
using Kith.Kernel;
using Kith.Platform.History;
using Kith.Record.People;
using Kith.Record.Practice;
using Microsoft.AspNetCore.Mvc;

namespace Kith.Record.Chronology;

/// <summary>Who reads the chronology.</summary>
public enum ChronologyView
{
    /// <summary>Newest first, page by page, with gaps in contact.</summary>
    Staff,

    /// <summary>Oldest first, key and significant, numbered, with the source of each line.</summary>
    Court,

    /// <summary>Plain sentences only.</summary>
    Family,
}

/// <summary>/children/{personId}/chronology. One statement for the entries, whatever the view and the length.</summary>
public sealed class ChronologyPage(ReadChronology chronology, EventKinds kinds, IEnumerable<SubjectLink> links, PracticePacks practice) : PersonPage
{
    /// <summary>How many entries stand on a page.</summary>
    public const int PageSize = 50;

    private const string PlaceFormat = "yyyyMMddHHmmssfff";

    private readonly Dictionary<string, SubjectLink> bySubject = links.ToDictionary(l => l.Kind, StringComparer.Ordinal);

    /// <summary>?view=court or ?view=family.</summary>
    [BindProperty(SupportsGet = true, Name = "view")] public ChronologyView Shown { get; set; }

    /// <summary>?weight=significant or ?weight=key leaves lighter entries out.</summary>
    [BindProperty(SupportsGet = true)] public Significance Weight { get; set; } = Significance.Routine;

    /// <summary>Where the page begins: moment-seq-n of the last entry of the page before.</summary>
    [BindProperty(SupportsGet = true)] public string? After { get; set; }

    /// <summary>The oldest contact seen on the pages before, for a gap that crosses from one page to the next.</summary>
    [BindProperty(SupportsGet = true)] public DateOnly? Contact { get; set; }

    /// <summary>What is shown.</summary>
    public IReadOnlyList<ChronologyLine> Lines { get; private set; } = [];

    /// <summary>Where older entries are; null on the last page.</summary>
    public string? OlderHref { get; private set; }

    /// <summary>The words of the family's view.</summary>
    public PackWords Words => practice[Actor.Place].Words;

    /// <inheritdoc/>
    protected override string What => Request.Query["view"].ToString().ToLowerInvariant() switch
    {
        "court" => "children/chronology-court",
        "family" => "children/chronology-family",
        _ => "children/chronology",
    };

    /// <summary>Reads one page.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        ChronologyPlace? after = null;
        if (!ModelState.IsValid || Weight == Significance.Housekeeping || (After is not null && (after = Read(After)) is null))
        {
            return NotFound();
        }

        if (Shown == ChronologyView.Court)
        {
            var weight = Weight > Significance.Significant ? Weight : Significance.Significant;
            var all = await chronology.OldestAsync(Child, new(weight), cancellation);
            Lines = all.Select((e, i) => ChronologyLines.Staff(e, kinds, Href, i + 1)).ToList();
            return Page();
        }

        var codes = Shown == ChronologyView.Family ? kinds.All.Where(k => k.HasPlain).Select(k => k.Code).ToList() : null;
        var found = await chronology.NewestAsync(Child, new(Weight, codes, after), PageSize + 1, cancellation);
        var page = found.Take(PageSize).ToList();
        Lines = Shown == ChronologyView.Family ? page.Select(e => ChronologyLines.Plain(e, kinds)).OfType<ChronologyLine>().ToList() : StaffLines(page);
        OlderHref = found.Count > PageSize ? Address(Shown, Weight, page[^1]) : null;
        return Page();
    }

    /// <summary>This chronology in another view or weight; an entry begins it after that entry.</summary>
    public string Address(ChronologyView view, Significance weight, ChronologyEntry? after = null)
    {
        var parts = new List<string>();
        if (view != ChronologyView.Staff) parts.Add("view=" + view.ToString().ToLowerInvariant());
        if (weight != Significance.Routine) parts.Add("weight=" + weight.ToString().ToLowerInvariant());
        if (after is { } e) parts.Add($"after={e.OccurredAt.ToString(PlaceFormat, CultureInfo.InvariantCulture)}-{e.Seq}-{e.N}");
        if (after is not null && LastContact is { } contact) parts.Add($"contact={contact:yyyy-MM-dd}");
        return PathTo("chronology") + (parts.Count > 0 ? "?" + string.Join('&', parts) : "");
    }

    private DateOnly? LastContact { get; set; }

    // A filter hides contacts, so gaps are marked only in the whole chronology.
    private IReadOnlyList<ChronologyLine> StaffLines(List<ChronologyEntry> page)
    {
        var lines = page.Select(e => (Line: ChronologyLines.Staff(e, kinds, Href), Contact: kinds.Find(e.Code)?.Contact == true)).ToList();
        LastContact = lines.Where(l => l.Contact).Select(l => (DateOnly?)l.Line.On).Min() ?? Contact;
        if (Weight != Significance.Routine)
        {
            return lines.ConvertAll(l => l.Line);
        }

        // On a later page without a contact before it there is nothing to measure from but today.
        return ChronologyLines.WithGaps(lines, Contact ?? Child.Today, practice[Actor.Place].Clocks["chronology-gap"].Limit.Amount);
    }

    private string? Href(ChronologyEntry entry) =>
        entry is { SubjectKind: { } kind, SubjectId: { } id } && bySubject.TryGetValue(kind, out var link) ? link.Href(id, Child.Id) : null;

    private static ChronologyPlace? Read(string text) =>
        text.Split('-') is [var at, var seq, var n]
        && DateTime.TryParseExact(at, PlaceFormat, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var moment)
        && long.TryParse(seq, CultureInfo.InvariantCulture, out var s) && int.TryParse(n, CultureInfo.InvariantCulture, out var i) ? new(moment, s, i) : null;
}
