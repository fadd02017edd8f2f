using Kith.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kith.Record.Families;

/// <summary>The people one piece of work is about. A sibling group is one family even when its members live in several homes.</summary>
public sealed class Family
{
    public FamilyId Id { get; init; }
    public AgencyId AgencyId { get; init; }

    /// <summary>What staff call it: "Kelly family".</summary>
    public required string Name { get; set; }
    public int Version { get; set; }
}

/// <summary>Who belongs to a family, and whether as a child the work is about or as an adult.</summary>
public sealed class FamilyMember
{
    public FamilyId FamilyId { get; init; }
    public PersonId PersonId { get; init; }
    public AgencyId AgencyId { get; init; }
    public bool IsChild { get; set; }
    public DateTime From { get; init; }
    public DateTime? To { get; set; }
}

/// <summary>People who live at one address. The address is a fact of the household: asked once for everybody in it.</summary>
public sealed class Household
{
    public HouseholdId Id { get; init; }
    public AgencyId AgencyId { get; init; }
}

/// <summary>Who lives, or lived, in a household.</summary>
public sealed class Residence
{
    public ResidenceId Id { get; init; }
    public AgencyId AgencyId { get; init; }
    public HouseholdId HouseholdId { get; init; }
    public PersonId PersonId { get; init; }
    public DateTime From { get; init; }
    public DateTime? To { get; set; }
}

/// <summary>Identifies a stay in a household.</summary>
public readonly record struct ResidenceId(Guid Value) : IId<ResidenceId> { public static ResidenceId From(Guid value) => new(value); }

/// <summary>What an adult (or sibling) is to a child. Kind and parental responsibility are facts of the relationship; these are their projection.</summary>
public sealed class Relationship
{
    public RelationshipId Id { get; init; }
    public AgencyId AgencyId { get; init; }
    public PersonId PersonId { get; init; }
    public PersonId ToPersonId { get; init; }

    /// <summary>Code of the pack's list: mother, father, step-parent, grandparent ... "PersonId is the {Kind} of ToPersonId".</summary>
    public string? Kind { get; set; }

    /// <summary>yes, no, or null while not known.</summary>
    public string? ParentalResponsibility { get; set; }
    public DateTime? To { get; set; }
}

/// <summary>Identifies a relationship.</summary>
public readonly record struct RelationshipId(Guid Value) : IId<RelationshipId> { public static RelationshipId From(Guid value) => new(value); }

/// <summary>Somebody who works with the family for another body. Name, role, agency, phone and email are facts; these columns their projection.</summary>
public sealed class Professional
{
    public ProfessionalId Id { get; init; }
    public AgencyId AgencyId { get; init; }
    public string? Name { get; set; }
    public string? Role { get; set; }
    public string? WorksFor { get; set; }
}

/// <summary>Which professional is involved with which family, from when to when.</summary>
public sealed class Involvement
{
    public FamilyId FamilyId { get; init; }
    public ProfessionalId ProfessionalId { get; init; }
    public AgencyId AgencyId { get; init; }

    /// <summary>Code of the pack's list sharing-basis: why it is lawful to share with them. Null where a referral named them.</summary>
    public string? SharingBasis { get; init; }
    public DateTime From { get; init; }
    public DateTime? To { get; set; }
}

internal sealed class FamiliesTables :
    IEntityTypeConfiguration<Family>, IEntityTypeConfiguration<FamilyMember>, IEntityTypeConfiguration<Household>,
    IEntityTypeConfiguration<Residence>, IEntityTypeConfiguration<Relationship>, IEntityTypeConfiguration<Professional>,
    IEntityTypeConfiguration<Involvement>
{
    public void Configure(EntityTypeBuilder<Family> builder)
    {
        builder.ToTable("record_families_family");
        builder.Property(f => f.Name).HasMaxLength(200);
        builder.Property(f => f.Version).IsConcurrencyToken();
        builder.HasIndex(f => new { f.AgencyId, f.Name });
    }

    public void Configure(EntityTypeBuilder<FamilyMember> builder)
    {
        builder.ToTable("record_families_member");
        builder.HasKey(m => new { m.FamilyId, m.PersonId });
        builder.HasIndex(m => new { m.AgencyId, m.PersonId });
    }

    public void Configure(EntityTypeBuilder<Household> builder)
    {
        builder.ToTable("record_families_household");
        builder.HasIndex(h => h.AgencyId);
    }

    public void Configure(EntityTypeBuilder<Residence> builder)
    {
        builder.ToTable("record_families_residence");
        builder.HasIndex(r => new { r.AgencyId, r.PersonId });
        builder.HasIndex(r => new { r.AgencyId, r.HouseholdId });
    }

    public void Configure(EntityTypeBuilder<Relationship> builder)
    {
        builder.ToTable("record_families_relationship");
        builder.Property(r => r.Kind).HasMaxLength(40);
        builder.Property(r => r.ParentalResponsibility).HasMaxLength(40);
        builder.HasIndex(r => new { r.AgencyId, r.PersonId });
        builder.HasIndex(r => new { r.AgencyId, r.ToPersonId });
    }

    public void Configure(EntityTypeBuilder<Professional> builder)
    {
        builder.ToTable("record_families_professional");
        builder.Property(p => p.Name).HasMaxLength(200);
        builder.Property(p => p.Role).HasMaxLength(120);
        builder.Property(p => p.WorksFor).HasMaxLength(200);
        builder.HasIndex(p => new { p.AgencyId, p.Name });
    }

    public void Configure(EntityTypeBuilder<Involvement> builder)
    {
        builder.ToTable("record_families_involvement");
        builder.HasKey(i => new { i.FamilyId, i.ProfessionalId });
        builder.Property(i => i.SharingBasis).HasMaxLength(40);
        builder.HasIndex(i => i.AgencyId);
    }
}
