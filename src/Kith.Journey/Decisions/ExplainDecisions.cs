using Kith.Kernel;
using Kith.Platform.Data;
using Kith.Record.Explained;
using Kith.Record.Facts;
using Kith.Record.Passages;
using Kith.Record.People;
using Kith.Record.Practice;
using Microsoft.EntityFrameworkCore;

namespace Kith.Journey.Decisions;

/// <summary>A decision of a room, about one child.</summary>
/// <param name="What">For this child, where brothers and sisters differ; else as it was made.</param>
/// <param name="Why">The reason for this child, where it differs.</param>
public sealed record ToExplain(Decision Decision, string Href, string? What = null, string? WhatPlain = null, string? Why = null, string? WouldChange = null);

/// <summary>Puts kept decisions into the words of the page "Decisions explained": facts with their source, what was said, who was told. Three statements, however many decisions.</summary>
public sealed class ExplainDecisions(KithDb db, PracticePacks practice)
{
    /// <summary>The decisions as one child's record shows them.</summary>
    public async Task<IReadOnlyList<DecisionExplained>> OfAsync(ChildInView child, IReadOnlyList<ToExplain> decisions, CancellationToken cancellation)
    {
        if (decisions.Count == 0)
        {
            return [];
        }

        var pack = practice[child.Actor.Place];
        var factIds = decisions.SelectMany(d => d.Decision.Facts).Distinct().ToList();
        var facts = (await db.Set<Fact>().AsNoTracking().Where(f => f.AgencyId == child.Actor.Agency && factIds.Contains(f.Id)).ToListAsync(cancellation)).ToDictionary(f => f.Id);
        var saidIds = decisions.SelectMany(d => d.Decision.Said).Distinct().ToList();
        var said = (await db.Set<Passage>().AsNoTracking().Where(p => p.AgencyId == child.Actor.Agency && saidIds.Contains(p.Id)).ToListAsync(cancellation)).ToDictionary(p => p.Id);
        var about = (await db.Set<PassageAbout>().AsNoTracking().Where(a => a.AgencyId == child.Actor.Agency && saidIds.Contains(a.PassageId)).ToListAsync(cancellation)).ToLookup(a => a.PassageId, a => a.PersonId);
        return [.. decisions.Select(one =>
        {
            var d = one.Decision;
            string? Words(string voice) => string.Join("\n\n", d.Said.Where(id => said.ContainsKey(id) && about[id].Any(child.Ids.Contains)).Select(id => said[id]).Where(p => p.Voice == voice).Select(p => p.Text)) is { Length: > 0 } text ? text : null;
            return new DecisionExplained(
                one.What ?? d.What, one.WhatPlain ?? d.WhatPlain, London.DateOf(d.DecidedAt), d.DecidedByName, one.Why ?? d.Why, pack.Words.Pairs.Plain(one.Why ?? d.Why),
                [.. d.Facts.Where(facts.ContainsKey).Select(id => facts[id]).Where(f => IsOfThisChild(f, child)).Select(f => $"{practice.Fact(f.FactId).Says}: {(f.Value is { } value ? practice.Show(pack, f.FactId, value) : "not known")} ({f.Source})").Distinct()],
                (d.Rule, d.RuleVersion), d.Options, Words("child"), Words("parent"),
                [.. d.Told.Select(t => new Told(t.Whom, t.On, t.On is null ? t.How : null))], one.WouldChange, d.Challenge, one.Href);
        })];
    }

    // Facts of a brother or sister stand in their own record.
    private static bool IsOfThisChild(Fact fact, ChildInView child) => fact.SubjectKind != SubjectKind.Person || child.Ids.Contains(PersonId.From(fact.SubjectId));
}
