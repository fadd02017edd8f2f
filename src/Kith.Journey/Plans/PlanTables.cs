using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kith.Journey.Plans;

internal sealed class PlanTables :
    IEntityTypeConfiguration<Plan>, IEntityTypeConfiguration<PlanChild>, IEntityTypeConfiguration<PlanVersion>, IEntityTypeConfiguration<PlanView>,
    IEntityTypeConfiguration<PlanGiven>, IEntityTypeConfiguration<YouSaid>, IEntityTypeConfiguration<YouSaidChild>
{
    public void Configure(EntityTypeBuilder<Plan> builder)
    {
        builder.ToTable("journey_plans_plan");
        builder.Property(p => p.Kind).HasMaxLength(40);
        builder.Property(p => p.OriginKind).HasMaxLength(40);
        builder.Property(p => p.EndReason).HasMaxLength(40);
        builder.Property(p => p.Version).IsConcurrencyToken();
        builder.HasMany(p => p.Children).WithOne().HasForeignKey(c => c.PlanId);
        builder.HasIndex(p => new { p.AgencyId, p.FamilyId });
        builder.HasIndex(p => new { p.AgencyId, p.LeadId, p.NextReviewOn });
    }

    public void Configure(EntityTypeBuilder<PlanChild> builder)
    {
        builder.ToTable("journey_plans_plan_child");
        builder.HasKey(c => new { c.PlanId, c.PersonId });
        builder.HasIndex(c => new { c.AgencyId, c.PersonId });
    }

    public void Configure(EntityTypeBuilder<PlanVersion> builder)
    {
        builder.ToTable("journey_plans_version");
        builder.HasKey(v => new { v.PlanId, v.Number });
        builder.Property(v => v.Occasion).HasMaxLength(40);
        builder.Property(v => v.ByName).HasMaxLength(120);
        builder.Property(v => v.Note).HasMaxLength(Lengths.Note);
    }

    public void Configure(EntityTypeBuilder<PlanView> builder)
    {
        builder.ToTable("journey_plans_view");
        builder.Property(v => v.View).HasMaxLength(40);
        builder.HasIndex(v => new { v.AgencyId, v.PlanId, v.Number });
    }

    public void Configure(EntityTypeBuilder<PlanGiven> builder)
    {
        builder.ToTable("journey_plans_given");
        builder.Property(g => g.ByName).HasMaxLength(120);
        builder.Property(g => g.How).HasMaxLength(40);
        builder.HasIndex(g => new { g.AgencyId, g.PlanId });
        builder.HasIndex(g => g.CodeHash);
    }

    public void Configure(EntityTypeBuilder<YouSaid> builder)
    {
        builder.ToTable("journey_plans_you_said");
        builder.Property(y => y.AnsweredByName).HasMaxLength(120);
        builder.Property(y => y.AnswerText).HasMaxLength(Lengths.Note);
        builder.Property(y => y.Version).IsConcurrencyToken();
        builder.HasMany(y => y.Children).WithOne().HasForeignKey(c => c.YouSaidId);
        builder.HasIndex(y => new { y.AgencyId, y.PlanId });
    }

    public void Configure(EntityTypeBuilder<YouSaidChild> builder)
    {
        builder.ToTable("journey_plans_you_said_child");
        builder.HasKey(c => new { c.YouSaidId, c.PersonId });
        builder.HasIndex(c => new { c.AgencyId, c.PersonId });
    }
}
