using Kith.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kith.Record.Facts;

/// <summary>What a fact can be about. Stored and posted in lower case: "person:…".</summary>
public enum SubjectKind
{
    /// <summary>A child or an adult.</summary>
    Person,

    /// <summary>People at one address.</summary>
    Household,

    /// <summary>A family as a whole.</summary>
    Family,

    /// <summary>Somebody who works with the family for another body.</summary>
    Professional,

    /// <summary>What one person is to another.</summary>
    Relationship,

    /// <summary>A referral.</summary>
    Referral,

    /// <summary>An assessment.</summary>
    Assessment,

    /// <summary>A plan.</summary>
    Plan,
}

/// <summary>What a fact is about: a kind and an id. Written "person:0198…".</summary>
public readonly record struct Subject(SubjectKind Kind, Guid Id)
{
    /// <summary>A person.</summary>
    public static Subject Of(PersonId id) => new(SubjectKind.Person, id.Value);

    /// <summary>A household.</summary>
    public static Subject Of(HouseholdId id) => new(SubjectKind.Household, id.Value);

    /// <summary>A family.</summary>
    public static Subject Of(FamilyId id) => new(SubjectKind.Family, id.Value);

    /// <summary>A professional.</summary>
    public static Subject Of(ProfessionalId id) => new(SubjectKind.Professional, id.Value);

    /// <inheritdoc/>
    public override string ToString() => $"{Kind.ToString().ToLowerInvariant()}:{Id}";

    /// <summary>Reads "person:0198…"; false for anything else.</summary>
    public static bool TryParse(string? text, out Subject subject)
    {
        subject = default;
        var parts = text?.Split(':', 2);
        if (parts is not [var kind, var id] || !Enum.TryParse<SubjectKind>(kind, ignoreCase: true, out var known) || !Guid.TryParse(id, out var guid))
        {
            return false;
        }

        subject = new(known, guid);
        return true;
    }
}

/// <summary>Answers that are not values. They end the asking without inventing anything, and feed the find-out list.</summary>
public enum NoValue
{
    /// <summary>Asked, and nobody knows.</summary>
    NotKnown,

    /// <summary>Nobody has asked yet.</summary>
    NotAsked,

    /// <summary>Asked, and the person would rather not say.</summary>
    PrefersNotToSay,

    /// <summary>The question does not apply here.</summary>
    DoesNotApply,
}

/// <summary>How a value came into the record: what the burden meter counts.</summary>
public enum Entered
{
    /// <summary>Typed in answer to a question.</summary>
    Asked,

    /// <summary>Held already, and said to be still right.</summary>
    Confirmed,

    /// <summary>Held, and put right.</summary>
    Corrected,

    /// <summary>Drawn by Kith from what it already knew.</summary>
    Drawn,

    /// <summary>Came in a file or message.</summary>
    Imported,
}

/// <summary>
/// One dated piece of knowledge. Never edited: a later one supersedes it. Two sources may hold different values at once; the fact's
/// authority order says who is believed, and the difference is shown.
/// </summary>
public sealed class Fact
{
    public FactRowId Id { get; init; }
    public AgencyId AgencyId { get; init; }
    public SubjectKind SubjectKind { get; init; }
    public Guid SubjectId { get; init; }

    /// <summary>Id in practice/facts.yaml.</summary>
    public required string FactId { get; init; }

    /// <summary>Canonical text: dates as yyyy-MM-dd, choices as codes separated by commas. Null when <see cref="NoValue"/> is set.</summary>
    public string? Value { get; init; }
    public NoValue? NoValue { get; init; }
    public DateOnly? EffectiveFrom { get; init; }
    public DateOnly? EffectiveTo { get; init; }
    public DateTime RecordedAt { get; init; }
    public UserId RecordedBy { get; init; }

    /// <summary>Who wrote it down, by name, as it was then.</summary>
    public required string RecordedByName { get; init; }

    /// <summary>Who said it, as a kind the authority order knows: "school", "worker", "mother".</summary>
    public required string SourceKind { get; init; }

    /// <summary>Who said it, in words: "Glen Primary School (referral R-2041)".</summary>
    public required string Source { get; init; }
    public Entered Entered { get; init; }

    /// <summary>The fact this one took the place of.</summary>
    public FactRowId? Supersedes { get; init; }
    public DateTime? SupersededAt { get; set; }

    /// <summary>What it is about.</summary>
    public Subject Subject => new(SubjectKind, SubjectId);
}

/// <summary>Identifies one recorded value.</summary>
public readonly record struct FactRowId(Guid Value) : IId<FactRowId> { public static FactRowId From(Guid value) => new(value); }

internal sealed class FactTable : IEntityTypeConfiguration<Fact>
{
    public void Configure(EntityTypeBuilder<Fact> builder)
    {
        builder.ToTable("record_facts_fact");
        builder.Property(f => f.FactId).HasMaxLength(80);
        builder.Property(f => f.RecordedByName).HasMaxLength(120);
        builder.Property(f => f.SourceKind).HasMaxLength(40);
        builder.Property(f => f.Source).HasMaxLength(300);
        builder.Ignore(f => f.Subject);
        builder.HasIndex(f => new { f.AgencyId, f.SubjectId, f.FactId, f.SupersededAt });
    }
}
