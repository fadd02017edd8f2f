using Kith.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kith.Team.Allocation;

/// <summary>A worker is allocated to children of one family, from when to when. Never edited into another worker's: a change of worker is a new one.</summary>
public sealed class Allocation
{
    public AllocationId Id { get; init; }
    public AgencyId AgencyId { get; init; }
    public FamilyId FamilyId { get; init; }
    public UserId WorkerId { get; init; }
    public TeamId TeamId { get; init; }
    public DateTime From { get; init; }

    /// <summary>Set when the last of its children has another worker or needs none.</summary>
    public DateTime? To { get; set; }

    /// <summary>Code of the pack's list allocation-end-reason.</summary>
    public string? EndReason { get; set; }

    /// <summary>Why the manager chose this worker, in the manager's words.</summary>
    public required string Because { get; init; }

    /// <summary>When the family was told the new name; null when it was not told, and then <see cref="NotToldBecause"/> says why.</summary>
    public DateTime? FamilyToldAt { get; init; }

    /// <summary>Code of the pack's list told-way: how the family was told.</summary>
    public required string ToldWay { get; init; }

    /// <summary>Code of the pack's list not-told-reason.</summary>
    public string? NotToldBecause { get; init; }
}

/// <summary>Identifies an allocation.</summary>
public readonly record struct AllocationId(Guid Value) : IId<AllocationId> { public static AllocationId From(Guid value) => new(value); }

/// <summary>One child of an allocation. Brothers and sisters may come to have different workers, so each child's stretch ends by itself.</summary>
public sealed class AllocatedChild
{
    public AllocationId AllocationId { get; init; }
    public PersonId PersonId { get; init; }
    public AgencyId AgencyId { get; init; }
    public DateTime From { get; init; }
    public DateTime? To { get; set; }
}

internal sealed class AllocationTables : IEntityTypeConfiguration<Allocation>, IEntityTypeConfiguration<AllocatedChild>
{
    public void Configure(EntityTypeBuilder<Allocation> builder)
    {
        builder.ToTable("team_allocation_allocation");
        builder.Property(a => a.EndReason).HasMaxLength(40);
        builder.Property(a => a.Because).HasMaxLength(2000);
        builder.Property(a => a.ToldWay).HasMaxLength(40);
        builder.Property(a => a.NotToldBecause).HasMaxLength(40);
        builder.HasIndex(a => new { a.AgencyId, a.FamilyId });
        builder.HasIndex(a => new { a.AgencyId, a.WorkerId, a.To });
    }

    public void Configure(EntityTypeBuilder<AllocatedChild> builder)
    {
        builder.ToTable("team_allocation_child");
        builder.HasKey(c => new { c.AllocationId, c.PersonId });
        builder.HasIndex(c => new { c.AgencyId, c.PersonId });
    }
}
