using Kith.Kernel;
using Kith.Platform.Access;
using Kith.Platform.Data;
using Kith.Record.Families;
using Kith.Record.People;
using Kith.Record.Practice;
using Kith.Record.Users;
using Microsoft.EntityFrameworkCore;

namespace Kith.Journey.Plans;

/// <summary>A promise as lists show it.</summary>
/// <param name="Who">The name as it is now; for a professional with the role.</param>
/// <param name="Children">Whom it is for.</param>
/// <param name="ForNames">What to call them, in the order of their names.</param>
public sealed record PromiseLine(
    PromiseId Id, string What, string? HowWeKnow, DateOnly ByWhen, PromiseStatus Status, string Who, UserId? WhoUser, PersonId? WhoPerson,
    ProfessionalId? WhoProfessional, IReadOnlyList<PersonId> Children, string ForNames, string OriginKind, Guid OriginId, PlanId? Plan,
    DateTime MadeAt, string? CameOfIt, string? LastNote, int Version)
{
    /// <summary>First name of somebody of the family, or the role of a professional: what the family calls them.</summary>
    public required string PlainWho { get; init; }

    /// <summary>When it was found kept, not kept or replaced.</summary>
    public DateTime? EndedAt { get; init; }
}

/// <summary>Asks for promises. Each question is one statement, however many people or promises.</summary>
public sealed class OpenPromises(KithDb db, CurrentActor current, PracticePacks practice, TimeProvider clock)
{
    /// <summary>Promises to these children that somebody still has to keep, the most pressing first.</summary>
    public Task<IReadOnlyList<PromiseLine>> ForAsync(IReadOnlyCollection<PersonId> people, CancellationToken cancellation) =>
        ReadAsync(Of(people).Where(IsOpen), cancellation);

    /// <summary>Every promise ever made to these children, what is still to do first.</summary>
    public Task<IReadOnlyList<PromiseLine>> AllForAsync(IReadOnlyCollection<PersonId> people, CancellationToken cancellation) =>
        ReadAsync(Of(people), cancellation);

    /// <summary>The lines of a plan.</summary>
    public Task<IReadOnlyList<PromiseLine>> OfPlanAsync(PlanId plan, CancellationToken cancellation) =>
        ReadAsync(Ours.Where(p => p.PlanId == plan), cancellation);

    /// <summary>One promise, or null.</summary>
    public async Task<PromiseLine?> FindAsync(PromiseId id, CancellationToken cancellation) =>
        await ReadAsync(Ours.Where(p => p.Id == id), cancellation) is [var line] ? line : null;

    /// <summary>What this worker has promised and not yet done.</summary>
    public Task<IReadOnlyList<PromiseLine>> OfWorkerAsync(UserId worker, CancellationToken cancellation) =>
        ReadAsync(Ours.Where(p => p.WhoUserId == worker).Where(IsOpen), cancellation);

    private static readonly System.Linq.Expressions.Expression<Func<Promise, bool>> IsOpen =
        p => p.KeptAt == null && p.NotKeptAt == null && p.ReplacedAt == null;

    private IQueryable<Promise> Ours
    {
        get
        {
            var agency = current.Value.Agency;
            return db.Set<Promise>().AsNoTracking().Where(p => p.AgencyId == agency);
        }
    }

    private IQueryable<Promise> Of(IReadOnlyCollection<PersonId> people) => Ours.Where(p => p.Children.Any(c => people.Contains(c.PersonId)));

    private async Task<IReadOnlyList<PromiseLine>> ReadAsync(IQueryable<Promise> promises, CancellationToken cancellation)
    {
        var rows = await promises.Select(p => new
        {
            Promise = p,
            Worker = db.Set<User>().Where(u => u.Id == p.WhoUserId).Select(u => u.Name).FirstOrDefault(),
            Person = db.Set<Person>().Where(w => w.Id == p.WhoPersonId).Select(w => new { w.GivenName, w.FamilyName, w.KnownAs }).FirstOrDefault(),
            Professional = db.Set<Professional>().Where(w => w.Id == p.WhoProfessionalId).Select(w => new { w.Name, w.Role }).FirstOrDefault(),
            LastNote = p.Notes.OrderByDescending(n => n.At).ThenByDescending(n => n.Id).Select(n => n.Text).FirstOrDefault(),
            Children = p.Children.Join(db.Set<Person>(), c => c.PersonId, w => w.Id, (c, w) => new { c.PersonId, w.KnownAs, w.GivenName }).ToList(),
        }).ToListAsync(cancellation);
        var today = London.Today(clock);
        var soon = PromiseStatuses.Soon(practice[current.Value.Place], today);
        return rows.Select(r =>
        {
            var p = r.Promise;
            var children = r.Children.OrderBy(c => c.KnownAs ?? c.GivenName, StringComparer.Ordinal).ToList();
            var person = r.Person is { } w ? Names.Full(w.GivenName, w.FamilyName, w.KnownAs) : null;
            var professional = r.Professional is { } pro ? WithRole(pro.Name ?? p.WhoName, pro.Role) : null;
            return new PromiseLine(
                p.Id, p.What, p.HowWeKnow, p.ByWhen, PromiseStatuses.Of(p.ByWhen, p.KeptAt, p.NotKeptAt, p.ReplacedAt, today, soon),
                r.Worker ?? person ?? professional ?? p.WhoName, p.WhoUserId, p.WhoPersonId, p.WhoProfessionalId,
                children.Select(c => c.PersonId).ToList(), Listed(children.Select(c => c.KnownAs ?? c.GivenName ?? "a child whose name is not known").ToList()),
                p.OriginKind, p.OriginId, p.PlanId, p.MadeAt, p.CameOfIt, r.LastNote, p.Version)
            {
                PlainWho = r.Worker ?? r.Person?.KnownAs ?? r.Person?.GivenName ?? r.Professional?.Name ?? p.WhoName,
                EndedAt = p.ReplacedAt ?? p.KeptAt ?? p.NotKeptAt,
            };
        }).OrderBy(l => l.Status.IsOpen() ? 0 : 1).ThenBy(l => l.ByWhen).ThenBy(l => l.MadeAt).ThenBy(l => l.Id.Value).ToList();
    }

    private static string WithRole(string name, string? role) => string.IsNullOrWhiteSpace(role) ? name : $"{name} ({role})";

    /// <summary>"Aoife, Cara and Finn".</summary>
    internal static string Listed(IReadOnlyList<string> names) => names switch
    {
        [] => "",
        [var one] => one,
        _ => $"{string.Join(", ", names.SkipLast(1))} and {names[^1]}",
    };
}
