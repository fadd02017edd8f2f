using Kith.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kith.Team.Workforce;

/// <summary>What a manager must know about a worker to share work out fairly. The load itself is computed, never typed.</summary>
public sealed class WorkerProfile
{
    /// <summary>Whole time, in hundredths.</summary>
    public const int WholeTime = 100;

    public UserId UserId { get; init; }
    public AgencyId AgencyId { get; init; }

    /// <summary>Hours of the contract in hundredths of full time: 60 is three days a week.</summary>
    public int TimePercent { get; set; } = WholeTime;

    /// <summary>Capacity points agreed with this worker for full time; null takes the pack's.</summary>
    public int? CapacityPoints { get; set; }

    /// <summary>Codes of the pack's list language, joined by commas.</summary>
    public string Languages { get; set; } = "";

    /// <summary>The town the worker sets out from; null takes the team's.</summary>
    public string? BaseTown { get; set; }

    /// <summary>The last day on which the worker counts as newly qualified and carries less.</summary>
    public DateOnly? NewlyQualifiedUntil { get; set; }
    public int Version { get; set; }
}

/// <summary>Days on which a worker is away. Not why: that is between the worker and the manager, and no reader of a board needs it.</summary>
public sealed class WorkerAbsence
{
    public WorkerAbsenceId Id { get; init; }
    public AgencyId AgencyId { get; init; }
    public UserId UserId { get; init; }
    public DateOnly From { get; init; }

    /// <summary>The last day away; null while nobody knows.</summary>
    public DateOnly? To { get; set; }
}

/// <summary>Identifies an absence.</summary>
public readonly record struct WorkerAbsenceId(Guid Value) : IId<WorkerAbsenceId> { public static WorkerAbsenceId From(Guid value) => new(value); }

internal sealed class WorkforceTables : IEntityTypeConfiguration<WorkerProfile>, IEntityTypeConfiguration<WorkerAbsence>
{
    public void Configure(EntityTypeBuilder<WorkerProfile> builder)
    {
        builder.ToTable("team_workforce_profile");
        builder.HasKey(p => p.UserId);
        builder.Property(p => p.Languages).HasMaxLength(200);
        builder.Property(p => p.BaseTown).HasMaxLength(80);
        builder.Property(p => p.Version).IsConcurrencyToken();
        builder.HasIndex(p => p.AgencyId);
    }

    public void Configure(EntityTypeBuilder<WorkerAbsence> builder)
    {
        builder.ToTable("team_workforce_absence");
        builder.HasIndex(a => new { a.AgencyId, a.UserId, a.To });
    }
}
