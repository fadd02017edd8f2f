using Kith.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kith.Sight.Reform;

internal sealed class ReformTables :
    IEntityTypeConfiguration<Programme>, IEntityTypeConfiguration<Workstream>, IEntityTypeConfiguration<HeadlineAction>, IEntityTypeConfiguration<DueDate>,
    IEntityTypeConfiguration<Interdependency>, IEntityTypeConfiguration<Recommendation>, IEntityTypeConfiguration<ProgressReport>,
    IEntityTypeConfiguration<ProgrammeRisk>, IEntityTypeConfiguration<Benefit>, IEntityTypeConfiguration<BenefitReading>
{
    public void Configure(EntityTypeBuilder<Programme> builder)
    {
        builder.ToTable("sight_reform_programme");
        builder.Property(p => p.Title).HasMaxLength(200);
        builder.Property(p => p.Plan).HasMaxLength(200);
        builder.Property(p => p.Source).HasMaxLength(300);
        builder.HasIndex(p => p.AgencyId);
    }

    public void Configure(EntityTypeBuilder<Workstream> builder)
    {
        Row(builder, "workstream");
        builder.Property(w => w.Name).HasMaxLength(200);
    }

    public void Configure(EntityTypeBuilder<HeadlineAction> builder)
    {
        Row(builder, "action");
        builder.Property(a => a.Ref).HasMaxLength(20);
        builder.Ignore(a => a.Key);
    }

    public void Configure(EntityTypeBuilder<DueDate> builder)
    {
        Row(builder, "due_date");
        builder.Property(d => d.Ref).HasMaxLength(20);
        builder.Property(d => d.What).HasMaxLength(200);
        builder.Property(d => d.Written).HasMaxLength(200);
    }

    public void Configure(EntityTypeBuilder<Interdependency> builder)
    {
        Row(builder, "interdependency");
        builder.Property(l => l.FromRefs).HasMaxLength(200);
        builder.Property(l => l.ToRefs).HasMaxLength(200);
        builder.Property(l => l.ToOutside).HasMaxLength(200);
        builder.Property(l => l.Kind).HasMaxLength(60);
        builder.Ignore(l => l.LeadsAnywhere);
    }

    public void Configure(EntityTypeBuilder<Recommendation> builder)
    {
        Row(builder, "recommendation");
        builder.Property(r => r.Review).HasMaxLength(300);
        builder.Property(r => r.Category).HasMaxLength(120);
        builder.Property(r => r.Workstreams).HasMaxLength(120);
    }

    public void Configure(EntityTypeBuilder<ProgressReport> builder) => Row(builder, "report");

    public void Configure(EntityTypeBuilder<ProgrammeRisk> builder)
    {
        Row(builder, "risk");
        builder.Property(r => r.Owner).HasMaxLength(120);
    }

    public void Configure(EntityTypeBuilder<Benefit> builder)
    {
        Row(builder, "benefit");
        builder.Property(b => b.Ref).HasMaxLength(20);
        builder.Ignore(b => b.LessIsBetter);
    }

    public void Configure(EntityTypeBuilder<BenefitReading> builder)
    {
        Row(builder, "reading");
        builder.Property(r => r.Source).HasMaxLength(300);
    }

    internal static void Row<T>(EntityTypeBuilder<T> builder, string noun) where T : ReformRow
    {
        builder.ToTable("sight_reform_" + noun);
        builder.HasKey(r => r.Id);
        builder.Property(r => r.By).HasMaxLength(120);
        builder.Property(r => r.ReplacedAt).IsConcurrencyToken(); // two people who change the same version: the second one is told
        builder.HasIndex(r => new { r.AgencyId, r.ProgrammeId, r.RecordedAt });
    }
}
