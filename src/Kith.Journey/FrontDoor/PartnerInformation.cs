using Kith.Journey.FrontDoor.Referrals;
using Kith.Kernel;
using Kith.Record.Passages;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kith.Journey.FrontDoor;

/// <summary>Identifies a request for information.</summary>
public readonly record struct InformationRequestId(Guid Value) : IId<InformationRequestId> { public static InformationRequestId From(Guid value) => new(value); }

/// <summary>Identifies what a partner added.</summary>
public readonly record struct PartnerInformationId(Guid Value) : IId<PartnerInformationId> { public static PartnerInformationId From(Guid value) => new(value); }

/// <summary>Something the front door asks of a partner: who, what, by when. The referral waits until it is answered or taken back.</summary>
public sealed class InformationRequest
{
    public InformationRequestId Id { get; init; }
    public AgencyId AgencyId { get; init; }
    public ReferralId ReferralId { get; init; }

    /// <summary>Who is asked, in words: "Police", "Glen Health Centre".</summary>
    public required string AskedOf { get; init; }

    /// <summary>The partner's account, where the partner has one: opens the page on which it is answered.</summary>
    public UserId? AskedOfUser { get; init; }
    public required string Question { get; init; }
    public DateOnly DueOn { get; init; }
    public DateTime AskedAt { get; init; }
    public required string AskedByName { get; init; }
    public DateTime? AnsweredAt { get; set; }

    /// <summary>Set when it is no longer needed.</summary>
    public DateTime? TakenBackAt { get; set; }
}

/// <summary>What a partner knows, as a signed paragraph, and the reason in law why it may be passed on.</summary>
public sealed class PartnerInformation
{
    public PartnerInformationId Id { get; init; }
    public AgencyId AgencyId { get; init; }
    public ReferralId ReferralId { get; init; }
    public PassageId PassageId { get; init; }
    public required string Partner { get; init; }

    /// <summary>Code of the pack's list sharing-basis.</summary>
    public required string Basis { get; init; }
    public InformationRequestId? RequestId { get; init; }
    public DateTime AddedAt { get; init; }
    public required string AddedByName { get; init; }
}

internal sealed class PartnerInformationTables : IEntityTypeConfiguration<InformationRequest>, IEntityTypeConfiguration<PartnerInformation>
{
    public void Configure(EntityTypeBuilder<InformationRequest> builder)
    {
        builder.ToTable("journey_front_door_request");
        builder.Property(r => r.AskedOf).HasMaxLength(200);
        builder.Property(r => r.Question).HasMaxLength(2000);
        builder.Property(r => r.AskedByName).HasMaxLength(120);
        builder.HasIndex(r => new { r.AgencyId, r.ReferralId });
        builder.HasIndex(r => new { r.AgencyId, r.AskedOfUser });
    }

    public void Configure(EntityTypeBuilder<PartnerInformation> builder)
    {
        builder.ToTable("journey_front_door_partner");
        builder.Property(p => p.Partner).HasMaxLength(200);
        builder.Property(p => p.Basis).HasMaxLength(40);
        builder.Property(p => p.AddedByName).HasMaxLength(120);
        builder.HasIndex(p => new { p.AgencyId, p.ReferralId });
    }
}
