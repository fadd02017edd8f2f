using Kith.Journey.Decisions;
using Kith.Journey.FrontDoor.Referrals;
using Kith.Platform.Data;
using Kith.Record.Explained;
using Kith.Record.People;
using Kith.Record.Practice;
using Microsoft.EntityFrameworkCore;

namespace Kith.Journey.FrontDoor;

/// <summary>What the front door decided about a child, explained: for this child where brothers and sisters differ.</summary>
internal sealed class ReferralsExplained(KithDb db, ExplainDecisions explain, PracticePacks practice) : IExplainedPart
{
    public async Task<IReadOnlyList<DecisionExplained>> OfAsync(ChildInView child, CancellationToken cancellation)
    {
        var (agency, ids) = (child.Actor.Agency, child.Ids);
        var referrals = db.Set<ReferralChild>().Where(c => c.AgencyId == agency && ids.Contains(c.PersonId)).Select(c => c.ReferralId);
        var rows = await db.Set<ReferralDecision>().AsNoTracking().Where(d => d.AgencyId == agency && referrals.Contains(d.ReferralId))
            .Join(db.Set<Decision>().AsNoTracking(), d => d.Id, d => d.Id, (detail, decision) => new { detail, decision }).ToListAsync(cancellation);
        var codes = practice[child.Actor.Place].Codes["front-door-decision"];
        return await explain.OfAsync(child, [.. rows.Select(r =>
        {
            var mine = r.detail.Children.FirstOrDefault(c => ids.Contains(c.Child));
            var differs = mine is not null && mine.Decision != r.detail.Code;
            return new ToExplain(
                r.decision, $"/front-door/{r.detail.ReferralId.Value}/decision", differs ? codes.Says(mine!.Decision) : null, differs ? codes.PlainLabel(mine!.Decision) : null, differs ? mine!.Why : null,
                r.detail.WouldChange.Count == 0 ? null : string.Join("; ", r.detail.WouldChange));
        })], cancellation);
    }
}
