using Kith.Kernel;
using Kith.Platform.History;
using Kith.Platform.Work;
using Kith.Record.Practice;
using Kith.Record.Users;
using Microsoft.EntityFrameworkCore;

namespace Kith.Sight.Reform.Trusts;

/// <summary>What history keeps of it.</summary>
public sealed record BodiesNamed(string Names);

/// <summary>What history keeps of a reorganisation.</summary>
public sealed record BodiesReorganised(string From, string Into, DateOnly On);

/// <summary>Names the bodies a plan is carried out in, and reorganises them without losing what they said.</summary>
public sealed class NameBodies(Work work, PracticePacks practice)
{
    /// <summary>Naming them.</summary>
    public static readonly ActionInfo Action = new("reform.name-bodies", "reform.edit", "Named the bodies of a programme");

    /// <summary>Reorganising them.</summary>
    public static readonly ActionInfo Reorganising = new("reform.reorganise-bodies", "reform.edit", "Reorganised the bodies of a programme", NeedsWhy: true);

    /// <summary>Bodies were named.</summary>
    public static readonly EventKind<BodiesNamed> Named = new("reform.bodies-named", Significance.Housekeeping, p => $"The plan is carried out in {p.Names}");

    /// <summary>Bodies became another.</summary>
    public static readonly EventKind<BodiesReorganised> Reorganised = new("reform.bodies-reorganised", Significance.Housekeeping, p => $"{p.From} become {p.Into} on {p.On:d MMMM yyyy}");

    /// <summary>There is nobody to take over.</summary>
    public static readonly Refusal NoneKnown = new("reform.no-bodies-known", "Kith knows no others of this place than those in the list");

    /// <summary>Adds bodies by name, one on a line; those in the list already are left alone. No names takes those Kith itself knows in this place.</summary>
    public Task<Outcome<int>> DoAsync(ProgrammeId programme, string? names, CancellationToken cancellation) => work.DoAsync<int>(Action, About.Nobody, null, async hand =>
    {
        if (await hand.ProgrammeAsync(programme, cancellation) is null) return new Outcome<int>.NotFound();
        var there = await hand.InForce<ProgrammeBody>(programme).Select(b => b.Name).ToListAsync(cancellation);
        var given = names is null ? await KnownAsync(hand, cancellation) : Lines.Of(names);
        var added = given.Where(n => !there.Contains(n, StringComparer.OrdinalIgnoreCase)).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        if (names is null && added.Count == 0) return NoneKnown;
        if (ReformHand.Problems<int>((added.Count == 0, "names", "Enter a name that is not in the list"), (added.Exists(n => n.Length > 120), "names", "A name must be 120 characters or less")) is { } wrong) return wrong;
        var number = await hand.NextAsync<ProgrammeBody>(programme, b => b.Number, cancellation);
        foreach (var name in added) hand.Keep(programme, new ProgrammeBody { Number = number++, Name = name }, null);
        hand.Happened(Named, new(string.Join(", ", added)), [], subject: ("programme", programme.Value));
        return added.Count;
    }, cancellation);

    /// <summary>Lets several bodies become one on a day. What they said stays theirs and is shown beside what the new one says.</summary>
    public Task<Outcome<int>> ReorganiseAsync(ProgrammeId programme, IReadOnlyCollection<int> from, string? into, DateOnly? on, string? why, CancellationToken cancellation) => work.DoAsync<int>(Reorganising, About.Nobody, why, async hand =>
    {
        if (await hand.ProgrammeAsync(programme, cancellation) is null) return new Outcome<int>.NotFound();
        var all = await hand.InForce<ProgrammeBody>(programme).ToListAsync(cancellation);
        var old = all.Where(b => from.Contains(b.Number) && b.BecameNumber is null && b.Until is null).OrderBy(b => b.Number).ToList();
        var name = into?.Trim() ?? "";
        if (ReformHand.Problems<int>(
            (old.Count == 0 || old.Count != from.Count, "from", "Choose who is reorganised"), (name.Length is 0 or > 120, "into", "Enter the name of the new body, in 120 characters or less"),
            (all.Exists(b => string.Equals(b.Name, name, StringComparison.OrdinalIgnoreCase)), "into", "The list has a body of this name already"), (on is null, "on", "Enter the first day of the new body"),
            (on is { } first && old.Exists(b => b.From >= first), "on", "One of them was not yet in being on this day")) is { } wrong) return wrong;
        var number = all.Max(b => b.Number) + 1;
        hand.Keep(programme, new ProgrammeBody { Number = number, Name = name, From = on }, why);
        foreach (var body in old) hand.Keep(programme, new ProgrammeBody { Number = body.Number, Name = body.Name, From = body.From, Until = on!.Value.AddDays(-1), BecameNumber = number, WrittenBy = body.WrittenBy }, why, body);
        hand.Happened(Reorganised, new(string.Join(", ", old.Select(b => b.Name)), name, on!.Value), [], subject: ("programme", programme.Value));
        return number;
    }, cancellation);

    private async Task<IReadOnlyList<string>> KnownAsync(WorkInHand hand, CancellationToken cancellation)
    {
        // The programme office may be an agency of its own; it carries nothing out.
        var office = practice.Reform.Office.Slug;
        var place = hand.Actor.Place;
        return await hand.Db.Set<Agency>().AsNoTracking().Where(a => a.Place == place && a.Slug != office).OrderBy(a => a.Name).Select(a => a.Name).ToListAsync(cancellation);
    }
}
