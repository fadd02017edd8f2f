using Kith.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kith.Record.SamePerson;

/// <summary>Identifies a joining.</summary>
public readonly record struct JoiningId(Guid Value) : IId<JoiningId> { public static JoiningId From(Guid value) => new(value); }

/// <summary>
/// Two records found to be of one person, by whom and why. Both records stay as they were: one leads, the other points at it. Taking it back
/// restores both exactly, because what the joining added is kept here.
/// </summary>
public sealed class Joining
{
    public JoiningId Id { get; init; }
    public AgencyId AgencyId { get; init; }

    /// <summary>The record that was joined, and the one that leads since.</summary>
    public PersonId PersonId { get; init; }
    public PersonId LeadId { get; init; }

    /// <summary>Reasons for and against as they were shown, in words.</summary>
    public required string Reasons { get; init; }
    public required string Why { get; init; }
    public DateTime JoinedAt { get; init; }
    public required string JoinedByName { get; init; }
    public DateTime? TakenBackAt { get; set; }
    public string? TakenBackWhy { get; set; }

    /// <summary>Families the lead belongs to only because of this joining.</summary>
    public required IReadOnlyList<FamilyId> AddedTo { get; init; }
}

/// <summary>
/// Two records a person looked at: not the same, or not sure yet. Not the same is not suggested again unless more speaks for it than spoke then;
/// not sure yet comes back on its day, or when anything new is known.
/// </summary>
public sealed class LookedAt
{
    public AgencyId AgencyId { get; init; }

    /// <summary>The smaller id of the two comes first, so that a pair is looked at once.</summary>
    public PersonId OneId { get; init; }
    public PersonId OtherId { get; init; }
    public bool NotTheSame { get; set; }
    public DateTime At { get; set; }
    public required string ByName { get; set; }
    public required string Why { get; set; }

    /// <summary>What spoke for one person when it was decided, as <see cref="PairEvidence"/> writes it. Null where it was decided before that was kept.</summary>
    public string? Evidence { get; set; }

    /// <summary>Print of everything that was known of both then.</summary>
    public string? Known { get; set; }

    /// <summary>The day to look again, where nobody is sure yet.</summary>
    public DateOnly? AgainOn { get; set; }

    /// <summary>Whether "not the same" still stands against what speaks for one person now.</summary>
    public bool StillStands(string evidence) => NotTheSame && (Evidence is null || !PairEvidence.SaysMore(evidence, Evidence));

    /// <summary>Whether it is this pair.</summary>
    public bool Is(PersonId one, PersonId other) => (OneId, OtherId) == InOrder(one, other);

    /// <summary>A pair in the order it is kept.</summary>
    public static (PersonId One, PersonId Other) InOrder(PersonId one, PersonId other) => one.Value.CompareTo(other.Value) < 0 ? (one, other) : (other, one);
}

internal sealed class SamePersonTables : IEntityTypeConfiguration<Joining>, IEntityTypeConfiguration<LookedAt>
{
    public void Configure(EntityTypeBuilder<Joining> builder)
    {
        builder.ToTable("record_same_person_joining");
        builder.Property(j => j.Why).HasMaxLength(2000);
        builder.Property(j => j.JoinedByName).HasMaxLength(120);
        builder.Property(j => j.TakenBackWhy).HasMaxLength(2000);
        builder.Property(j => j.AddedTo).HasConversion(
            list => System.Text.Json.JsonSerializer.Serialize(list, Platform.History.Json.Options),
            text => System.Text.Json.JsonSerializer.Deserialize<List<FamilyId>>(text, Platform.History.Json.Options)!);
        builder.HasIndex(j => new { j.AgencyId, j.PersonId });
        builder.HasIndex(j => new { j.AgencyId, j.LeadId });
    }

    public void Configure(EntityTypeBuilder<LookedAt> builder)
    {
        builder.ToTable("record_same_person_looked_at");
        builder.HasKey(l => new { l.OneId, l.OtherId });
        builder.Property(l => l.ByName).HasMaxLength(120);
        builder.Property(l => l.Why).HasMaxLength(2000);
        builder.HasIndex(l => new { l.AgencyId, l.OtherId });
    }
}
