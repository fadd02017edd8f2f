using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kith.Platform.Messages;

internal sealed class MessageTables : IEntityTypeConfiguration<Message>, IEntityTypeConfiguration<MessageAbout>
{
    public void Configure(EntityTypeBuilder<Message> builder)
    {
        builder.ToTable("platform_messages_message");
        builder.Ignore(m => m.Status);
        builder.Property(m => m.To).HasMaxLength(400);
        builder.Property(m => m.ToName).HasMaxLength(160);
        builder.Property(m => m.Subject).HasMaxLength(200);
        builder.Property(m => m.PostedByName).HasMaxLength(120);
        builder.Property(m => m.CarrierReference).HasMaxLength(80);
        builder.Property(m => m.Secret).HasMaxLength(1000);
        builder.Property(m => m.Problem).HasMaxLength(500);
        builder.HasMany(m => m.About).WithOne().HasForeignKey(a => a.MessageId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(m => new { m.AgencyId, m.NextTryAt });
        builder.HasIndex(m => new { m.AgencyId, m.ToUser, m.PostedAt });
        builder.HasIndex(m => new { m.AgencyId, m.PostedBy, m.PostedAt });
        builder.HasIndex(m => new { m.AgencyId, m.PostedAt });
    }

    public void Configure(EntityTypeBuilder<MessageAbout> builder)
    {
        builder.ToTable("platform_messages_about");
        builder.HasKey(a => new { a.MessageId, a.PersonId });
        builder.HasIndex(a => new { a.AgencyId, a.PersonId });
    }
}
