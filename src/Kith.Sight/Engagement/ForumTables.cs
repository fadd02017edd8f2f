using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kith.Sight.Engagement;

internal sealed class ForumTables :
    IEntityTypeConfiguration<Forum>, IEntityTypeConfiguration<ForumMeeting>, IEntityTypeConfiguration<ForumAction>, IEntityTypeConfiguration<CharterPromise>, IEntityTypeConfiguration<PromiseReading>
{
    public void Configure(EntityTypeBuilder<Forum> builder)
    {
        builder.ToTable("sight_engagement_forum");
        builder.Property(f => f.Name).HasMaxLength(200);
        builder.HasIndex(f => new { f.AgencyId, f.Name }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<ForumMeeting> builder)
    {
        builder.ToTable("sight_engagement_meeting");
        builder.Property(m => m.By).HasMaxLength(120);
        builder.HasIndex(m => new { m.AgencyId, m.ForumId, m.On });
    }

    public void Configure(EntityTypeBuilder<ForumAction> builder)
    {
        builder.ToTable("sight_engagement_forum_action");
        builder.Property(a => a.Who).HasMaxLength(120);
        builder.Property(a => a.Version).IsConcurrencyToken();
        builder.HasIndex(a => new { a.AgencyId, a.ForumId, a.DueOn });
    }

    public void Configure(EntityTypeBuilder<CharterPromise> builder)
    {
        builder.ToTable("sight_engagement_charter");
        builder.Property(p => p.Measure).HasMaxLength(300);
        builder.Property(p => p.By).HasMaxLength(120);
        builder.HasIndex(p => new { p.AgencyId, p.Number }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<PromiseReading> builder)
    {
        builder.ToTable("sight_engagement_charter_reading");
        builder.Property(r => r.Source).HasMaxLength(300);
        builder.Property(r => r.By).HasMaxLength(120);
        builder.HasIndex(r => new { r.AgencyId, r.PromiseId, r.On });
    }
}
