using Kith.Kernel;
using Kith.Platform.Access;
using Kith.Platform.Data;
using Kith.Record.Families;
using Kith.Record.Passages;
using Kith.Record.People;
using Kith.Record.Practice;
using Kith.Record.Users;
using Microsoft.EntityFrameworkCore;

namespace Kith.Journey.Plans;

/// <summary>Reads one plan with everything drawn into it, in a constant number of statements. Whoever calls has checked that the reader may see it.</summary>
public sealed class ReadPlan(KithDb db, CurrentActor current, PracticePacks practice, OpenPromises promises, TimeProvider clock)
{
    /// <summary>The children a plan of this agency is for; none when there is no such plan.</summary>
    public async Task<IReadOnlyList<PersonId>> ChildrenAsync(PlanId id, CancellationToken cancellation)
    {
        var agency = current.Value.Agency;
        return await db.Set<PlanChild>().AsNoTracking().Where(c => c.AgencyId == agency && c.PlanId == id).Select(c => c.PersonId).ToListAsync(cancellation);
    }

    /// <summary>The plan, or null when the agency has no such plan.</summary>
    public async Task<PlanAtHand?> FindAsync(PlanId id, CancellationToken cancellation)
    {
        var agency = current.Value.Agency;
        var plan = await db.Set<Plan>().AsNoTracking().Where(p => p.Id == id && p.AgencyId == agency).Select(p => new
        {
            p.FamilyId, p.Kind, p.Version, p.StartedAt, p.AgreedAt, p.ReviewedAt, p.ClosedAt, p.EndReason, p.NextReviewOn, p.LeadId,
            FamilyName = db.Set<Family>().Where(f => f.Id == p.FamilyId).Select(f => f.Name).First(),
            LeadName = db.Set<User>().Where(u => u.Id == p.LeadId).Select(u => u.Name).FirstOrDefault(),
            LeadPhone = db.Set<User>().Where(u => u.Id == p.LeadId).Select(u => u.Phone).FirstOrDefault(),
            AgencyName = db.Set<Agency>().Where(a => a.Id == p.AgencyId).Select(a => a.Name).First(),
            AgencyPhone = db.Set<Agency>().Where(a => a.Id == p.AgencyId).Select(a => a.Phone).First(),
            AgencyAddress = db.Set<Agency>().Where(a => a.Id == p.AgencyId).Select(a => a.Address).First(),
        }).FirstOrDefaultAsync(cancellation);
        if (plan is null)
        {
            return null;
        }

        var people = await PeopleAsync(id, plan.FamilyId, cancellation);
        var lines = await promises.OfPlanAsync(id, cancellation);
        return new PlanAtHand
        {
            Id = id, Agency = agency, Family = plan.FamilyId, FamilyName = plan.FamilyName, Kind = plan.Kind, Version = plan.Version, StartedAt = plan.StartedAt,
            AgreedAt = plan.AgreedAt, ReviewedAt = plan.ReviewedAt, ClosedAt = plan.ClosedAt, EndReason = plan.EndReason, NextReviewOn = plan.NextReviewOn,
            LeadId = plan.LeadId, LeadName = plan.LeadName ?? "", LeadPhone = plan.LeadPhone,
            AgencyName = plan.AgencyName, AgencyPhone = plan.AgencyPhone, AgencyAddress = plan.AgencyAddress,
            People = people, Lines = lines, Today = London.Today(clock),
            Professionals = await ProfessionalsAsync(plan.FamilyId, cancellation),
            Passages = await PassagesAsync(id, cancellation),
            Said = await SaidAsync(id, lines, people, cancellation),
            Views = await ViewsAsync(id, people, cancellation),
            Versions = await db.Set<PlanVersion>().AsNoTracking().Where(v => v.PlanId == id).OrderByDescending(v => v.Number).ToListAsync(cancellation),
            Given = await db.Set<PlanGiven>().AsNoTracking().Where(g => g.AgencyId == agency && g.PlanId == id).OrderByDescending(g => g.At).ToListAsync(cancellation),
        };
    }

    private async Task<IReadOnlyList<PlanPerson>> PeopleAsync(PlanId id, FamilyId family, CancellationToken cancellation)
    {
        var rows = await (
            from member in db.Set<FamilyMember>().AsNoTracking()
            join person in db.Set<Person>() on member.PersonId equals person.Id
            where member.FamilyId == family && member.To == null && person.LeadId == person.Id && !person.Sealed
            select new
            {
                Person = person, member.IsChild,
                InPlan = db.Set<PlanChild>().Any(c => c.PlanId == id && c.PersonId == person.Id),
                Is = db.Set<Relationship>().Where(r => r.PersonId == person.Id && r.To == null
                    && db.Set<PlanChild>().Any(c => c.PlanId == id && c.PersonId == r.ToPersonId)).Select(r => new { r.Id, r.Kind }).FirstOrDefault(),
            }).ToListAsync(cancellation);
        var kinds = practice.Answers(current.Value.Place, "relationship.kind");
        return rows.OrderByDescending(r => r.IsChild).ThenBy(r => r.Person.BornOn ?? DateOnly.MaxValue).ThenBy(r => r.Person.GivenName, StringComparer.Ordinal)
            .Select(r => new PlanPerson(
                r.Person.Id, r.Person.FullName, r.Person.CalledBy, r.Person.BornOn, r.InPlan, r.IsChild,
                r.Is?.Kind is { } kind ? kinds?.Says(kind) ?? kind : null, r.Is?.Kind is { } plain ? kinds?.PlainLabel(plain) ?? plain : null,
                r.Is is { } relationship ? new(relationship.Id.Value) : null)).ToList();
    }

    private async Task<IReadOnlyList<PlanProfessional>> ProfessionalsAsync(FamilyId family, CancellationToken cancellation) =>
        await (from involved in db.Set<Involvement>().AsNoTracking()
               join person in db.Set<Professional>() on involved.ProfessionalId equals person.Id
               where involved.FamilyId == family && involved.To == null
               orderby person.Name
               select new PlanProfessional(person.Id, person.Name ?? "Name not known", person.Role, person.WorksFor)).ToListAsync(cancellation);

    private async Task<IReadOnlyList<PlanPassage>> PassagesAsync(PlanId id, CancellationToken cancellation)
    {
        var agency = current.Value.Agency;
        var document = id.Value;
        return await (from use in db.Set<PassageUse>().AsNoTracking()
                      join passage in db.Set<Passage>() on use.PassageId equals passage.Id
                      where use.AgencyId == agency && use.DocumentKind == PlanDocument.Kind && use.DocumentId == document && use.To == null
                      orderby use.From, passage.SignedAt
                      select new PlanPassage(use.Id.Value, use.Topic, use.PersonId, passage.Id.Value, passage.Text, passage.Voice, passage.Source,
                          passage.SignedByName, passage.SignedAt, passage.OriginKind == PlanDocument.Kind && passage.OriginId == document)).ToListAsync(cancellation);
    }

    private async Task<IReadOnlyList<SaidAndDone>> SaidAsync(PlanId id, IReadOnlyList<PromiseLine> lines, IReadOnlyList<PlanPerson> people, CancellationToken cancellation)
    {
        var agency = current.Value.Agency;
        var rows = await (from said in db.Set<YouSaid>().AsNoTracking()
                          join passage in db.Set<Passage>() on said.PassageId equals passage.Id
                          where said.AgencyId == agency && said.PlanId == id
                          orderby said.SaidAt descending
                          select new { Said = said, passage.Text }).ToListAsync(cancellation);
        return rows.Select(r =>
        {
            var who = people.FirstOrDefault(p => p.Id == r.Said.SaidById);
            return new SaidAndDone(
                r.Said.Id, who?.FullName ?? "Somebody of the family", who?.CalledBy ?? "Somebody of the family", r.Text, r.Said.SaidAt, r.Said.Disagrees, r.Said.Answer,
                r.Said.AnswerText, r.Said.AnsweredAt, r.Said.Version, r.Said.PromiseId is { } promise ? lines.FirstOrDefault(l => l.Id == promise) : null);
        }).ToList();
    }

    private async Task<IReadOnlyList<ViewHeld>> ViewsAsync(PlanId id, IReadOnlyList<PlanPerson> people, CancellationToken cancellation)
    {
        var rows = await db.Set<PlanView>().AsNoTracking().Where(v => v.PlanId == id).OrderByDescending(v => v.At)
            .Select(v => new
            {
                v.PersonId, v.ProfessionalId, v.View, v.Number,
                Words = db.Set<Passage>().Where(p => p.Id == v.PassageId).Select(p => p.Text).FirstOrDefault(),
                Professional = db.Set<Professional>().Where(p => p.Id == v.ProfessionalId).Select(p => p.Name).FirstOrDefault(),
            }).ToListAsync(cancellation);
        var last = rows.Count == 0 ? 0 : rows.Max(r => r.Number);
        var order = people.Select((p, i) => (p.Id, i)).ToDictionary(p => p.Id, p => p.i);
        return rows.Where(r => r.Number == last).OrderBy(r => r.PersonId is { } id ? order.GetValueOrDefault(id, order.Count) : int.MaxValue).Select(r =>
        {
            var who = people.FirstOrDefault(p => p.Id == r.PersonId);
            return new ViewHeld(who?.FullName ?? r.Professional ?? "Somebody of the plan", who?.CalledBy ?? r.Professional ?? "Somebody of the plan", r.View, r.Words);
        }).ToList();
    }
}
