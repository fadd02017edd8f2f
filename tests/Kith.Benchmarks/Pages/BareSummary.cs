using System.Collections.Concurrent;
using System.Data.Common;
using System.Text.Json;
using Kith.Benchmarks.Region;
using Kith.Kernel;
using Kith.Platform.Data;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Kith.Benchmarks.Pages;

/// <summary>An entry of the chronology, as the page shows it.</summary>
internal sealed record BareEntry(DateTime On, bool Heavy, JsonDocument Payload, string By, string? Why);

/// <summary>A signed paragraph.</summary>
internal sealed record BareWords(string Text, string Source, string By, DateTime On);

/// <summary>What stands on the summary of a child.</summary>
internal sealed record BareSummary(string Name, DateOnly Born, IReadOnlySet<string> Held, IReadOnlyDictionary<string, BareWords> Words, IReadOnlyList<BareEntry> Entries, int Others);

/// <summary>
/// Reads a summary as somebody would who writes everything by hand for this one page and cares for nothing but speed: one command of a dozen statements,
/// prepared once for each connection, put in one journey: the row of the read log, the person if in reach, and what each card shows, counts among it.
/// </summary>
internal sealed class BareSummaries(Database database, BenchStaff staff, PersonId child) : IDisposable
{
    private const string InReach = """
        exists (select 1 from record_people_reach r where r.agency_id = @a and r.person_id = p.lead_id and r."from" <= @at and (r."to" is null or r."to" > @at)
            and (r.user_id = @u or r.team_id = @t) and (not p.restricted or r.because = 'named')) and not p.sealed
        """;

    private const string Log = """
        insert into platform_access_read (id, agency_id, person_id, user_id, user_name, role, at, what, sight) values (@id, @a, @p, @u, @n, @r, @at, 'bare', 'InReach');
        """;

    private const string Person = $"""
        select p.given_name, p.family_name, p.born_on from record_people_person p where p.agency_id = @a and p.id = @p and {InReach};
        """;

    private const string Facts = """
        select f.fact_id from record_facts_fact f where f.agency_id = @a and f.superseded_at is null and f.value is not null and f.subject_id in
            (select @p union all select household_id from record_families_residence where agency_id = @a and person_id = @p and "to" is null);
        """;

    private const string Words = """
        select q.topic, q.text, q.source, q.signed_by_name, q.signed_at from record_passages_about b join record_passages_passage q on q.id = b.passage_id
        where b.agency_id = @a and b.person_id = @p order by q.signed_at desc limit 40;
        """;

    private const string Lately = """
        select f.occurred_at, f.significance, e.payload, a.actor_name, a.why from platform_history_filing f
        join platform_history_event e on e.agency_id = f.agency_id and e.seq = f.seq and e.n = f.n
        join platform_history_action a on a.agency_id = f.agency_id and a.seq = f.seq
        where f.agency_id = @a and f.person_id = @p and f.significance >= 1 order by f.occurred_at desc, f.seq desc, f.n desc limit 8;
        """;

    // What this child has none of: it is asked all the same, as the page must.
    private static readonly string[] Others =
    [
        $"""
        select p.given_name, p.family_name, (select kind from record_families_relationship k where k.agency_id = @a and k."to" is null and k.person_id = p.id and k.to_person_id = @p limit 1)
        from record_families_residence m join record_families_residence o on o.household_id = m.household_id and o."to" is null and o.person_id <> m.person_id
        join record_people_person p on p.id = o.person_id and {InReach} where m.agency_id = @a and m.person_id = @p and m."to" is null;
        """,
        """
        select count(distinct o.person_id) from record_families_member m join record_families_member o on o.family_id = m.family_id and o.is_child and o."to" is null and o.person_id <> m.person_id
        where m.agency_id = @a and m.person_id = @p and m.is_child and m."to" is null;
        """,
        """
        select w.name, (select count(distinct b.worker_id) from team_allocation_child d join team_allocation_allocation b on b.id = d.allocation_id where d.agency_id = @a and d.person_id = @p)
        from team_allocation_child c join team_allocation_allocation l on l.id = c.allocation_id join record_users_user w on w.id = l.worker_id where c.agency_id = @a and c.person_id = @p and c."to" is null;
        """,
        """
        select v.at, c.seen, v.kind, v."where", v.by_name from journey_visits_child c join journey_visits_visit v on v.id = c.visit_id
        where c.agency_id = @a and c.person_id = @p and c.seen <> 'not-seen' order by v.at desc limit 1;
        """,
        """
        select v.at from journey_visits_child c join journey_visits_visit v on v.id = c.visit_id where c.agency_id = @a and c.person_id = @p and c.seen = 'seen-alone' order by v.at desc limit 1;
        """,
        "select says from record_same_person_pair where agency_id = @a and one_id = @p and not settled union all select says from record_same_person_pair where agency_id = @a and other_id = @p and not settled;",
        """
        select r.id, r.number, r.route, r.route_since from journey_front_door_referral_child c join journey_front_door_referral r on r.id = c.referral_id
        where c.agency_id = @a and c.person_id = @p and r.decided_at is null;
        """,
        """
        select s.id, s.clock_from, s.started_at, s.submitted_at from journey_assessment_child c join journey_assessment_assessment s on s.id = c.assessment_id
        where c.agency_id = @a and c.person_id = @p and s.approved_at is null and s.withdrawn_at is null;
        """,
        """
        select n.id, n.kind, n.started_at, n.next_review_on from journey_plans_plan_child c join journey_plans_plan n on n.id = c.plan_id
        where c.agency_id = @a and c.person_id = @p and n.closed_at is null order by n.started_at desc limit 1;
        """,
        """
        select m.id, m.what, m.who_name, m.by_when from journey_plans_promise_child c join journey_plans_promise m on m.id = c.promise_id
        where c.agency_id = @a and c.person_id = @p and m.kept_at is null and m.not_kept_at is null and m.replaced_at is null order by m.by_when limit 10;
        """,
    ];

    private readonly ConcurrentBag<DbCommand> ready = [];

    /// <summary>Writes the row of the log and reads the page; null when the child is out of reach.</summary>
    public async Task<BareSummary?> ReadAsync(CancellationToken cancellation)
    {
        var command = ready.TryTake(out var kept) ? kept : await MakeAsync(cancellation);
        command.Parameters["@id"].Value = Guid.CreateVersion7();
        command.Parameters["@at"].Value = TimeProvider.System.GetUtcNow().UtcDateTime;
        BareSummary? summary;
        await using (var reader = await command.ExecuteReaderAsync(cancellation)) summary = await OfAsync(reader, cancellation);
        ready.Add(command);
        return summary;
    }

    private static async Task<BareSummary?> OfAsync(DbDataReader reader, CancellationToken cancellation)
    {
        if (!await reader.ReadAsync(cancellation)) return null;
        var (name, born) = ($"{reader.GetString(0)} {reader.GetString(1)}", DateOnly.FromDateTime(reader.GetDateTime(2)));
        var held = new HashSet<string>(StringComparer.Ordinal);
        await reader.NextResultAsync(cancellation);
        while (await reader.ReadAsync(cancellation)) held.Add(reader.GetString(0));
        var words = new Dictionary<string, BareWords>(StringComparer.Ordinal);
        await reader.NextResultAsync(cancellation);
        while (await reader.ReadAsync(cancellation))
            words.TryAdd(reader.GetString(0), new(reader.GetString(1), reader.GetString(2), reader.GetString(3), reader.GetDateTime(4)));
        var entries = new List<BareEntry>();
        await reader.NextResultAsync(cancellation);
        while (await reader.ReadAsync(cancellation))
            entries.Add(new(reader.GetDateTime(0), reader.GetInt32(1) >= 2, JsonDocument.Parse(reader.GetString(2)), reader.GetString(3), await reader.IsDBNullAsync(4, cancellation) ? null : reader.GetString(4)));
        var others = 0;
        while (await reader.NextResultAsync(cancellation))
            while (await reader.ReadAsync(cancellation)) others++;
        return new(name, born, held, words, entries, others);
    }

    private async Task<DbCommand> MakeAsync(CancellationToken cancellation)
    {
        DbConnection connection = database.Kind == DatabaseKind.Sqlite ? new SqliteConnection(database.Place) : new NpgsqlConnection(database.Place);
        await connection.OpenAsync(cancellation);
        if (connection is SqliteConnection)
        {
            await using var pragmas = connection.CreateCommand();
            pragmas.CommandText = "pragma synchronous=full; pragma busy_timeout=30000; pragma cache_size=-32000;";
            await pragmas.ExecuteNonQueryAsync(cancellation);
        }

        var command = connection.CreateCommand();
        command.CommandText = string.Join('\n', [Log, Person, Facts, Words, Lately, .. Others]);
        foreach (var (name, value) in new (string, object)[]
        {
            ("@id", Guid.CreateVersion7()), ("@a", staff.Agency.Value), ("@p", child.Value), ("@u", staff.Worker.User.Value), ("@t", staff.Team.Value), ("@n", staff.Worker.Name),
            ("@r", staff.Worker.Role), ("@at", TimeProvider.System.GetUtcNow().UtcDateTime),
        })
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = (name, value);
            command.Parameters.Add(parameter);
        }

        await command.PrepareAsync(cancellation);
        return command;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var command in ready)
        {
            command.Connection!.Dispose();
            command.Dispose();
        }
    }
}
