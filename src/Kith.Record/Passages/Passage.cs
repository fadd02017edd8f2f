using Kith.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kith.Record.Passages;

/// <summary>
/// A paragraph somebody signed, about one or more people, on a topic. Never edited: a new version points at the one it grew from.
/// Later documents use it by reference, with its origin shown.
/// </summary>
public sealed class Passage
{
    public PassageId Id { get; init; }
    public AgencyId AgencyId { get; init; }

    /// <summary>Id in practice/topics.yaml.</summary>
    public required string Topic { get; init; }
    public required string Text { get; init; }

    /// <summary>Whose words: "worker", "child", "parent", "referrer", "partner".</summary>
    public required string Voice { get; init; }

    /// <summary>Who said it, in words.</summary>
    public required string Source { get; init; }
    public UserId SignedBy { get; init; }
    public required string SignedByName { get; init; }
    public DateTime SignedAt { get; init; }

    /// <summary>The version this one was edited from.</summary>
    public PassageId? GrewFrom { get; init; }

    /// <summary>Where it was first written: "referral", "visit", "assessment" and its id.</summary>
    public required string OriginKind { get; init; }
    public Guid OriginId { get; init; }
}

/// <summary>Identifies a passage.</summary>
public readonly record struct PassageId(Guid Value) : IId<PassageId> { public static PassageId From(Guid value) => new(value); }

/// <summary>Whom a passage is about.</summary>
public sealed class PassageAbout
{
    public PassageId PassageId { get; init; }
    public PersonId PersonId { get; init; }
    public AgencyId AgencyId { get; init; }
}

/// <summary>Where a passage is used: written there first, or reused.</summary>
public sealed class PassageUse
{
    public PassageUseId Id { get; init; }
    public AgencyId AgencyId { get; init; }
    public PassageId PassageId { get; init; }

    /// <summary>"referral", "assessment", "plan", "handover" ...</summary>
    public required string DocumentKind { get; init; }
    public Guid DocumentId { get; init; }

    /// <summary>Topic the passage answers in this document.</summary>
    public required string Topic { get; init; }

    /// <summary>The child it is used for, where a document speaks of each child apart.</summary>
    public PersonId? PersonId { get; init; }
    public DateTime From { get; init; }
    public DateTime? To { get; set; }
}

/// <summary>Identifies a use of a passage.</summary>
public readonly record struct PassageUseId(Guid Value) : IId<PassageUseId> { public static PassageUseId From(Guid value) => new(value); }

internal sealed class PassageTables :
    IEntityTypeConfiguration<Passage>, IEntityTypeConfiguration<PassageAbout>, IEntityTypeConfiguration<PassageUse>
{
    public void Configure(EntityTypeBuilder<Passage> builder)
    {
        builder.ToTable("record_passages_passage");
        builder.Property(p => p.Topic).HasMaxLength(80);
        builder.Property(p => p.Voice).HasMaxLength(40);
        builder.Property(p => p.Source).HasMaxLength(300);
        builder.Property(p => p.SignedByName).HasMaxLength(120);
        builder.Property(p => p.OriginKind).HasMaxLength(40);
        builder.HasIndex(p => new { p.AgencyId, p.OriginKind, p.OriginId });
    }

    public void Configure(EntityTypeBuilder<PassageAbout> builder)
    {
        builder.ToTable("record_passages_about");
        builder.HasKey(a => new { a.PassageId, a.PersonId });
        builder.HasIndex(a => new { a.AgencyId, a.PersonId });
    }

    public void Configure(EntityTypeBuilder<PassageUse> builder)
    {
        builder.ToTable("record_passages_use");
        builder.Property(u => u.DocumentKind).HasMaxLength(40);
        builder.Property(u => u.Topic).HasMaxLength(80);
        builder.HasIndex(u => new { u.AgencyId, u.DocumentKind, u.DocumentId });
        builder.HasIndex(u => new { u.AgencyId, u.PassageId });
    }
}
