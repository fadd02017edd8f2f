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
    private const int MostRows = 500;

    /// <summary>Whether this request has logged a read: pages that show people are refused without it.</summary>
    public bool Wrote { get; private set; }

    /// <summary>Logs a look at several people at once, for example a family or a board: one statement for each <see cref="MostRows"/>, each committed as it ends.</summary>
    public async Task WriteAsync(string what, IEnumerable<(PersonId? Person, Sight Sight)> people, CancellationToken cancellation)
    {
        var actor = current.Value;
        object[] same = [actor.Agency.Value, actor.User.Value, actor.Name, actor.Role, clock.Moment(), what];
        foreach (var looks in people.Chunk(MostRows))
        {
            // By hand, because the tracked way is one statement for each row: a page of twenty people would cost twenty.
            var (rows, values) = (new List<string>(), same.ToList());
            foreach (var (person, sight) in looks)
            {
                values.Add(clock.New<ReadEntryId>().Value);
                var id = values.Count - 1;
                if (person is { } known) values.Add(known.Value);
                var whom = person is null ? "null" : $"{{{values.Count - 1}}}";
                values.Add(sight.ToString());
                rows.Add($"({{{id}}}, {{0}}, {whom}, {{1}}, {{2}}, {{3}}, {{4}}, {{5}}, {{{values.Count - 1}}})");
            }

#pragma warning disable EF1003 // What is joined are places for parameters and the word null; every value is a parameter.
            await db.Database.ExecuteSqlRawAsync(
                "insert into platform_access_read (id, agency_id, person_id, user_id, user_name, role, at, what, sight) values " + string.Join(", ", rows), values, cancellation);
#pragma warning restore EF1003
        }

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
