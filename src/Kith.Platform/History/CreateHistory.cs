using Kith.Platform.Data;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Kith.Platform.History;

/// <summary>History and the read log.</summary>
[DbContext(typeof(KithDb))]
[Migration("20261122_01_history")]
internal sealed class CreateHistory : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: "platform_history_head",
            columns: t => new
            {
                agency_id = t.Column<Guid>(nullable: false),
                seq = t.Column<long>(nullable: false),
                hash = t.Column<byte[]>(nullable: false),
            },
            constraints: t => t.PrimaryKey("pk_platform_history_head", x => x.agency_id));
        migrationBuilder.CreateTable(
            name: "platform_history_action",
            columns: t => new
            {
                agency_id = t.Column<Guid>(nullable: false),
                seq = t.Column<long>(nullable: false),
                at = t.Column<DateTime>(nullable: false),
                actor_id = t.Column<Guid>(nullable: false),
                actor_name = t.Column<string>(maxLength: 120, nullable: false),
                actor_role = t.Column<string>(maxLength: 40, nullable: false),
                code = t.Column<string>(maxLength: 80, nullable: false),
                why = t.Column<string>(nullable: true),
                previous_hash = t.Column<byte[]>(nullable: false),
                hash = t.Column<byte[]>(nullable: false),
            },
            constraints: t => t.PrimaryKey("pk_platform_history_action", x => new { x.agency_id, x.seq }));
        migrationBuilder.CreateTable(
            name: "platform_history_event",
            columns: t => new
            {
                agency_id = t.Column<Guid>(nullable: false),
                seq = t.Column<long>(nullable: false),
                n = t.Column<int>(nullable: false),
                code = t.Column<string>(maxLength: 80, nullable: false),
                version = t.Column<int>(nullable: false),
                subject_kind = t.Column<string>(maxLength: 40, nullable: true),
                subject_id = t.Column<Guid>(nullable: true),
                payload = t.Column<string>(nullable: false),
            },
            constraints: t =>
            {
                t.PrimaryKey("pk_platform_history_event", x => new { x.agency_id, x.seq, x.n });
                t.ForeignKey("fk_platform_history_event_action", x => new { x.agency_id, x.seq }, "platform_history_action", ["agency_id", "seq"]);
            });
        migrationBuilder.CreateTable(
            name: "platform_history_filing",
            columns: t => new
            {
                agency_id = t.Column<Guid>(nullable: false),
                person_id = t.Column<Guid>(nullable: false),
                occurred_at = t.Column<DateTime>(nullable: false),
                seq = t.Column<long>(nullable: false),
                n = t.Column<int>(nullable: false),
                significance = t.Column<int>(nullable: false),
            },
            constraints: t =>
            {
                t.PrimaryKey("pk_platform_history_filing", x => new { x.agency_id, x.person_id, x.occurred_at, x.seq, x.n });
                t.ForeignKey("fk_platform_history_filing_event", x => new { x.agency_id, x.seq, x.n }, "platform_history_event", ["agency_id", "seq", "n"]);
            });
        migrationBuilder.CreateTable(
            name: "platform_access_read",
            columns: t => new
            {
                id = t.Column<Guid>(nullable: false),
                agency_id = t.Column<Guid>(nullable: false),
                person_id = t.Column<Guid>(nullable: true),
                user_id = t.Column<Guid>(nullable: false),
                user_name = t.Column<string>(maxLength: 120, nullable: false),
                role = t.Column<string>(maxLength: 40, nullable: false),
                at = t.Column<DateTime>(nullable: false),
                what = t.Column<string>(maxLength: 80, nullable: false),
                sight = t.Column<string>(maxLength: 40, nullable: false),
            },
            constraints: t => t.PrimaryKey("pk_platform_access_read", x => x.id));
        migrationBuilder.CreateIndex("ix_platform_history_action_at", "platform_history_action", ["agency_id", "at"]);
        migrationBuilder.CreateIndex("ix_platform_history_event_subject", "platform_history_event", ["agency_id", "subject_kind", "subject_id"]);
        migrationBuilder.CreateIndex("ix_platform_history_filing_event", "platform_history_filing", ["agency_id", "seq", "n"]);
        migrationBuilder.CreateIndex("ix_platform_access_read_person", "platform_access_read", ["agency_id", "person_id", "at"]);
        migrationBuilder.CreateIndex("ix_platform_access_read_user", "platform_access_read", ["agency_id", "user_id", "at"]);
    }
}
