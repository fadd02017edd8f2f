using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kith.Sight.Engagement;

internal sealed class EngagementTables :
    IEntityTypeConfiguration<Exercise>, IEntityTypeConfiguration<ExerciseSession>, IEntityTypeConfiguration<DelegateGroup>, IEntityTypeConfiguration<Attendance>,
    IEntityTypeConfiguration<ExerciseQuestion>, IEntityTypeConfiguration<Response>, IEntityTypeConfiguration<CodebookVersion>, IEntityTypeConfiguration<Coding>, IEntityTypeConfiguration<Answer>
{
    public void Configure(EntityTypeBuilder<Exercise> builder)
    {
        builder.ToTable("sight_engagement_exercise");
        builder.Property(e => e.Title).HasMaxLength(300);
        builder.Property(e => e.Source).HasMaxLength(300);
        builder.Property(e => e.CommissionedBy).HasMaxLength(200);
        builder.Property(e => e.LedBy).HasMaxLength(300);
        builder.Property(e => e.Version).IsConcurrencyToken();
        builder.HasIndex(e => new { e.AgencyId, e.CreatedAt });
    }

    public void Configure(EntityTypeBuilder<ExerciseSession> builder)
    {
        builder.ToTable("sight_engagement_session");
        builder.Property(s => s.Title).HasMaxLength(300);
        builder.Property(s => s.Place).HasMaxLength(200);
        builder.HasIndex(s => new { s.AgencyId, s.ExerciseId, s.Number }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<DelegateGroup> builder)
    {
        builder.ToTable("sight_engagement_group");
        builder.Property(g => g.Name).HasMaxLength(120);
        builder.HasIndex(g => new { g.AgencyId, g.ExerciseId, g.Name }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<Attendance> builder)
    {
        builder.ToTable("sight_engagement_attendance");
        builder.Property(a => a.GroupName).HasMaxLength(120);
        builder.HasIndex(a => new { a.AgencyId, a.ExerciseId, a.SessionNumber, a.GroupName }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<ExerciseQuestion> builder)
    {
        builder.ToTable("sight_engagement_question");
        builder.Property(q => q.Asks).HasMaxLength(500);
        builder.Property(q => q.GroupName).HasMaxLength(120);
        builder.HasIndex(q => new { q.AgencyId, q.ExerciseId, q.Order }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<Response> builder)
    {
        builder.ToTable("sight_engagement_response");
        builder.Property(r => r.Reference).HasMaxLength(80);
        builder.Property(r => r.GroupName).HasMaxLength(120);
        builder.Property(r => r.Language).HasMaxLength(10);
        builder.Property(r => r.Source).HasMaxLength(300);
        builder.Property(r => r.HeldBecause).HasMaxLength(300);
        builder.Property(r => r.Version).IsConcurrencyToken();
        builder.Ignore(r => r.MayRead);
        builder.HasIndex(r => new { r.AgencyId, r.ExerciseId, r.Reference }).IsUnique();
        builder.HasIndex(r => new { r.AgencyId, r.ExerciseId, r.State });
    }

    public void Configure(EntityTypeBuilder<CodebookVersion> builder)
    {
        builder.ToTable("sight_engagement_codebook");
        builder.Property(c => c.By).HasMaxLength(120);
        builder.HasIndex(c => new { c.AgencyId, c.ExerciseId, c.Number }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<Coding> builder)
    {
        builder.ToTable("sight_engagement_coding");
        builder.Property(c => c.Coder).HasMaxLength(120);
        builder.Property(c => c.Codes).HasMaxLength(400);
        builder.Property(c => c.Suggested).HasMaxLength(400);
        builder.HasIndex(c => new { c.AgencyId, c.ExerciseId, c.ResponseId });
    }

    public void Configure(EntityTypeBuilder<Answer> builder)
    {
        builder.ToTable("sight_engagement_answer");
        builder.Property(a => a.Code).HasMaxLength(40);
        builder.Property(a => a.Link).HasMaxLength(80);
        builder.Property(a => a.Answers).HasMaxLength(120);
        builder.Ignore(a => a.Waits);
        builder.Property(a => a.By).HasMaxLength(120);
        builder.HasIndex(a => new { a.AgencyId, a.ExerciseId, a.Number });
    }
}
