using Kith.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kith.Team.Allocation;

/// <summary>
/// A family waits for a worker. When nobody is free it goes on the waiting list: then somebody owns the wait, somebody can be rung, and a day is
/// set to look again.
/// </summary>
public sealed class WorkerNeed
{
    public WorkerNeedId Id { get; init; }
    public AgencyId AgencyId { get; init; }
    public FamilyId FamilyId { get; init; }
    public TeamId TeamId { get; init; }

    /// <summary>Why a worker is needed, in words: what the decision asked for.</summary>
    public required string Because { get; init; }

    /// <summary>Code of the pack's list risk-level.</summary>
    public required string RiskLevel { get; set; }
    public DateTime Since { get; init; }

    /// <summary>When it was put on the waiting list; null while nobody has looked at it.</summary>
    public DateTime? ListedAt { get; set; }

    /// <summary>Who answers for the wait.</summary>
    public UserId? OwnerId { get; set; }

    /// <summary>Whom the family rings while it waits.</summary>
    public UserId? PersonToCallId { get; set; }

    /// <summary>When to look again at the latest; from the clock waiting-list-review unless set earlier.</summary>
    public DateOnly? ReviewOn { get; set; }

    /// <summary>The day on which the owner was last reminded of a review that is past.</summary>
    public DateOnly? RemindedOn { get; set; }

    /// <summary>When somebody last spoke with the family while it waited.</summary>
    public DateTime? LastContactAt { get; set; }

    /// <summary>When a worker was allocated, or the need ended some other way.</summary>
    public DateTime? EndedAt { get; set; }

    /// <summary>The allocation that met the need.</summary>
    public AllocationId? MetBy { get; set; }
    public int Version { get; set; }
}

/// <summary>Identifies a family's need of a worker.</summary>
public readonly record struct WorkerNeedId(Guid Value) : IId<WorkerNeedId> { public static WorkerNeedId From(Guid value) => new(value); }

/// <summary>A child who waits.</summary>
public sealed class ChildInNeedOfWorker
{
    public WorkerNeedId NeedId { get; init; }
    public PersonId PersonId { get; init; }
    public AgencyId AgencyId { get; init; }
}

/// <summary>One look at a waiting family: what changed and what was found. Never edited.</summary>
public sealed class WaitingReview
{
    public WaitingReviewId Id { get; init; }
    public AgencyId AgencyId { get; init; }
    public WorkerNeedId NeedId { get; init; }
    public DateTime At { get; init; }
    public required string ByName { get; init; }
    public required string RiskBefore { get; init; }
    public required string RiskAfter { get; init; }
    public DateOnly NextReviewOn { get; init; }
    public required string Note { get; init; }

    /// <summary>Whether somebody spoke with the family for it.</summary>
    public bool SpokeWithFamily { get; init; }
}

/// <summary>Identifies a look at a waiting family.</summary>
public readonly record struct WaitingReviewId(Guid Value) : IId<WaitingReviewId> { public static WaitingReviewId From(Guid value) => new(value); }

internal sealed class WorkerNeedTables :
    IEntityTypeConfiguration<WorkerNeed>, IEntityTypeConfiguration<ChildInNeedOfWorker>, IEntityTypeConfiguration<WaitingReview>
{
    public void Configure(EntityTypeBuilder<WorkerNeed> builder)
    {
        builder.ToTable("team_allocation_need");
        builder.Property(n => n.Because).HasMaxLength(2000);
        builder.Property(n => n.RiskLevel).HasMaxLength(40);
        builder.Property(n => n.Version).IsConcurrencyToken();
        builder.HasIndex(n => new { n.AgencyId, n.TeamId, n.EndedAt });
        builder.HasIndex(n => new { n.AgencyId, n.FamilyId });
        builder.HasIndex(n => new { n.AgencyId, n.ReviewOn });
    }

    public void Configure(EntityTypeBuilder<ChildInNeedOfWorker> builder)
    {
        builder.ToTable("team_allocation_need_child");
        builder.HasKey(c => new { c.NeedId, c.PersonId });
        builder.HasIndex(c => new { c.AgencyId, c.PersonId });
    }

    public void Configure(EntityTypeBuilder<WaitingReview> builder)
    {
        builder.ToTable("team_allocation_waiting_review");
        builder.Property(r => r.ByName).HasMaxLength(120);
        builder.Property(r => r.RiskBefore).HasMaxLength(40);
        builder.Property(r => r.RiskAfter).HasMaxLength(40);
        builder.Property(r => r.Note).HasMaxLength(2000);
        builder.HasIndex(r => new { r.AgencyId, r.NeedId });
    }
}
