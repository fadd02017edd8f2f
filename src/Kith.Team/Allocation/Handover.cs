using Kith.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kith.Team.Allocation;

/// <summary>
/// The page a new worker reads before ringing the bell. Made with every allocation; what stands on it is drawn from the record when it is opened,
/// so it is never older than the record.
/// </summary>
public sealed class Handover
{
    public HandoverId Id { get; init; }
    public AgencyId AgencyId { get; init; }
    public FamilyId FamilyId { get; init; }
    public AllocationId AllocationId { get; init; }
    public UserId ToWorkerId { get; init; }

    /// <summary>The outgoing worker; null for a family's first.</summary>
    public UserId? FromWorkerId { get; init; }
    public DateTime MadeAt { get; init; }

    /// <summary>When the new worker first opened it: no first visit is recorded before.</summary>
    public DateTime? OpenedAt { get; set; }
    public int Version { get; set; }
}

/// <summary>Identifies a handover page.</summary>
public readonly record struct HandoverId(Guid Value) : IId<HandoverId> { public static HandoverId From(Guid value) => new(value); }

internal sealed class HandoverTable : IEntityTypeConfiguration<Handover>
{
    public void Configure(EntityTypeBuilder<Handover> builder)
    {
        builder.ToTable("team_allocation_handover");
        builder.Property(h => h.Version).IsConcurrencyToken();
        builder.HasIndex(h => new { h.AgencyId, h.FamilyId, h.ToWorkerId });
        builder.HasIndex(h => new { h.AgencyId, h.ToWorkerId, h.OpenedAt });
        builder.HasIndex(h => new { h.AgencyId, h.AllocationId }).IsUnique();
    }
}
