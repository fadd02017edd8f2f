using Kith.Kernel;
using Kith.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kith.Platform.Access;

/// <summary>One look at one record, or one refusal to show it. Never edited, never deleted before its retention.</summary>
public sealed class ReadEntry
{
    public ReadEntryId Id { get; init; }
    public AgencyId AgencyId { get; init; }
    public PersonId? PersonId { get; init; }
    public UserId UserId { get; init; }
    public required string UserName { get; init; }
    public required string Role { get; init; }
    public DateTime At { get; init; }

    /// <summary>The page or list, as a stable code: "children/summary".</summary>
    public required string What { get; init; }

    /// <summary>Seen, seen by break-glass, or refused.</summary>
    public Sight Sight { get; init; }
}

/// <summary>Identifies a read.</summary>
public readonly record struct ReadEntryId(Guid Value) : IId<ReadEntryId> { public static ReadEntryId From(Guid value) => new(value); }

/// <summary>
/// Writes down who looked at whom, and commits it, before the page is rendered: a page that could not be logged is not shown.
/// </summary>
public sealed class ReadLog(KithDb db, CommitTogether commits, CurrentActor current, TimeProvider clock)
{
    private const int MostRows = 500;

    /// <summary>Whether this request has logged a read: pages that show people are refused without it.</summary>
    public bool Wrote { get; private set; }

    /// <summary>Logs a look at several people at once, for example a family or a board: one statement for each <see cref="MostRows"/>, each committed as it ends.</summary>
    public async Task WriteAsync(string what, IEnumerable<(PersonId? Person, Sight Sight)> people, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested(); // not later: others may wait for what is written here
        var (actor, now) = (current.Value, clock.Moment());
        var looks = people.Select(p => new ReadEntry
        {
            Id = clock.New<ReadEntryId>(), AgencyId = actor.Agency, PersonId = p.Person, UserId = actor.User, UserName = actor.Name, Role = actor.Role,
            At = now, What = what, Sight = p.Sight,
        }).ToList();
        if (db.Database.CurrentTransaction is null && db.Trips is null) await commits.CommitAsync(looks, PutAsync);
        else await PutAsync(looks); // part of what the transaction does, or on the way with what the page asks
        Wrote = true;
    }

    // By hand, because the tracked way is one statement for each row: a page of twenty people would cost twenty.
    private async Task PutAsync(IReadOnlyList<ReadEntry> looks)
    {
        foreach (var some in looks.Chunk(MostRows))
        {
            var (rows, values) = (new List<string>(), new List<object>());
            string Place(object value)
            {
                values.Add(value);
                return $"{{{values.Count - 1}}}";
            }

            foreach (var l in some)
            {
                var whom = l.PersonId is { } known ? Place(known.Value) : "null";
                rows.Add($"({Place(l.Id.Value)}, {Place(l.AgencyId.Value)}, {whom}, {Place(l.UserId.Value)}, {Place(l.UserName)}, {Place(l.Role)}, "
                    + $"{Place(l.At)}, {Place(l.What)}, {Place(l.Sight.ToString())})");
            }

            // What is joined are places for values and the word null.
            await db.ChangeAsync("insert into platform_access_read (id, agency_id, person_id, user_id, user_name, role, at, what, sight) values " + string.Join(", ", rows), values);
        }
    }

    /// <summary>Logs a list in which nobody is opened, for example a search page or an empty board.</summary>
    public Task WriteListAsync(string what, CancellationToken cancellation) => WriteAsync(what, [(null, Sight.InReach)], cancellation);
}

internal sealed class ReadEntryTable : IEntityTypeConfiguration<ReadEntry>
{
    public void Configure(EntityTypeBuilder<ReadEntry> builder)
    {
        builder.ToTable("platform_access_read");
        builder.Property(e => e.What).HasMaxLength(80);
        builder.Property(e => e.UserName).HasMaxLength(120);
        builder.Property(e => e.Role).HasMaxLength(40);
        builder.HasIndex(e => new { e.AgencyId, e.PersonId, e.At });
        builder.HasIndex(e => new { e.AgencyId, e.UserId, e.At });
    }
}
