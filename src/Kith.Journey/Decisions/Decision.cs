using System.Text.Json;
using Kith.Kernel;
using Kith.Platform.History;
using Kith.Platform.Messages;
using Kith.Record.Facts;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kith.Journey.Decisions;

/// <summary>Identifies a decision.</summary>
public readonly record struct DecisionId(Guid Value) : IId<DecisionId> { public static DecisionId From(Guid value) => new(value); }

/// <summary>Identifies one telling.</summary>
public readonly record struct DecisionToldId(Guid Value) : IId<DecisionToldId> { public static DecisionToldId From(Guid value) => new(value); }

/// <summary>
/// A decision about a family, in the one shape every room uses: what, by whom, on which facts, under which rule and version, what else was
/// considered, what the child and family said, who was told, and how to challenge it. Never edited: a new one follows it.
/// </summary>
public sealed class Decision
{
    public DecisionId Id { get; init; }
    public AgencyId AgencyId { get; init; }

    /// <summary>What was decided about: "referral", "assessment" ..., and its id.</summary>
    public required string SubjectKind { get; init; }
    public Guid SubjectId { get; init; }

    /// <summary>Code of the pack's list, and what staff and the family called it on that day.</summary>
    public required string Code { get; init; }
    public required string Says { get; init; }
    public required string PlainSays { get; init; }
    public required string Reason { get; init; }
    public DateTime DecidedAt { get; init; }
    public UserId DecidedBy { get; init; }
    public required string DecidedByName { get; init; }
    public required string DecidedByRole { get; init; }

    /// <summary>The grounds, as JSON of <see cref="DecisionGrounds"/>.</summary>
    public required string Grounds { get; init; }

    /// <summary>Set when it was opened again, with who and why; the decision stays as it was made.</summary>
    public DateTime? ReopenedAt { get; set; }
    public string? ReopenedByName { get; set; }
    public string? ReopenedWhy { get; set; }

    /// <summary>The grounds as they were kept.</summary>
    public DecisionGrounds ReadGrounds() => JsonSerializer.Deserialize<DecisionGrounds>(Grounds, Json.Options)!;

    internal static string Write(DecisionGrounds grounds) => JsonSerializer.Serialize(grounds, Json.Options);
}

/// <summary>What a decision stood on when it was made. A frozen record: the guidance and the facts may change afterwards.</summary>
/// <param name="Rule">The rule in words: "Decide what happens next with a referral, within 1 working day".</param>
/// <param name="Level">Level of need applied, where the rule has levels, and what the guidance itself suggested.</param>
/// <param name="Facts">The recorded values it rests on.</param>
/// <param name="WordsReliedOn">Words of the guidance that were met, each with what brought it.</param>
/// <param name="Options">What else was considered, and why not.</param>
/// <param name="Said">What the child and the family said, by whom.</param>
/// <param name="WouldChange">What would change it.</param>
public sealed record DecisionGrounds(
    string Rule, string? GuidanceTitle, string? GuidanceVersion, string? Level, string? SuggestedLevel, IReadOnlyList<FactRowId> Facts,
    IReadOnlyList<string> WordsReliedOn, IReadOnlyList<OptionConsidered> Options, IReadOnlyList<WordsSaid> Said, IReadOnlyList<string> WouldChange);

/// <summary>Another way that was open, and why it was not taken.</summary>
public sealed record OptionConsidered(string Says, string? WhyNot);

/// <summary>What somebody said about it.</summary>
public sealed record WordsSaid(string Who, string Words);

/// <summary>A child of the decision; <see cref="Code"/> is what was decided for this one, <see cref="Why"/> why it differs.</summary>
public sealed class DecisionChild
{
    public DecisionId DecisionId { get; init; }
    public PersonId PersonId { get; init; }
    public AgencyId AgencyId { get; init; }
    public required string Code { get; init; }
    public required string Says { get; init; }
    public required string PlainSays { get; init; }
    public string? Why { get; init; }
}

/// <summary>Who was told, when and how; or why not.</summary>
public sealed class DecisionTold
{
    public DecisionToldId Id { get; init; }
    public DecisionId DecisionId { get; init; }
    public AgencyId AgencyId { get; init; }

    /// <summary>"referrer" or "family".</summary>
    public required string Whom { get; init; }
    public required string Name { get; init; }
    public PersonId? PersonId { get; init; }

    /// <summary>How, in words: "By text message".</summary>
    public required string Way { get; init; }
    public DateTime? ToldAt { get; init; }
    public MessageId? MessageId { get; init; }

    /// <summary>Why not, in words; null when told.</summary>
    public string? NotToldBecause { get; init; }
}

internal sealed class DecisionTables :
    IEntityTypeConfiguration<Decision>, IEntityTypeConfiguration<DecisionChild>, IEntityTypeConfiguration<DecisionTold>
{
    public void Configure(EntityTypeBuilder<Decision> builder)
    {
        builder.ToTable("journey_decisions_decision");
        builder.Property(d => d.SubjectKind).HasMaxLength(40);
        builder.Property(d => d.Code).HasMaxLength(40);
        builder.Property(d => d.Says).HasMaxLength(200);
        builder.Property(d => d.PlainSays).HasMaxLength(200);
        builder.Property(d => d.DecidedByName).HasMaxLength(120);
        builder.Property(d => d.DecidedByRole).HasMaxLength(40);
        builder.Property(d => d.ReopenedByName).HasMaxLength(120);
        builder.HasIndex(d => new { d.AgencyId, d.SubjectId, d.DecidedAt });
    }

    public void Configure(EntityTypeBuilder<DecisionChild> builder)
    {
        builder.ToTable("journey_decisions_child");
        builder.HasKey(c => new { c.DecisionId, c.PersonId });
        builder.Property(c => c.Code).HasMaxLength(40);
        builder.Property(c => c.Says).HasMaxLength(200);
        builder.Property(c => c.PlainSays).HasMaxLength(200);
        builder.HasIndex(c => new { c.AgencyId, c.PersonId });
    }

    public void Configure(EntityTypeBuilder<DecisionTold> builder)
    {
        builder.ToTable("journey_decisions_told");
        builder.Property(t => t.Whom).HasMaxLength(40);
        builder.Property(t => t.Name).HasMaxLength(200);
        builder.Property(t => t.Way).HasMaxLength(80);
        builder.Property(t => t.NotToldBecause).HasMaxLength(300);
        builder.HasIndex(t => new { t.AgencyId, t.DecisionId });
    }
}
