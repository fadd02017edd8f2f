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
public sealed class ReadLog(KithDb db, CurrentActor current, TimeProvider clock)
{
    /// <summary>Whether this request has logged a read: pages that show people are refused without it.</summary>
    public bool Wrote { get; private set; }

    /// <summary>Logs a look at several people at once (one statement), for example a family or a board.</summary>
    public async Task WriteAsync(string what, IEnumerable<(PersonId? Person, Sight Sight)> people, CancellationToken cancellation)
    {
        var actor = current.Value;
        var at = clock.Moment();
        var entries = people.Select(p => new ReadEntry
        {
            Id = clock.New<ReadEntryId>(), AgencyId = actor.Agency, PersonId = p.Person, UserId = actor.User,
            UserName = actor.Name, Role = actor.Role, At = at, What = what, Sight = p.Sight,
        }).ToList();
        db.AddRange(entries);
        await db.SaveAsync(cancellation);
        entries.ForEach(e => db.Entry(e).State = EntityState.Detached);
        Wrote = true;
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
