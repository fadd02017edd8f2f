using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kith.Sight.Engagement.Sample;

internal sealed class SampleTable : IEntityTypeConfiguration<SamplePart>
{
    public void Configure(EntityTypeBuilder<SamplePart> builder)
    {
        builder.ToTable("sight_engagement_sample");
        builder.Property(p => p.GroupName).HasMaxLength(120);
        builder.Property(p => p.Who).HasMaxLength(300);
        builder.Property(p => p.By).HasMaxLength(120);
        builder.HasIndex(p => new { p.AgencyId, p.ExerciseId, p.Number });
    }
}
