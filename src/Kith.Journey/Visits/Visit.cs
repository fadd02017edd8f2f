using Kith.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kith.Journey.Visits;

/// <summary>One visit or note, written once for the sibling group. The words are passages; who was seen, and how, differs for each child.</summary>
public sealed class Visit
{
    public VisitId Id { get; init; }
    public AgencyId AgencyId { get; init; }
    public FamilyId FamilyId { get; init; }

    /// <summary>Code of the list visit-kind.</summary>
    public required string Kind { get; init; }

    /// <summary>When it took place (UTC).</summary>
    public DateTime At { get; init; }

    /// <summary>Where, when the kind does not say it.</summary>
    public string? Where { get; init; }
    public UserId By { get; init; }
    public required string ByName { get; init; }
    public DateTime RecordedAt { get; init; }
    public List<VisitChild> Children { get; init; } = [];
}

/// <summary>Identifies a visit.</summary>
public readonly record struct VisitId(Guid Value) : IId<VisitId> { public static VisitId From(Guid value) => new(value); }

/// <summary>How one child was seen at a visit.</summary>
public sealed class VisitChild
{
    public VisitId VisitId { get; init; }
    public PersonId PersonId { get; init; }
    public AgencyId AgencyId { get; init; }

    /// <summary>Code of the list visit-seen.</summary>
    public required string Seen { get; init; }
}

/// <summary>The codes of the list visit-seen that rules look at; their words stand in the pack.</summary>
internal static class SeenCode
{
    public const string Alone = "seen-alone";
    public const string NotSeen = "not-seen";
}

internal sealed class VisitTables : IEntityTypeConfiguration<Visit>, IEntityTypeConfiguration<VisitChild>
{
    public void Configure(EntityTypeBuilder<Visit> builder)
    {
        builder.ToTable("journey_visits_visit");
        builder.Property(v => v.Kind).HasMaxLength(40);
        builder.Property(v => v.Where).HasMaxLength(200);
        builder.Property(v => v.ByName).HasMaxLength(120);
        builder.HasMany(v => v.Children).WithOne().HasForeignKey(c => c.VisitId);
        builder.HasIndex(v => new { v.AgencyId, v.FamilyId, v.At });
    }

    public void Configure(EntityTypeBuilder<VisitChild> builder)
    {
        builder.ToTable("journey_visits_child");
        builder.HasKey(c => new { c.VisitId, c.PersonId });
        builder.Property(c => c.Seen).HasMaxLength(40);
        builder.HasIndex(c => new { c.AgencyId, c.PersonId });
    }
}
