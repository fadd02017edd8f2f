using Kith.Journey.Decisions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kith.Journey.Assessment;

internal sealed class AssessmentTables :
    IEntityTypeConfiguration<Assessment>, IEntityTypeConfiguration<AssessmentChild>, IEntityTypeConfiguration<AssessmentSection>,
    IEntityTypeConfiguration<OpenedPart>, IEntityTypeConfiguration<MoreTime>, IEntityTypeConfiguration<SignedAssessment>
{
    public void Configure(EntityTypeBuilder<Assessment> builder)
    {
        builder.ToTable("journey_assessment_assessment");
        builder.Property(a => a.Title).HasMaxLength(120);
        builder.Property(a => a.Reason).HasMaxLength(2000);
        builder.Property(a => a.StartedByName).HasMaxLength(120);
        builder.Property(a => a.SubmittedByName).HasMaxLength(120);
        builder.Property(a => a.ReturnedByName).HasMaxLength(120);
        builder.Property(a => a.ReturnedBecause).HasMaxLength(4000);
        builder.Property(a => a.ApprovedByName).HasMaxLength(120);
        builder.Property(a => a.Outcome).HasMaxLength(40);
        builder.Property(a => a.WithdrawnByName).HasMaxLength(120);
        builder.Property(a => a.WithdrawnBecause).HasMaxLength(2000);
        builder.Property(a => a.Version).IsConcurrencyToken();
        builder.Ignore(a => a.Standing).Ignore(a => a.MayBeWritten);
        builder.HasIndex(a => new { a.AgencyId, a.FamilyId });
        builder.HasIndex(a => new { a.AgencyId, a.ApprovedAt });
    }

    public void Configure(EntityTypeBuilder<AssessmentChild> builder)
    {
        builder.ToTable("journey_assessment_child");
        builder.HasIndex(c => new { c.AgencyId, c.AssessmentId });
        builder.HasIndex(c => new { c.AgencyId, c.PersonId });
    }

    public void Configure(EntityTypeBuilder<AssessmentSection> builder)
    {
        builder.ToTable("journey_assessment_section");
        builder.HasKey(s => new { s.AssessmentId, s.SectionId });
        builder.Property(s => s.SectionId).HasMaxLength(80);
        builder.Property(s => s.SavedByName).HasMaxLength(120);
        builder.Property(s => s.Version).IsConcurrencyToken();
    }

    public void Configure(EntityTypeBuilder<OpenedPart> builder)
    {
        builder.ToTable("journey_assessment_opened");
        builder.HasKey(o => new { o.AssessmentId, o.Part });
        builder.Property(o => o.Part).HasMaxLength(160);
        builder.Property(o => o.Because).HasMaxLength(500);
        builder.Property(o => o.OpenedByName).HasMaxLength(120);
    }

    public void Configure(EntityTypeBuilder<MoreTime> builder)
    {
        builder.ToTable("journey_assessment_more_time");
        builder.HasKey(m => new { m.AssessmentId, m.ClockId });
        builder.Property(m => m.ClockId).HasMaxLength(80);
        builder.Property(m => m.Reason).HasMaxLength(40);
        builder.Property(m => m.Words).HasMaxLength(2000);
        builder.Property(m => m.GivenByName).HasMaxLength(120);
    }

    public void Configure(EntityTypeBuilder<SignedAssessment> builder)
    {
        builder.ToTable("journey_assessment_signed");
        builder.HasKey(s => s.AssessmentId);
        AsJson.Keep(builder.Property(s => s.Facts));
        AsJson.Keep(builder.Property(s => s.Passages));
    }
}
