using Kith.Platform.Data;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Kith.Sight.Engagement;

/// <summary>Standing groups, their meetings and actions, and the charter.</summary>
[DbContext(typeof(KithDb))]
[Migration("20261122_118_forums")]
internal sealed class CreateForums : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: "sight_engagement_forum",
            columns: t => new
            {
                id = t.Column<Guid>(nullable: false),
                agency_id = t.Column<Guid>(nullable: false),
                kind = t.Column<string>(maxLength: 40, nullable: false),
                name = t.Column<string>(maxLength: 200, nullable: false),
                purpose = t.Column<string>(nullable: false),
                created_at = t.Column<DateTime>(nullable: false),
            },
            constraints: t => t.PrimaryKey("pk_sight_engagement_forum", x => x.id));
        migrationBuilder.CreateTable(
            name: "sight_engagement_meeting",
            columns: t => new
            {
                id = t.Column<Guid>(nullable: false),
                agency_id = t.Column<Guid>(nullable: false),
                forum_id = t.Column<Guid>(nullable: false),
                on = t.Column<DateOnly>(nullable: false),
                came = t.Column<int>(nullable: false),
                said = t.Column<string>(nullable: false),
                recorded_at = t.Column<DateTime>(nullable: false),
                by = t.Column<string>(maxLength: 120, nullable: false),
            },
            constraints: t => t.PrimaryKey("pk_sight_engagement_meeting", x => x.id));
        migrationBuilder.CreateTable(
            name: "sight_engagement_forum_action",
            columns: t => new
            {
                id = t.Column<Guid>(nullable: false),
                agency_id = t.Column<Guid>(nullable: false),
                forum_id = t.Column<Guid>(nullable: false),
                says = t.Column<string>(nullable: false),
                who = t.Column<string>(maxLength: 120, nullable: false),
                due_on = t.Column<DateOnly>(nullable: false),
                done_on = t.Column<DateOnly>(nullable: true),
                outcome = t.Column<string>(nullable: true),
                recorded_at = t.Column<DateTime>(nullable: false),
                version = t.Column<int>(nullable: false),
            },
            constraints: t => t.PrimaryKey("pk_sight_engagement_forum_action", x => x.id));
        migrationBuilder.CreateTable(
            name: "sight_engagement_charter",
            columns: t => new
            {
                id = t.Column<Guid>(nullable: false),
                agency_id = t.Column<Guid>(nullable: false),
                number = t.Column<int>(nullable: false),
                says = t.Column<string>(nullable: false),
                measure = t.Column<string>(maxLength: 300, nullable: false),
                kept_from = t.Column<int>(nullable: false),
                recorded_at = t.Column<DateTime>(nullable: false),
                by = t.Column<string>(maxLength: 120, nullable: false),
            },
            constraints: t => t.PrimaryKey("pk_sight_engagement_charter", x => x.id));
        migrationBuilder.CreateTable(
            name: "sight_engagement_charter_reading",
            columns: t => new
            {
                id = t.Column<Guid>(nullable: false),
                agency_id = t.Column<Guid>(nullable: false),
                promise_id = t.Column<Guid>(nullable: false),
                on = t.Column<DateOnly>(nullable: false),
                value = t.Column<int>(nullable: false),
                source = t.Column<string>(maxLength: 300, nullable: false),
                recorded_at = t.Column<DateTime>(nullable: false),
                by = t.Column<string>(maxLength: 120, nullable: false),
            },
            constraints: t => t.PrimaryKey("pk_sight_engagement_charter_reading", x => x.id));
        migrationBuilder.CreateIndex("ix_sight_engagement_forum_name", "sight_engagement_forum", ["agency_id", "name"], unique: true);
        migrationBuilder.CreateIndex("ix_sight_engagement_meeting_forum_id_on", "sight_engagement_meeting", ["agency_id", "forum_id", "on"]);
        migrationBuilder.CreateIndex("ix_sight_engagement_forum_action_forum_id_due_on", "sight_engagement_forum_action", ["agency_id", "forum_id", "due_on"]);
        migrationBuilder.CreateIndex("ix_sight_engagement_charter_number", "sight_engagement_charter", ["agency_id", "number"], unique: true);
        migrationBuilder.CreateIndex("ix_sight_engagement_charter_reading_promise_id_on", "sight_engagement_charter_reading", ["agency_id", "promise_id", "on"]);
    }
}
