using Kith.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kith.Platform.History;

/// <summary>What somebody did: who, when, which action, why. Numbered without gaps in each agency, and chained by hash.</summary>
public sealed class HistoryAction
{
    public AgencyId AgencyId { get; init; }

    /// <summary>1, 2, 3 ... in the agency.</summary>
    public long Seq { get; init; }

    public DateTime At { get; init; }
    public UserId ActorId { get; init; }
    public required string ActorName { get; init; }
    public required string ActorRole { get; init; }
    public required string Code { get; init; }
    public string? Why { get; init; }

    /// <summary>Hash of the action before; 32 zero bytes for the first.</summary>
    public required byte[] PreviousHash { get; init; }

    /// <summary>SHA-256 over this action, its events and filings, and <see cref="PreviousHash"/>.</summary>
    public required byte[] Hash { get; set; }

    public List<HistoryEvent> Events { get; init; } = [];
}

/// <summary>What changed in the world because of an action. The payload is frozen text of a versioned shape.</summary>
public sealed class HistoryEvent
{
    public AgencyId AgencyId { get; init; }
    public long Seq { get; init; }

    /// <summary>1, 2, 3 ... in the action.</summary>
    public int N { get; init; }

    public required string Code { get; init; }
    public int Version { get; init; }

    /// <summary>What it is about besides people: "referral", "plan" ... and its id, so that a chronology line opens its source.</summary>
    public string? SubjectKind { get; init; }
    public Guid? SubjectId { get; init; }
    public required string Payload { get; init; }
    public List<HistoryFiling> Filings { get; init; } = [];
}

/// <summary>Files an event to one person: written once for a sibling group, found in each child's chronology.</summary>
public sealed class HistoryFiling
{
    public AgencyId AgencyId { get; init; }
    public long Seq { get; init; }
    public int N { get; init; }
    public PersonId PersonId { get; init; }

    /// <summary>When it happened, which may be before it was recorded.</summary>
    public DateTime OccurredAt { get; init; }
    public int Significance { get; init; }
}

/// <summary>Where the chain of an agency ends now.</summary>
public sealed class HistoryHead
{
    public AgencyId AgencyId { get; init; }
    public long Seq { get; set; }
    public required byte[] Hash { get; set; }
}

internal sealed class HistoryTables :
    IEntityTypeConfiguration<HistoryAction>, IEntityTypeConfiguration<HistoryEvent>,
    IEntityTypeConfiguration<HistoryFiling>, IEntityTypeConfiguration<HistoryHead>
{
    public void Configure(EntityTypeBuilder<HistoryAction> builder)
    {
        builder.ToTable("platform_history_action");
        builder.HasKey(a => new { a.AgencyId, a.Seq });
        builder.Property(a => a.ActorName).HasMaxLength(120);
        builder.Property(a => a.ActorRole).HasMaxLength(40);
        builder.Property(a => a.Code).HasMaxLength(80);
        builder.HasMany(a => a.Events).WithOne().HasForeignKey(e => new { e.AgencyId, e.Seq }).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(a => new { a.AgencyId, a.At });
    }

    public void Configure(EntityTypeBuilder<HistoryEvent> builder)
    {
        builder.ToTable("platform_history_event");
        builder.HasKey(e => new { e.AgencyId, e.Seq, e.N });
        builder.Property(e => e.Code).HasMaxLength(80);
        builder.Property(e => e.SubjectKind).HasMaxLength(40);
        builder.HasMany(e => e.Filings).WithOne().HasForeignKey(f => new { f.AgencyId, f.Seq, f.N }).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(e => new { e.AgencyId, e.SubjectKind, e.SubjectId });
    }

    public void Configure(EntityTypeBuilder<HistoryFiling> builder)
    {
        builder.ToTable("platform_history_filing");
        builder.HasKey(f => new { f.AgencyId, f.PersonId, f.OccurredAt, f.Seq, f.N });
        builder.HasIndex(f => new { f.AgencyId, f.Seq, f.N });
    }

    public void Configure(EntityTypeBuilder<HistoryHead> builder)
    {
        builder.ToTable("platform_history_head");
        builder.HasKey(h => h.AgencyId);
    }
}
