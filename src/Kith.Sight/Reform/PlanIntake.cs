using Kith.Platform.Work;
using Kith.Sight.Reform.Load;
using Kith.Sight.Reform.Trusts;
using Kith.Sight.Reform.Wider;
using Microsoft.EntityFrameworkCore;

namespace Kith.Sight.Reform;

/// <summary>Compares what a file says with every version there has been, and adds what no version says yet.</summary>
internal sealed class PlanIntake(WorkInHand hand, ProgrammeId programme, string why)
{
    public int Added { get; private set; }

    public int Unchanged { get; private set; }

    public async Task TakeAsync(PlanInFile plan, CancellationToken cancellation)
    {
        await TakeAsync(plan.Workstreams, w => w.Number, r => r.Number, (r, w) => (r.Name, r.Purpose, r.Challenge, r.Leads) == (w.Name, w.Purpose, w.Challenge, Lines.Together(w.Leads)),
            w => new Workstream { Number = w.Number, Name = w.Name, Purpose = w.Purpose, Challenge = w.Challenge, Leads = Lines.Together(w.Leads) }, cancellation);
        var placed = plan.Workstreams.SelectMany(w => w.Actions.Select(a => (w.Number, Action: a))).Select((p, i) => (p.Number, p.Action, Order: i + 1)).ToList();
        await TakeAsync(placed, p => (p.Action.Ref, p.Action.Nth), r => r.Key,
            (r, p) => (r.WorkstreamNumber, r.Says, r.Parts, r.Outcomes, r.Conditions) == (p.Number, p.Action.Says, Lines.Together(p.Action.Parts), Lines.Together(p.Action.Outcomes), Lines.Together(p.Action.Conditions)),
            p => new HeadlineAction { WorkstreamNumber = p.Number, Ref = p.Action.Ref, Nth = p.Action.Nth, Order = p.Order, Says = p.Action.Says, Parts = Lines.Together(p.Action.Parts),
                Outcomes = Lines.Together(p.Action.Outcomes), Conditions = Lines.Together(p.Action.Conditions) }, cancellation);
        var dates = plan.Actions.SelectMany(a => a.Dates.Select((d, i) => (a.Ref, a.Nth, Part: i + 1, Date: d))).ToList();
        await TakeAsync(dates, d => (d.Ref, d.Nth, d.Part), r => (r.Ref, r.Nth, r.Part), (r, d) => r.Written == d.Date.Written,
            d => new DueDate { Ref = d.Ref, Nth = d.Nth, Part = d.Part, What = d.Date.What, Written = d.Date.Written }, cancellation);
        var links = plan.Links.Select((l, i) => (Link: l, Number: i + 1)).ToList();
        await TakeAsync(links, l => l.Number, r => r.Number,
            (r, l) => (r.FromWorkstream, r.ToWorkstream, r.ToOutside, r.Says, r.FromRefs, r.ToRefs) == (l.Link.From, l.Link.To, l.Link.Outside, l.Link.Says, Joined(l.Link.FromRefs), Joined(l.Link.ToRefs)),
            l => new Interdependency { Number = l.Number, FromWorkstream = l.Link.From, FromRefs = Joined(l.Link.FromRefs), ToWorkstream = l.Link.To, ToRefs = Joined(l.Link.ToRefs),
                ToOutside = l.Link.Outside, Says = l.Link.Says, Kind = l.Link.Kind, Evidence = l.Link.Evidence }, cancellation);
        await TakeAsync(plan.Recommendations, r => (r.Review, r.Number), r => (r.Review, r.Number), (r, f) => (r.Says, r.Category) == (f.Says, f.Category),
            f => new Recommendation { Review = f.Review, Number = f.Number, Says = f.Says, Category = f.Category, Workstreams = string.Join(',', f.Workstreams), State = f.Workstreams.Count > 0 ? RecommendationState.Accepted : RecommendationState.Open },
            cancellation);
    }

    // What stands around the plan. A file names themes and strategies; who serves a theme, and how a strategy goes together with ours, people say here.
    public async Task TakeAroundAsync(PlanInFile plan, CancellationToken cancellation)
    {
        await TakeAsync(plan.Themes.Select((t, i) => (Says: t, Number: i + 1)), t => t.Number, r => r.Number, (r, t) => r.Says == t.Says, t => new ReformTheme { Number = t.Number, Says = t.Says }, cancellation);
        var next = await hand.NextAsync<OutsideLink>(programme, l => l.Number, cancellation);
        await TakeAsync(plan.Beside, b => b.Name, r => r.Name, (_, _) => true, b => new OutsideLink { Number = next++, Name = b.Name, Kind = b.Kind }, cancellation);
        var number = await hand.NextAsync<ProgrammeBody>(programme, b => b.Number, cancellation);
        await TakeAsync(plan.Bodies, b => b, r => r.Name, (_, _) => true, b => new ProgrammeBody { Number = number++, Name = b }, cancellation);
        if (plan.Reviewed is { } reviewed) await TakeAsync([reviewed], r => r.Review, r => r.Review, (r, f) => r.Written == f.Written, f => new ReviewDay { Review = f.Review, Written = f.Written }, cancellation);
    }

    private static string Joined(IEnumerable<string> refs) => string.Join(',', refs);

    private async Task TakeAsync<TIn, TRow, TKey>(IEnumerable<TIn> given, Func<TIn, TKey> keyIn, Func<TRow, TKey> key, Func<TRow, TIn, bool> same, Func<TIn, TRow> made, CancellationToken cancellation)
        where TRow : ReformRow where TKey : notnull
    {
        var there = (await hand.Db.Set<TRow>().Where(r => r.AgencyId == hand.Agency && r.ProgrammeId == programme).ToListAsync(cancellation)).ToLookup(key);
        foreach (var one in given)
        {
            var versions = there[keyIn(one)].ToList();
            if (versions.Exists(v => same(v, one)))
            {
                Unchanged++;
                continue;
            }

            hand.Keep(programme, made(one), why, versions.Find(v => v.ReplacedAt is null));
            Added++;
        }
    }
}
