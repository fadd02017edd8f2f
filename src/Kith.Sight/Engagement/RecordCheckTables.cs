using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kith.Sight.Engagement;

internal sealed class RecordCheckTables : IEntityTypeConfiguration<RecordCheck>, IEntityTypeConfiguration<RecordReply>
{
    public void Configure(EntityTypeBuilder<RecordCheck> builder)
    {
        builder.ToTable("sight_engagement_check");
        builder.Property(c => c.Key).HasMaxLength(60);
        builder.Property(c => c.By).HasMaxLength(120);
        builder.HasIndex(c => new { c.AgencyId, c.ExerciseId, c.SessionNumber });
        builder.HasIndex(c => new { c.AgencyId, c.Key }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<RecordReply> builder)
    {
        builder.ToTable("sight_engagement_check_reply");
        builder.Property(r => r.AnsweredBy).HasMaxLength(120);
        builder.Property(r => r.Version).IsConcurrencyToken();
        builder.Ignore(r => r.ToAnswer);
        builder.HasIndex(r => new { r.AgencyId, r.ExerciseId, r.CheckId });
    }
}
