using System.Text.Json.Serialization;
using Kith.Journey.Decisions;
using Kith.Journey.FrontDoor.Referrals;
using Kith.Kernel;
using Kith.Platform.Messages;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kith.Journey.FrontDoor;

/// <summary>
/// What a front-door decision holds beyond the shape that every decision has: the level, what was decided for each child, and each telling with
/// its message. Never edited; opening the referral again is written beside it.
/// </summary>
public sealed class ReferralDecision
{
    /// <summary>The decision in the shape of the house.</summary>
    public DecisionId Id { get; init; }
    public AgencyId AgencyId { get; init; }
    public ReferralId ReferralId { get; init; }

    /// <summary>Code of the pack's front-door decisions, for the brothers and sisters together.</summary>
    public required string Code { get; init; }

    /// <summary>Level of need applied, and the one the guidance suggested.</summary>
    public int Level { get; init; }
    public int SuggestedLevel { get; init; }
    public required IReadOnlyList<ChildRoute> Children { get; init; }

    /// <summary>Words of the guidance that were met, each with what brought it.</summary>
    public required IReadOnlyList<string> WordsReliedOn { get; init; }
    public required IReadOnlyList<string> WouldChange { get; init; }
    public required IReadOnlyList<OptionConsidered> Options { get; init; }
    public required IReadOnlyList<Told> Told { get; init; }
    public DateTime? ReopenedAt { get; set; }
    public string? ReopenedByName { get; set; }
    public string? ReopenedWhy { get; set; }

    /// <summary>What became of what the decision had set going, in sentences.</summary>
    public string? ReopenedEffect { get; set; }
}

/// <summary>What was decided for one child, the team that takes it on (none when nothing follows), and why where it differs.</summary>
public sealed record ChildRoute(PersonId Child, string Decision, TeamId? Team, string? Why);

/// <summary>Another way that was open, and why it was not taken.</summary>
public sealed record OptionConsidered(string Says, string? WhyNot);

/// <summary>Somebody told, or not told because of something. <paramref name="Whom"/> is "referrer" or "family".</summary>
public sealed record Told(string Whom, string Name, PersonId? Person, string Way, MessageId? Message, string? NotBecause)
{
    /// <summary>"Dana Example, by email".</summary>
    [JsonIgnore]
    public string Says => NotBecause is { } why ? $"{Name} not told ({why})" : $"{Name}, {Way.ToLowerInvariant()}";
}

internal sealed class ReferralDecisionTable : IEntityTypeConfiguration<ReferralDecision>
{
    public void Configure(EntityTypeBuilder<ReferralDecision> builder)
    {
        builder.ToTable("journey_front_door_decision");
        builder.Property(d => d.Code).HasMaxLength(40);
        AsJson.Keep(builder.Property(d => d.Children));
        AsJson.Keep(builder.Property(d => d.WordsReliedOn));
        AsJson.Keep(builder.Property(d => d.WouldChange));
        AsJson.Keep(builder.Property(d => d.Options));
        AsJson.Keep(builder.Property(d => d.Told));
        builder.Property(d => d.ReopenedByName).HasMaxLength(120);
        builder.Property(d => d.ReopenedWhy).HasMaxLength(2000);
        builder.Property(d => d.ReopenedEffect).HasMaxLength(2000);
        builder.HasIndex(d => new { d.AgencyId, d.ReferralId });
    }
}
