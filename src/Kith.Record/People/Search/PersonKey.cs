using Kith.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kith.Record.People.Search;

/// <summary>What a walk reads of a key, wherever it is filed.</summary>
internal interface IFiledKey
{
    SearchKeyKind Kind { get; }
    string Key { get; }
    PersonId PersonId { get; }
}

/// <summary>A key by which one person of an agency is found. Made from the facts, and made again when they change.</summary>
public sealed class PersonKey : IFiledKey
{
    public AgencyId AgencyId { get; init; }
    public SearchKeyKind Kind { get; init; }
    public required string Key { get; init; }
    public PersonId PersonId { get; init; }
}

/// <summary>
/// A key that many people share, filed once more under each team and user who was given reach: a team's three Kellys are met without passing the ten
/// thousand of the agency. It may stand here longer than the reach lasts; <see cref="PeopleInReach"/> still decides who is shown.
/// </summary>
public sealed class ReachKey : IFiledKey
{
    public AgencyId AgencyId { get; init; }

    /// <summary>Id of the team or the user.</summary>
    public Guid ReachedBy { get; init; }
    public SearchKeyKind Kind { get; init; }
    public required string Key { get; init; }
    public PersonId PersonId { get; init; }
}

/// <summary>A name somebody in the agency has or had, under each of its reductions: what a misspelt name is looked up in.</summary>
public sealed class NameSpelling
{
    public NameSpellingId Id { get; init; }
    public AgencyId AgencyId { get; init; }
    public required string Reduction { get; init; }
    public required string Name { get; init; }
}

/// <summary>Identifies a reduction of a name. Two writers may add one name at once: that does no harm.</summary>
public readonly record struct NameSpellingId(Guid Value) : IId<NameSpellingId> { public static NameSpellingId From(Guid value) => new(value); }

internal sealed class SearchTables : IEntityTypeConfiguration<PersonKey>, IEntityTypeConfiguration<ReachKey>, IEntityTypeConfiguration<NameSpelling>
{
    public void Configure(EntityTypeBuilder<PersonKey> builder)
    {
        builder.ToTable("record_people_key");
        builder.HasKey(k => new { k.AgencyId, k.Kind, k.Key, k.PersonId });
        builder.Property(k => k.Kind).HasConversion<int>();
        builder.Property(k => k.Key).HasMaxLength(SearchKey.Longest);
        builder.HasIndex(k => new { k.AgencyId, k.PersonId, k.Kind, k.Key });
    }

    public void Configure(EntityTypeBuilder<ReachKey> builder)
    {
        builder.ToTable("record_people_reach_key");
        builder.HasKey(k => new { k.AgencyId, k.ReachedBy, k.Kind, k.Key, k.PersonId });
        builder.Property(k => k.Kind).HasConversion<int>();
        builder.Property(k => k.Key).HasMaxLength(SearchKey.Longest);
        builder.HasIndex(k => new { k.AgencyId, k.PersonId });
    }

    public void Configure(EntityTypeBuilder<NameSpelling> builder)
    {
        builder.ToTable("record_people_spelling");
        builder.Property(s => s.Reduction).HasMaxLength(SearchKey.Longest);
        builder.Property(s => s.Name).HasMaxLength(SearchKey.Longest);
        builder.HasIndex(s => new { s.AgencyId, s.Reduction });
    }
}
