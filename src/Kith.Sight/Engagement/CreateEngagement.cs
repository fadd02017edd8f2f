using Kith.Platform.Data;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Kith.Sight.Engagement;

/// <summary>Exercises, what was said in them, and how it was coded.</summary>
[DbContext(typeof(KithDb))]
[Migration("20261122_115_engagement")]
internal sealed class CreateEngagement : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: "sight_engagement_exercise",
            columns: t => new
            {
                id = t.Column<Guid>(nullable: false),
                agency_id = t.Column<Guid>(nullable: false),
                kind = t.Column<string>(maxLength: 40, nullable: false),
                title = t.Column<string>(maxLength: 300, nullable: false),
                about = t.Column<string>(nullable: false),
                consent = t.Column<string>(nullable: false),
                accessibility = t.Column<string>(nullable: false),
                limits = t.Column<string>(nullable: false),
                source = t.Column<string>(maxLength: 300, nullable: true),
                opens_on = t.Column<DateOnly>(nullable: true),
                closes_on = t.Column<DateOnly>(nullable: true),
                published_at = t.Column<DateTime>(nullable: true),
                created_at = t.Column<DateTime>(nullable: false),
                version = t.Column<int>(nullable: false),
            },
            constraints: t => t.PrimaryKey("pk_sight_engagement_exercise", x => x.id));
        migrationBuilder.CreateTable(
            name: "sight_engagement_session",
            columns: t => new
            {
                id = t.Column<Guid>(nullable: false),
                agency_id = t.Column<Guid>(nullable: false),
                exercise_id = t.Column<Guid>(nullable: false),
                number = t.Column<int>(nullable: false),
                title = t.Column<string>(maxLength: 300, nullable: false),
                place = t.Column<string>(maxLength: 200, nullable: true),
                on = t.Column<DateOnly>(nullable: true),
            },
            constraints: t => t.PrimaryKey("pk_sight_engagement_session", x => x.id));
        migrationBuilder.CreateTable(
            name: "sight_engagement_group",
            columns: t => new
            {
                id = t.Column<Guid>(nullable: false),
                agency_id = t.Column<Guid>(nullable: false),
                exercise_id = t.Column<Guid>(nullable: false),
                order = t.Column<int>(nullable: false),
                name = t.Column<string>(maxLength: 120, nullable: false),
            },
            constraints: t => t.PrimaryKey("pk_sight_engagement_group", x => x.id));
        migrationBuilder.CreateTable(
            name: "sight_engagement_attendance",
            columns: t => new
            {
                id = t.Column<Guid>(nullable: false),
                agency_id = t.Column<Guid>(nullable: false),
                exercise_id = t.Column<Guid>(nullable: false),
                session_number = t.Column<int>(nullable: false),
                group_name = t.Column<string>(maxLength: 120, nullable: false),
                came = t.Column<int>(nullable: true),
                absent = t.Column<bool>(nullable: false),
            },
            constraints: t => t.PrimaryKey("pk_sight_engagement_attendance", x => x.id));
        migrationBuilder.CreateTable(
            name: "sight_engagement_question",
            columns: t => new
            {
                id = t.Column<Guid>(nullable: false),
                agency_id = t.Column<Guid>(nullable: false),
                exercise_id = t.Column<Guid>(nullable: false),
                order = t.Column<int>(nullable: false),
                asks = t.Column<string>(maxLength: 500, nullable: false),
                group_name = t.Column<string>(maxLength: 120, nullable: true),
            },
            constraints: t => t.PrimaryKey("pk_sight_engagement_question", x => x.id));
        migrationBuilder.CreateTable(
            name: "sight_engagement_response",
            columns: t => new
            {
                id = t.Column<Guid>(nullable: false),
                agency_id = t.Column<Guid>(nullable: false),
                exercise_id = t.Column<Guid>(nullable: false),
                kind = t.Column<string>(maxLength: 40, nullable: false),
                order = t.Column<int>(nullable: false),
                reference = t.Column<string>(maxLength: 80, nullable: false),
                session_number = t.Column<int>(nullable: true),
                group_name = t.Column<string>(maxLength: 120, nullable: true),
                question_id = t.Column<Guid>(nullable: true),
                rank = t.Column<int>(nullable: true),
                text = t.Column<string>(nullable: false),
                language = t.Column<string>(maxLength: 10, nullable: false),
                source = t.Column<string>(maxLength: 300, nullable: false),
                may_quote = t.Column<bool>(nullable: false),
                edited = t.Column<bool>(nullable: false),
                state = t.Column<string>(maxLength: 40, nullable: false),
                held_because = t.Column<string>(maxLength: 300, nullable: true),
                received_at = t.Column<DateTime>(nullable: false),
                version = t.Column<int>(nullable: false),
            },
            constraints: t => t.PrimaryKey("pk_sight_engagement_response", x => x.id));
        migrationBuilder.CreateTable(
            name: "sight_engagement_codebook",
            columns: t => new
            {
                id = t.Column<Guid>(nullable: false),
                agency_id = t.Column<Guid>(nullable: false),
                exercise_id = t.Column<Guid>(nullable: false),
                number = t.Column<int>(nullable: false),
                themes = t.Column<string>(nullable: false),
                merged = t.Column<string>(nullable: false),
                recorded_at = t.Column<DateTime>(nullable: false),
                by = t.Column<string>(maxLength: 120, nullable: false),
                why = t.Column<string>(nullable: true),
            },
            constraints: t => t.PrimaryKey("pk_sight_engagement_codebook", x => x.id));
        migrationBuilder.CreateTable(
            name: "sight_engagement_coding",
            columns: t => new
            {
                id = t.Column<Guid>(nullable: false),
                agency_id = t.Column<Guid>(nullable: false),
                exercise_id = t.Column<Guid>(nullable: false),
                response_id = t.Column<Guid>(nullable: false),
                coder_id = t.Column<Guid>(nullable: false),
                coder = t.Column<string>(maxLength: 120, nullable: false),
                codes = t.Column<string>(maxLength: 400, nullable: false),
                suggested = t.Column<string>(maxLength: 400, nullable: false),
                settles = t.Column<bool>(nullable: false),
                recorded_at = t.Column<DateTime>(nullable: false),
                replaced_at = t.Column<DateTime>(nullable: true),
            },
            constraints: t => t.PrimaryKey("pk_sight_engagement_coding", x => x.id));
        migrationBuilder.CreateTable(
            name: "sight_engagement_answer",
            columns: t => new
            {
                id = t.Column<Guid>(nullable: false),
                agency_id = t.Column<Guid>(nullable: false),
                exercise_id = t.Column<Guid>(nullable: false),
                number = t.Column<int>(nullable: false),
                code = t.Column<string>(maxLength: 40, nullable: true),
                said = t.Column<string>(nullable: false),
                did = t.Column<string>(nullable: false),
                link = t.Column<string>(maxLength: 80, nullable: true),
                recorded_at = t.Column<DateTime>(nullable: false),
                replaced_at = t.Column<DateTime>(nullable: true),
                by = t.Column<string>(maxLength: 120, nullable: false),
            },
            constraints: t => t.PrimaryKey("pk_sight_engagement_answer", x => x.id));
        migrationBuilder.CreateIndex("ix_sight_engagement_exercise_created_at", "sight_engagement_exercise", ["agency_id", "created_at"]);
        migrationBuilder.CreateIndex("ix_sight_engagement_session_exercise_id_number", "sight_engagement_session", ["agency_id", "exercise_id", "number"], unique: true);
        migrationBuilder.CreateIndex("ix_sight_engagement_group_exercise_id_name", "sight_engagement_group", ["agency_id", "exercise_id", "name"], unique: true);
        migrationBuilder.CreateIndex("ix_sight_engagement_attendance_exercise_id_session_number_group_name", "sight_engagement_attendance", ["agency_id", "exercise_id", "session_number", "group_name"], unique: true);
        migrationBuilder.CreateIndex("ix_sight_engagement_question_exercise_id_order", "sight_engagement_question", ["agency_id", "exercise_id", "order"], unique: true);
        migrationBuilder.CreateIndex("ix_sight_engagement_response_exercise_id_reference", "sight_engagement_response", ["agency_id", "exercise_id", "reference"], unique: true);
        migrationBuilder.CreateIndex("ix_sight_engagement_response_exercise_id_state", "sight_engagement_response", ["agency_id", "exercise_id", "state"]);
        migrationBuilder.CreateIndex("ix_sight_engagement_codebook_exercise_id_number", "sight_engagement_codebook", ["agency_id", "exercise_id", "number"], unique: true);
        migrationBuilder.CreateIndex("ix_sight_engagement_coding_exercise_id_response_id", "sight_engagement_coding", ["agency_id", "exercise_id", "response_id"]);
        migrationBuilder.CreateIndex("ix_sight_engagement_answer_exercise_id_number", "sight_engagement_answer", ["agency_id", "exercise_id", "number"]);
    }
}
