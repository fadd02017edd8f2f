using Kith.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kith.Record.SamePerson;

/// <summary>Whether two people belong to one family, as a person said. A no is kept, and so is what spoke for it then.</summary>
public sealed class Belonging
{
    public AgencyId AgencyId { get; init; }

    /// <summary>In the order of <see cref="LookedAt.InOrder"/>.</summary>
    public PersonId OneId { get; init; }
    public PersonId OtherId { get; init; }
    public bool Together { get; set; }

    /// <summary>The family that was chosen, where they belong together.</summary>
    public FamilyId? FamilyId { get; set; }

    /// <summary>Who came into it by the answer, and leaves it when the answer is taken back; null where both were in it.</summary>
    public PersonId? BroughtId { get; set; }
    public DateTime At { get; set; }
    public required string ByName { get; set; }
    public required string Why { get; set; }
    public required string Evidence { get; set; }
}

internal sealed class BelongingTable : IEntityTypeConfiguration<Belonging>
{
    public void Configure(EntityTypeBuilder<Belonging> builder)
    {
        builder.ToTable("record_same_person_belonging");
        builder.HasKey(b => new { b.OneId, b.OtherId });
        builder.Property(b => b.ByName).HasMaxLength(120);
        builder.Property(b => b.Why).HasMaxLength(2000);
        builder.HasIndex(b => b.OtherId);
    }
}
