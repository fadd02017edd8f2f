using Kith.Platform.Data;
using Kith.Record.People;
using Kith.Record.Practice;
using Kith.Team.Allocation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Kith.Journey.Visits;

/// <summary>/children/{personId}/visits: the visits and notes of a child, newest first.</summary>
public sealed class VisitsPage(ListVisits list, HandoverOfChild handovers, KithDb db, PracticePacks practice) : PersonPage
{
    protected override string What => "children/visits";

    /// <summary>The visits.</summary>
    public IReadOnlyList<VisitShown> Visits { get; private set; } = [];

    /// <summary>The brothers and sisters the visits are also about, eldest first.</summary>
    public IReadOnlyList<Person> Siblings { get; private set; } = [];

    /// <summary>What the worker of this child reads before ringing the bell.</summary>
    public HandoverId? Handover { get; private set; }

    /// <summary>A visit was just saved.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Saved { get; set; }

    /// <summary>The words of this place.</summary>
    public PracticePack Pack => practice[Actor.Place];

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Visits = await list.OfAsync(Child.Id, cancellation);
        Handover = await handovers.FindAsync(Child.Id, cancellation);
        var others = Visits.SelectMany(v => v.Others).Distinct().ToList();
        Siblings = await db.Set<Person>().AsNoTracking().Where(p => p.AgencyId == Actor.Agency && others.Contains(p.Id) && !p.Restricted && !p.Sealed)
            .OrderBy(p => p.BornOn).ToListAsync(cancellation);
    }

    /// <summary>"Also about Conor, Niamh", or null when the child was alone in it.</summary>
    public string? With(VisitShown visit)
    {
        var names = Siblings.Where(s => visit.Others.Contains(s.Id)).Select(s => s.CalledBy).ToList();
        return names.Count == 0 ? null : $"Also about {string.Join(", ", names)}";
    }
}
