using Kith.Platform.Work;
using Kith.Sight.Reform.Load;
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
            w => new Workstream { Id = NewId(), AgencyId = hand.Agency, ProgrammeId = programme, RecordedAt = hand.Now, By = hand.Actor.Name, Why = why,
                Number = w.Number, Name = w.Name, Purpose = w.Purpose, Challenge = w.Challenge, Leads = Lines.Together(w.Leads) }, cancellation);
        var placed = plan.Workstreams.SelectMany(w => w.Actions.Select(a => (w.Number, Action: a))).Select((p, i) => (p.Number, p.Action, Order: i + 1)).ToList();
        await TakeAsync(placed, p => (p.Action.Ref, p.Action.Nth), r => r.Key,
            (r, p) => (r.WorkstreamNumber, r.Says, r.Parts, r.Outcomes, r.Conditions) == (p.Number, p.Action.Says, Lines.Together(p.Action.Parts), Lines.Together(p.Action.Outcomes), Lines.Together(p.Action.Conditions)),
            p => new HeadlineAction { Id = NewId(), AgencyId = hand.Agency, ProgrammeId = programme, RecordedAt = hand.Now, By = hand.Actor.Name, Why = why,
                WorkstreamNumber = p.Number, Ref = p.Action.Ref, Nth = p.Action.Nth, Order = p.Order, Says = p.Action.Says, Parts = Lines.Together(p.Action.Parts),
                Outcomes = Lines.Together(p.Action.Outcomes), Conditions = Lines.Together(p.Action.Conditions) }, cancellation);
        var dates = plan.Actions.SelectMany(a => a.Dates.Select((d, i) => (a.Ref, a.Nth, Part: i + 1, Date: d))).ToList();
        await TakeAsync(dates, d => (d.Ref, d.Nth, d.Part), r => (r.Ref, r.Nth, r.Part), (r, d) => r.Written == d.Date.Written,
            d => new DueDate { Id = NewId(), AgencyId = hand.Agency, ProgrammeId = programme, RecordedAt = hand.Now, By = hand.Actor.Name, Why = why,
                Ref = d.Ref, Nth = d.Nth, Part = d.Part, What = d.Date.What, Written = d.Date.Written }, cancellation);
        var links = plan.Links.Select((l, i) => (Link: l, Number: i + 1)).ToList();
        await TakeAsync(links, l => l.Number, r => r.Number,
            (r, l) => (r.FromWorkstream, r.ToWorkstream, r.ToOutside, r.Says, r.FromRefs, r.ToRefs) == (l.Link.From, l.Link.To, l.Link.Outside, l.Link.Says, Joined(l.Link.FromRefs), Joined(l.Link.ToRefs)),
            l => new Interdependency { Id = NewId(), AgencyId = hand.Agency, ProgrammeId = programme, RecordedAt = hand.Now, By = hand.Actor.Name, Why = why,
                Number = l.Number, FromWorkstream = l.Link.From, FromRefs = Joined(l.Link.FromRefs), ToWorkstream = l.Link.To, ToRefs = Joined(l.Link.ToRefs),
                ToOutside = l.Link.Outside, Says = l.Link.Says, Kind = l.Link.Kind, Evidence = l.Link.Evidence }, cancellation);
        await TakeAsync(plan.Recommendations, r => (r.Review, r.Number), r => (r.Review, r.Number), (r, f) => (r.Says, r.Category) == (f.Says, f.Category),
            f => new Recommendation { Id = NewId(), AgencyId = hand.Agency, ProgrammeId = programme, RecordedAt = hand.Now, By = hand.Actor.Name, Why = why,
                Review = f.Review, Number = f.Number, Says = f.Says, Category = f.Category, Workstreams = string.Join(',', f.Workstreams), State = f.Workstreams.Count > 0 ? RecommendationState.Accepted : RecommendationState.Open },
            cancellation);
    }

    private ReformRowId NewId() => hand.NewId<ReformRowId>();

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

            foreach (var now in versions.Where(v => v.ReplacedAt is null)) now.ReplacedAt = hand.Now;
            hand.Add(made(one));
            Added++;
        }
    }
}
