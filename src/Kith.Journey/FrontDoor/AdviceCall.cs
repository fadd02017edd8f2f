using Kith.Kernel;
using Kith.Platform.History;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kith.Journey.FrontDoor;

/// <summary>Identifies an advice call.</summary>
public readonly record struct AdviceCallId(Guid Value) : IId<AdviceCallId> { public static AdviceCallId From(Guid value) => new(value); }

/// <summary>
/// A professional rang before any referral. Nobody becomes a person of the record by it: a child who was named stays in the call's own
/// answers until a referral follows, which takes everything over.
/// </summary>
public sealed class AdviceCall
{
    public AdviceCallId Id { get; init; }
    public AgencyId AgencyId { get; init; }
    public DateTime At { get; init; }
    public UserId TakenBy { get; init; }
    public required string TakenByName { get; init; }
    public required string Caller { get; init; }
    public required string CallerAgency { get; init; }

    /// <summary>Code of the pack's list advice-outcome.</summary>
    public required string Outcome { get; init; }

    /// <summary>Fact id or topic to what was said, canonical, of the caller and of the worry.</summary>
    public required IReadOnlyDictionary<string, string> Said { get; init; }

    /// <summary>What was said of each child who was named.</summary>
    public required IReadOnlyList<IReadOnlyDictionary<string, string>> Children { get; init; }
}

internal sealed class AdviceCallTable : IEntityTypeConfiguration<AdviceCall>
{
    public void Configure(EntityTypeBuilder<AdviceCall> builder)
    {
        builder.ToTable("journey_front_door_advice_call");
        builder.Property(c => c.TakenByName).HasMaxLength(120);
        builder.Property(c => c.Caller).HasMaxLength(300);
        builder.Property(c => c.CallerAgency).HasMaxLength(300);
        builder.Property(c => c.Outcome).HasMaxLength(40);
        builder.Property(c => c.Said).HasConversion(
            said => System.Text.Json.JsonSerializer.Serialize(said, Json.Options),
            text => System.Text.Json.JsonSerializer.Deserialize<Dictionary<string, string>>(text, Json.Options)!);
        builder.Property(c => c.Children).HasConversion(
            all => System.Text.Json.JsonSerializer.Serialize(all, Json.Options),
            text => System.Text.Json.JsonSerializer.Deserialize<List<Dictionary<string, string>>>(text, Json.Options)!);
        builder.HasIndex(c => new { c.AgencyId, c.At });
    }
}
