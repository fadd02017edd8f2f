using Kith.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kith.Journey.FrontDoor.Referrals;

/// <summary>Identifies a referral.</summary>
public readonly record struct ReferralId(Guid Value) : IId<ReferralId> { public static ReferralId From(Guid value) => new(value); }

/// <summary>Where a referral stands. Computed from what happened to it, never typed.</summary>
public enum ReferralStatus
{
    /// <summary>Received; nobody has opened it for screening.</summary>
    New,

    /// <summary>Somebody is reading it and asking around.</summary>
    Checking,

    /// <summary>Something was asked and has not come.</summary>
    WaitingForInformation,

    /// <summary>It is decided what happens next.</summary>
    Decided,
}

/// <summary>
/// A worry or a request for help that came to the front door, about one family and one or more of its children. What was said stands in
/// facts and passages; here is what the front door needs to work it.
/// </summary>
public sealed class Referral
{
    public ReferralId Id { get; init; }
    public AgencyId AgencyId { get; init; }

    /// <summary>Running number in the agency.</summary>
    public int Number { get; init; }
    public DateTime ReceivedAt { get; init; }

    /// <summary>Whose list it is on, since when, and their team.</summary>
    public ReferralRoute Route { get; set; }
    public DateTime RouteSince { get; set; }
    public TeamId TeamId { get; set; }
    public FamilyId FamilyId { get; init; }

    /// <summary>Who sent it, as a kind the authority of facts knows: "school", "referrer", "family".</summary>
    public required string SourceKind { get; init; }

    /// <summary>Who sent it, in words: "Glen Primary School".</summary>
    public required string Source { get; init; }

    /// <summary>The account of a referrer who was signed in.</summary>
    public UserId? ReferrerUserId { get; init; }

    /// <summary>The professional who sent it; null when the family did.</summary>
    public ProfessionalId? ReferrerProfessionalId { get; init; }

    /// <summary>The family member who sent it; null when a professional did.</summary>
    public PersonId? ReferrerPersonId { get; init; }

    /// <summary>The advice call it followed, if one did.</summary>
    public Guid? AdviceCallId { get; init; }

    /// <summary>Hash of the tracking code; the code itself is only with the referrer.</summary>
    public required string TrackingHash { get; init; }

    /// <summary>The guidance in force when it was sent, and what it said: level, route, and the reading itself as JSON.</summary>
    public required string ThresholdVersion { get; init; }
    public int ThresholdLevel { get; init; }
    public required string ThresholdRoute { get; init; }
    public required string ThresholdReading { get; init; }

    public DateTime? CheckingSince { get; set; }

    /// <summary>Who is checking it.</summary>
    public UserId? TakenBy { get; set; }
    public string? TakenByName { get; set; }

    /// <summary>Since when something asked of anybody has not come; null when nothing is open.</summary>
    public DateTime? WaitingSince { get; set; }

    /// <summary>What the front door asks the referrer, until it is answered.</summary>
    public string? QuestionForReferrer { get; set; }
    public DateTime? QuestionAskedAt { get; set; }

    public DateTime? DecidedAt { get; set; }

    /// <summary>Code of the pack's list of front-door decisions.</summary>
    public string? Decision { get; set; }

    /// <summary>Why, in the words the referrer is given.</summary>
    public string? ReasonForReferrer { get; set; }
    public DateTime? ReferrerToldAt { get; set; }
    public int Version { get; set; }

    /// <summary>What people say on the telephone: "R-2041". Says nothing about anyone.</summary>
    public string Reference => ReferenceOf(Number);

    /// <summary>Where it stands.</summary>
    public ReferralStatus Status => this switch
    {
        { DecidedAt: not null } => ReferralStatus.Decided,
        { WaitingSince: not null } or { QuestionForReferrer: not null } => ReferralStatus.WaitingForInformation,
        { CheckingSince: not null } => ReferralStatus.Checking,
        _ => ReferralStatus.New,
    };

    /// <summary>A number as a reference.</summary>
    public static string ReferenceOf(int number) => $"R-{number:0000}";
}

/// <summary>A child the referral is about. Decided for all at once, with what differs for one child kept here.</summary>
public sealed class ReferralChild
{
    public ReferralId ReferralId { get; init; }
    public PersonId PersonId { get; init; }
    public AgencyId AgencyId { get; init; }

    /// <summary>Code of the decision for this child, where it differs from the others'.</summary>
    public string? Decision { get; set; }
}

/// <summary>The last referral number given in an agency.</summary>
public sealed class ReferralNumbers
{
    public AgencyId AgencyId { get; init; }
    public int Last { get; set; }
}

internal sealed class ReferralTables :
    IEntityTypeConfiguration<Referral>, IEntityTypeConfiguration<ReferralChild>, IEntityTypeConfiguration<ReferralNumbers>
{
    public void Configure(EntityTypeBuilder<Referral> builder)
    {
        builder.ToTable("journey_front_door_referral");
        builder.Property(r => r.SourceKind).HasMaxLength(40);
        builder.Property(r => r.Source).HasMaxLength(300);
        builder.Property(r => r.TrackingHash).HasMaxLength(64);
        builder.Property(r => r.ThresholdVersion).HasMaxLength(40);
        builder.Property(r => r.ThresholdRoute).HasMaxLength(40);
        builder.Property(r => r.TakenByName).HasMaxLength(120);
        builder.Property(r => r.QuestionForReferrer).HasMaxLength(2000);
        builder.Property(r => r.Decision).HasMaxLength(40);
        builder.Property(r => r.ReasonForReferrer).HasMaxLength(4000);
        builder.Property(r => r.Version).IsConcurrencyToken();
        builder.Ignore(r => r.Reference).Ignore(r => r.Status);
        builder.HasIndex(r => new { r.AgencyId, r.Number }).IsUnique();
        builder.HasIndex(r => new { r.AgencyId, r.TeamId, r.DecidedAt });
        builder.HasIndex(r => new { r.AgencyId, r.FamilyId });
        builder.HasIndex(r => new { r.AgencyId, r.ReferrerUserId });
        builder.HasIndex(r => r.TrackingHash).IsUnique();
    }

    public void Configure(EntityTypeBuilder<ReferralChild> builder)
    {
        builder.ToTable("journey_front_door_referral_child");
        builder.HasKey(c => new { c.ReferralId, c.PersonId });
        builder.Property(c => c.Decision).HasMaxLength(40);
        builder.HasIndex(c => new { c.AgencyId, c.PersonId });
    }

    public void Configure(EntityTypeBuilder<ReferralNumbers> builder)
    {
        builder.ToTable("journey_front_door_referral_numbers");
        builder.HasKey(n => n.AgencyId);
    }
}
