using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kith.Journey.Plans;

internal sealed class PromiseTables :
    IEntityTypeConfiguration<Promise>, IEntityTypeConfiguration<PromiseChild>, IEntityTypeConfiguration<PromiseNote>
{
    public void Configure(EntityTypeBuilder<Promise> builder)
    {
        builder.ToTable("journey_plans_promise");
        builder.Property(p => p.WhoName).HasMaxLength(200);
        builder.Property(p => p.What).HasMaxLength(Lengths.Line);
        builder.Property(p => p.HowWeKnow).HasMaxLength(Lengths.Line);
        builder.Property(p => p.CameOfIt).HasMaxLength(Lengths.Note);
        builder.Property(p => p.OriginKind).HasMaxLength(40);
        builder.Property(p => p.MadeByName).HasMaxLength(120);
        builder.Property(p => p.EndedByName).HasMaxLength(120);
        builder.Property(p => p.Version).IsConcurrencyToken();
        builder.HasMany(p => p.Children).WithOne().HasForeignKey(c => c.PromiseId);
        builder.HasMany(p => p.Notes).WithOne().HasForeignKey(n => n.PromiseId);
        builder.HasIndex(p => new { p.AgencyId, p.PlanId });
        builder.HasIndex(p => new { p.AgencyId, p.WhoUserId, p.ByWhen });
    }

    public void Configure(EntityTypeBuilder<PromiseChild> builder)
    {
        builder.ToTable("journey_plans_promise_child");
        builder.HasKey(c => new { c.PromiseId, c.PersonId });
        builder.HasIndex(c => new { c.AgencyId, c.PersonId });
    }

    public void Configure(EntityTypeBuilder<PromiseNote> builder)
    {
        builder.ToTable("journey_plans_promise_note");
        builder.Property(n => n.ByName).HasMaxLength(120);
        builder.Property(n => n.Text).HasMaxLength(Lengths.Note);
        builder.HasIndex(n => n.PromiseId);
    }
}

/// <summary>How much room the words of this room have, in characters. Long enough for a sentence or a few; a paragraph is a passage.</summary>
internal static class Lengths
{
    public const int Line = 500;
    public const int Note = 2000;
}
