using Kith.Kernel;
using Kith.Platform.Access;
using Kith.Platform.Data;
using Kith.Record.Facts;
using Kith.Record.Families;
using Kith.Record.Practice;
using Kith.Team.Workforce;
using Microsoft.EntityFrameworkCore;

namespace Kith.Team.Allocation;

/// <summary>What the children of several workers, and of a family that waits, weigh: each drawn from the record, none typed.</summary>
/// <param name="ByWorker">The children each worker has now.</param>
/// <param name="Waiting">The children who would come to a worker.</param>
public sealed record Caseload(ILookup<UserId, ChildAtWork> ByWorker, IReadOnlyList<ChildAtWork> Waiting);

/// <summary>Reads caseloads. A constant number of statements, however many workers and children.</summary>
public sealed class Caseloads(KithDb db, FactBook facts, PracticePacks practice, IEnumerable<IStageOfChild> stages, CurrentActor current, TimeProvider clock)
{
    private const string LegalStatus = "person.legal-status";
    private const string Interpreter = "person.interpreter";
    private const string FirstLanguage = "person.first-language";
    private const string TownFact = "household.town";
    private static readonly string[] NeedsInterpreter = ["spoken", "sign", "deafblind"];

    /// <summary>The children of these workers, and of one family that waits for this team.</summary>
    public async Task<Caseload> ReadAsync(IReadOnlyCollection<UserId> workers, TeamId? team, FamilyId? family, IReadOnlyCollection<PersonId> waiting, CancellationToken cancellation)
    {
        var actor = current.Value;
        var rules = practice[actor.Place].Workload;
        var teams = await db.Set<Record.Users.Team>().AsNoTracking().Where(t => t.AgencyId == actor.Agency).ToDictionaryAsync(t => t.Id, t => t.Kind, cancellation);
        var held = await (
            from child in db.Set<AllocatedChild>().AsNoTracking()
            where child.AgencyId == actor.Agency && child.To == null
            join allocation in db.Set<Allocation>() on child.AllocationId equals allocation.Id
            where workers.Contains(allocation.WorkerId)
            select new Row(child.PersonId, allocation.FamilyId, allocation.TeamId, allocation.WorkerId, child.From)).ToListAsync(cancellation);
        var today = London.Today(clock);
        var now = clock.Moment();
        List<Row> rows = [.. held, .. waiting.Select(c => new Row(c, family!.Value, team!.Value, null, now))];
        var known = await KnownAsync(actor.Agency, rows, cancellation);
        var at = rows.Select(r => (r.Worker, Child: new ChildAtWork(
            r.Child, r.Family, known.Stage.GetValueOrDefault(r.Child) is { } stage && rules.Stages.ContainsKey(stage) ? stage : rules.StageOfTeam[TeamRoster.KindCode(teams[r.Team])],
            known.Facts.Value(Subject.Of(r.Child), LegalStatus), known.Language(r.Family), known.Town(r.Child), London.DateOf(r.From)))).ToList();
        return new(
            at.Where(a => a.Worker is not null).ToLookup(a => a.Worker!.Value, a => a.Child),
            at.Where(a => a.Worker is null).Select(a => a.Child).ToList());
    }

    private async Task<Known> KnownAsync(AgencyId agency, List<Row> rows, CancellationToken cancellation)
    {
        var children = rows.Select(r => r.Child).Distinct().ToList();
        var families = rows.Select(r => r.Family).Distinct().ToList();
        var members = await db.Set<FamilyMember>().AsNoTracking().Where(m => m.AgencyId == agency && families.Contains(m.FamilyId) && m.To == null)
            .Select(m => new { m.FamilyId, m.PersonId }).ToListAsync(cancellation);
        var homes = (await db.Set<Residence>().AsNoTracking().Where(r => r.AgencyId == agency && children.Contains(r.PersonId) && r.To == null)
            .OrderBy(r => r.From).Select(r => new { r.PersonId, r.HouseholdId }).ToListAsync(cancellation)).ToLookup(r => r.PersonId, r => r.HouseholdId);
        var subjects = members.Select(m => m.PersonId).Concat(children).Distinct().Select(Subject.Of).Concat(homes.SelectMany(h => h).Distinct().Select(Subject.Of)).ToList();
        var sheet = await facts.ReadAsync(agency, subjects, [LegalStatus, Interpreter, FirstLanguage, TownFact], cancellation);
        var said = new Dictionary<PersonId, string>();
        foreach (var room in stages)
        {
            foreach (var (child, stage) in await room.StagesAsync(agency, children, cancellation))
            {
                said[child] = stage;
            }
        }

        return new(sheet, members.ToLookup(m => m.FamilyId, m => m.PersonId), homes, said);
    }

    private sealed record Row(PersonId Child, FamilyId Family, TeamId Team, UserId? Worker, DateTime From);

    private sealed record Known(FactSheet Facts, ILookup<FamilyId, PersonId> Members, ILookup<PersonId, HouseholdId> Homes, IReadOnlyDictionary<PersonId, string> Stage)
    {
        public string? Town(PersonId child) => Homes[child].Select(h => Facts.Value(Subject.Of(h), TownFact)).LastOrDefault(t => t is not null);

        public string? Language(FamilyId family) => Members[family]
            .Where(p => Facts.Value(Subject.Of(p), Interpreter) is { } needed && NeedsInterpreter.Contains(needed))
            .Select(p => Facts.Value(Subject.Of(p), FirstLanguage)).FirstOrDefault(l => l is not null);
    }
}
