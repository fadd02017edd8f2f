using Kith.Kernel;
using Kith.Record.Facts;
using Kith.Record.Passages;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kith.Journey.Decisions;

/// <summary>
/// What was decided about a family and why: one shape for every room of the journey, never edited. It points at the facts and the words it
/// rests on, so that it can be read again as it was known on the day.
/// </summary>
public sealed class Decision
{
    public DecisionId Id { get; init; }
    public AgencyId AgencyId { get; init; }
    public FamilyId FamilyId { get; init; }

    /// <summary>What was decided upon: "assessment", and its id.</summary>
    public required string SubjectKind { get; init; }
    public Guid SubjectId { get; init; }

    /// <summary>The decision in staff words, and in the family's.</summary>
    public required string What { get; init; }
    public required string WhatPlain { get; init; }

    /// <summary>The reason as it was given.</summary>
    public required string Why { get; init; }
    public UserId DecidedBy { get; init; }
    public required string DecidedByName { get; init; }
    public DateTime DecidedAt { get; init; }

    /// <summary>The rule decided under, and the version of the guidance.</summary>
    public required string Rule { get; init; }
    public required string RuleVersion { get; init; }

    /// <summary>What else could have been decided.</summary>
    public required IReadOnlyList<string> Options { get; init; }

    /// <summary>Rows of the facts it rests on.</summary>
    public required IReadOnlyList<FactRowId> Facts { get; init; }

    /// <summary>What the child and the family said, by reference.</summary>
    public required IReadOnlyList<PassageId> Said { get; init; }

    /// <summary>Who was told, when and how; or why not.</summary>
    public required IReadOnlyList<DecisionTold> Told { get; init; }

    /// <summary>How the family can challenge it.</summary>
    public required string Challenge { get; init; }
}

/// <summary>Identifies a decision.</summary>
public readonly record struct DecisionId(Guid Value) : IId<DecisionId> { public static DecisionId From(Guid value) => new(value); }

/// <summary>Somebody told of a decision: when and how, in words; <paramref name="On"/> is null when they were not, and then <paramref name="How"/> says why.</summary>
public sealed record DecisionTold(string Whom, DateOnly? On, string How);

internal sealed class DecisionTable : IEntityTypeConfiguration<Decision>
{
    public void Configure(EntityTypeBuilder<Decision> builder)
    {
        builder.ToTable("journey_decisions_decision");
        builder.Property(d => d.SubjectKind).HasMaxLength(40);
        builder.Property(d => d.What).HasMaxLength(300);
        builder.Property(d => d.WhatPlain).HasMaxLength(300);
        builder.Property(d => d.DecidedByName).HasMaxLength(120);
        builder.Property(d => d.Rule).HasMaxLength(300);
        builder.Property(d => d.RuleVersion).HasMaxLength(120);
        AsJson.Keep(builder.Property(d => d.Options));
        AsJson.Keep(builder.Property(d => d.Facts));
        AsJson.Keep(builder.Property(d => d.Said));
        AsJson.Keep(builder.Property(d => d.Told));
        builder.HasIndex(d => new { d.AgencyId, d.SubjectId });
        builder.HasIndex(d => new { d.AgencyId, d.FamilyId });
    }
}
