using Kith.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kith.Platform.Forms;

/// <summary>
/// Somebody's unfinished work. No record: nobody else sees it, and it never expires while the work is open. Saved every few seconds,
/// so that a closed tab, a time-out or a restart loses nothing.
/// </summary>
public sealed class Draft
{
    public DraftId Id { get; init; }
    public AgencyId AgencyId { get; init; }

    /// <summary>Whose it is: "user:…", or "token:…" (a hash) on a public page.</summary>
    public required string Owner { get; init; }

    /// <summary>What it is a draft of: "assessment:…", "referral".</summary>
    public required string Key { get; init; }

    /// <summary>Where to take it up again, an address without personal data.</summary>
    public required string Resume { get; set; }

    /// <summary>What it is called in the list of drafts; no names of people.</summary>
    public required string Title { get; set; }

    /// <summary>The answers, as JSON.</summary>
    public required string Content { get; set; }
    public DateTime SavedAt { get; set; }
    public int Version { get; set; }
}

/// <summary>Identifies a draft.</summary>
public readonly record struct DraftId(Guid Value) : IId<DraftId> { public static DraftId From(Guid value) => new(value); }

internal sealed class DraftTable : IEntityTypeConfiguration<Draft>
{
    public void Configure(EntityTypeBuilder<Draft> builder)
    {
        builder.ToTable("platform_forms_draft");
        builder.Property(d => d.Owner).HasMaxLength(100);
        builder.Property(d => d.Key).HasMaxLength(100);
        builder.Property(d => d.Resume).HasMaxLength(200);
        builder.Property(d => d.Title).HasMaxLength(200);
        builder.Property(d => d.Version).IsConcurrencyToken();
        builder.HasIndex(d => new { d.Owner, d.Key }).IsUnique();
    }
}
