using Kith.Platform.Data;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Kith.Platform.Messages;

/// <summary>Messages and the people they are about.</summary>
[DbContext(typeof(KithDb))]
[Migration("20261122_80_messages")]
internal sealed class CreateMessages : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: "platform_messages_message",
            columns: t => new
            {
                id = t.Column<Guid>(nullable: false),
                agency_id = t.Column<Guid>(nullable: false),
                channel = t.Column<string>(maxLength: 40, nullable: false),
                to = t.Column<string>(maxLength: 400, nullable: false),
                to_name = t.Column<string>(maxLength: 160, nullable: false),
                to_user = t.Column<Guid>(nullable: true),
                subject = t.Column<string>(maxLength: 200, nullable: false),
                body = t.Column<string>(nullable: false),
                posted_by = t.Column<Guid>(nullable: false),
                posted_by_name = t.Column<string>(maxLength: 120, nullable: false),
                posted_at = t.Column<DateTime>(nullable: false),
                next_try_at = t.Column<DateTime>(nullable: true),
                attempts = t.Column<int>(nullable: false),
                claim = t.Column<Guid>(nullable: true),
                claimed_until = t.Column<DateTime>(nullable: true),
                carried_by = t.Column<string>(maxLength: 40, nullable: true),
                carrier_reference = t.Column<string>(maxLength: 80, nullable: true),
                sent_at = t.Column<DateTime>(nullable: true),
                delivered_at = t.Column<DateTime>(nullable: true),
                failed_at = t.Column<DateTime>(nullable: true),
                problem = t.Column<string>(maxLength: 500, nullable: true),
                read_at = t.Column<DateTime>(nullable: true),
            },
            constraints: t => t.PrimaryKey("pk_platform_messages_message", x => x.id));
        migrationBuilder.CreateTable(
            name: "platform_messages_about",
            columns: t => new
            {
                message_id = t.Column<Guid>(nullable: false),
                person_id = t.Column<Guid>(nullable: false),
                agency_id = t.Column<Guid>(nullable: false),
            },
            constraints: t =>
            {
                t.PrimaryKey("pk_platform_messages_about", x => new { x.message_id, x.person_id });
                t.ForeignKey("fk_platform_messages_about_message", x => x.message_id, "platform_messages_message", "id");
            });
        migrationBuilder.CreateIndex("ix_platform_messages_message_due", "platform_messages_message", ["agency_id", "next_try_at"]);
        migrationBuilder.CreateIndex("ix_platform_messages_message_mailbox", "platform_messages_message", ["agency_id", "to_user", "posted_at"]);
        migrationBuilder.CreateIndex("ix_platform_messages_message_posted_by", "platform_messages_message", ["agency_id", "posted_by", "posted_at"]);
        migrationBuilder.CreateIndex("ix_platform_messages_message_posted", "platform_messages_message", ["agency_id", "posted_at"]);
        migrationBuilder.CreateIndex("ix_platform_messages_about_person", "platform_messages_about", ["agency_id", "person_id"]);
    }
}
