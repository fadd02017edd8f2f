using Kith.Platform.History;
using Kith.Kernel;
using Kith.Record.People;
using Kith.Record.Practice;

namespace Kith.Record.Chronology;

/// <summary>What happened lately, on the summary: the days are the clock "summary-changes" of the pack.</summary>
internal sealed class ChangesCard(ReadChronology chronology, EventKinds kinds, IEnumerable<SubjectLink> links, PracticePacks practice) : IChildSummaryPart
{
    private const int Most = 8;

    public SummaryPlace Place => SummaryPlace.Main;

    public int Order => 90;

    public string Title => "Lately";

    public async Task<SummaryCard?> OfAsync(ChildInView child, CancellationToken cancellation)
    {
        var limit = practice[child.Actor.Place].Clocks["summary-changes"].Limit;
        var since = London.ToUtc(child.Today.AddDays(-limit.Amount), TimeOnly.MinValue);
        var entries = await chronology.LatelyAsync(child, since, Most, cancellation);
        var bySubject = links.ToDictionary(l => l.Kind, StringComparer.Ordinal);
        string? Href(ChronologyEntry e) => e is { SubjectKind: { } kind, SubjectId: { } id } && bySubject.TryGetValue(kind, out var link) ? link.Href(id, child.Id) : null;
        return new("/Chronology/_Changes.cshtml", new Changes(limit.ToString(), entries.Select(e => ChronologyLines.Staff(e, kinds, Href)).ToList()), $"/children/{child.Id.Value}/chronology");
    }
}

/// <summary>What the card shows.</summary>
public sealed record Changes(string Within, IReadOnlyList<ChronologyLine> Lines);
