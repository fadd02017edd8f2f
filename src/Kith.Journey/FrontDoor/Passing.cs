using Kith.Journey.Decisions;
using Kith.Journey.FrontDoor.Referrals;
using Kith.Kernel;
using Kith.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kith.Journey.FrontDoor;

/// <summary>Identifies a passing.</summary>
public readonly record struct PassingId(Guid Value) : IId<PassingId> { public static PassingId From(Guid value) => new(value); }

/// <summary>A referral went from one list to the other: why, and who was told. Never edited.</summary>
public sealed class Passing
{
    public PassingId Id { get; init; }
    public AgencyId AgencyId { get; init; }
    public ReferralId ReferralId { get; init; }
    public ReferralRoute To { get; init; }
    public required string Why { get; init; }
    public required IReadOnlyList<Told> Told { get; init; }
    public DateTime At { get; init; }
    public required string ByName { get; init; }
}

internal sealed class PassingTable : IEntityTypeConfiguration<Passing>
{
    public void Configure(EntityTypeBuilder<Passing> builder)
    {
        builder.ToTable("journey_front_door_passing");
        builder.Property(p => p.Why).HasMaxLength(2000);
        AsJson.Keep(builder.Property(p => p.Told));
        builder.Property(p => p.ByName).HasMaxLength(120);
        builder.HasIndex(p => new { p.AgencyId, p.ReferralId });
    }
}
