using Kith.Kernel;
using Kith.Platform.Access;
using Kith.Platform.Data;
using Kith.Record.Families;
using Kith.Record.Passages;
using Kith.Record.People;
using Microsoft.EntityFrameworkCore;

namespace Kith.Journey.Plans.List;

/// <summary>A plan in a list.</summary>
internal sealed record PlanInList(PlanId Id, string FamilyName, string Kind, IReadOnlyList<string> Children, DateTime StartedAt, DateTime? AgreedAt, DateTime? ClosedAt, DateOnly? NextReviewOn);

/// <summary>Something said that nobody has answered.</summary>
internal sealed record Unanswered(YouSaidId Id, PlanId? Plan, string Who, string Words, DateTime SaidAt, bool Disagrees);

/// <summary>Plans and voices of the people somebody may see. One statement each.</summary>
internal sealed class MyPlans(KithDb db, CurrentActor current, PeopleInReach people)
{
    /// <summary>Open plans of children in reach; what is checked soonest first.</summary>
    public Task<IReadOnlyList<PlanInList>> OpenAsync(CancellationToken cancellation) =>
        ReadAsync(InReach().Where(p => p.ClosedAt == null), cancellation);

    /// <summary>Every plan of a child.</summary>
    public Task<IReadOnlyList<PlanInList>> OfChildAsync(IReadOnlyList<PersonId> ids, CancellationToken cancellation)
    {
        var agency = current.Value.Agency;
        return ReadAsync(db.Set<Plan>().Where(p => p.AgencyId == agency && p.Children.Any(c => ids.Contains(c.PersonId))), cancellation);
    }

    /// <summary>What families in reach said and nobody has answered, the oldest first.</summary>
    public async Task<IReadOnlyList<Unanswered>> UnansweredAsync(CancellationToken cancellation)
    {
        var (agency, mine) = (current.Value.Agency, people.Of(current.Value));
        return await (from said in db.Set<YouSaid>().AsNoTracking()
                      join passage in db.Set<Passage>() on said.PassageId equals passage.Id
                      join person in db.Set<Person>() on said.SaidById equals person.Id
                      where said.AgencyId == agency && said.AnsweredAt == null
                          && said.Children.Any() && said.Children.All(c => mine.Any(m => m.Id == c.PersonId))
                      orderby said.SaidAt
                      select new Unanswered(said.Id, said.PlanId, person.KnownAs ?? person.GivenName ?? "Somebody", passage.Text, said.SaidAt, said.Disagrees)).ToListAsync(cancellation);
    }

    private IQueryable<Plan> InReach()
    {
        var (agency, mine) = (current.Value.Agency, people.Of(current.Value));
        return db.Set<Plan>().Where(p => p.AgencyId == agency && p.Children.Any() && p.Children.All(c => mine.Any(m => m.Id == c.PersonId)));
    }

    private async Task<IReadOnlyList<PlanInList>> ReadAsync(IQueryable<Plan> plans, CancellationToken cancellation)
    {
        var rows = await plans.AsNoTracking().Select(p => new
        {
            Plan = p,
            Family = db.Set<Family>().Where(f => f.Id == p.FamilyId).Select(f => f.Name).FirstOrDefault(),
            Children = p.Children.Join(db.Set<Person>(), c => c.PersonId, w => w.Id, (c, w) => w.KnownAs ?? w.GivenName).ToList(),
        }).ToListAsync(cancellation);
        return rows.Select(r => new PlanInList(r.Plan.Id, r.Family ?? "", r.Plan.Kind, r.Children.OfType<string>().Order(StringComparer.Ordinal).ToList(),
            r.Plan.StartedAt, r.Plan.AgreedAt, r.Plan.ClosedAt, r.Plan.NextReviewOn)).OrderBy(p => p.ClosedAt is not null).ThenBy(p => p.NextReviewOn ?? DateOnly.MaxValue).ThenBy(p => p.StartedAt).ToList();
    }
}
