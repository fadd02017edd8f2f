using Kith.Platform.Data;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Kith.Sight.Engagement;

/// <summary>Records of sessions sent back to those who took part, and their replies.</summary>
[DbContext(typeof(KithDb))]
[Migration("20261129_70_record_checks")]
internal sealed class CreateRecordChecks : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: "sight_engagement_check",
            columns: t => new
            {
                id = t.Column<Guid>(nullable: false),
                agency_id = t.Column<Guid>(nullable: false),
                exercise_id = t.Column<Guid>(nullable: false),
                session_number = t.Column<int>(nullable: false),
                key = t.Column<string>(maxLength: 60, nullable: false),
                closes_on = t.Column<DateOnly>(nullable: false),
                sent_at = t.Column<DateTime>(nullable: false),
                by = t.Column<string>(maxLength: 120, nullable: false),
            },
            constraints: t => t.PrimaryKey("pk_sight_engagement_check", x => x.id));
        migrationBuilder.CreateTable(
            name: "sight_engagement_check_reply",
            columns: t => new
            {
                id = t.Column<Guid>(nullable: false),
                agency_id = t.Column<Guid>(nullable: false),
                exercise_id = t.Column<Guid>(nullable: false),
                check_id = t.Column<Guid>(nullable: false),
                right = t.Column<bool>(nullable: false),
                says = t.Column<string>(nullable: true),
                received_at = t.Column<DateTime>(nullable: false),
                answer = t.Column<string>(nullable: true),
                answered_at = t.Column<DateTime>(nullable: true),
                answered_by = t.Column<string>(maxLength: 120, nullable: true),
                version = t.Column<int>(nullable: false),
            },
            constraints: t => t.PrimaryKey("pk_sight_engagement_check_reply", x => x.id));
        migrationBuilder.CreateIndex("ix_sight_engagement_check_exercise_id_session_number", "sight_engagement_check", ["agency_id", "exercise_id", "session_number"]);
        migrationBuilder.CreateIndex("ix_sight_engagement_check_key", "sight_engagement_check", ["agency_id", "key"], unique: true);
        migrationBuilder.CreateIndex("ix_sight_engagement_check_reply_exercise_id_check_id", "sight_engagement_check_reply", ["agency_id", "exercise_id", "check_id"]);
    }
}
