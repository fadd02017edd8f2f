using Kith.Platform.Data;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Kith.Journey.Plans;

/// <summary>Promises, plans and what families said.</summary>
[DbContext(typeof(KithDb))]
[Migration("20261122_50_plans")]
internal sealed class CreatePlans : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: "journey_plans_given",
            columns: t => new
            {
                id = t.Column<Guid>(nullable: false),
                agency_id = t.Column<Guid>(nullable: false),
                plan_id = t.Column<Guid>(nullable: false),
                person_id = t.Column<Guid>(nullable: false),
                at = t.Column<DateTime>(nullable: false),
                by_name = t.Column<string>(maxLength: 120, nullable: false),
                how = t.Column<string>(maxLength: 40, nullable: false),
                code_hash = t.Column<byte[]>(nullable: true),
                code_expires_at = t.Column<DateTime>(nullable: true),
                opened_at = t.Column<DateTime>(nullable: true),
            },
            constraints: t => t.PrimaryKey("pk_journey_plans_given", x => x.id));
        migrationBuilder.CreateTable(
            name: "journey_plans_plan",
            columns: t => new
            {
                id = t.Column<Guid>(nullable: false),
                agency_id = t.Column<Guid>(nullable: false),
                family_id = t.Column<Guid>(nullable: false),
                kind = t.Column<string>(maxLength: 40, nullable: false),
                origin_kind = t.Column<string>(maxLength: 40, nullable: true),
                origin_id = t.Column<Guid>(nullable: true),
                started_at = t.Column<DateTime>(nullable: false),
                lead_id = t.Column<Guid>(nullable: false),
                agreed_at = t.Column<DateTime>(nullable: true),
                reviewed_at = t.Column<DateTime>(nullable: true),
                closed_at = t.Column<DateTime>(nullable: true),
                next_review_on = t.Column<DateOnly>(nullable: true),
                end_reason = t.Column<string>(maxLength: 40, nullable: true),
                version = t.Column<int>(nullable: false),
            },
            constraints: t => t.PrimaryKey("pk_journey_plans_plan", x => x.id));
        migrationBuilder.CreateTable(
            name: "journey_plans_promise",
            columns: t => new
            {
                id = t.Column<Guid>(nullable: false),
                agency_id = t.Column<Guid>(nullable: false),
                who_user_id = t.Column<Guid>(nullable: true),
                who_person_id = t.Column<Guid>(nullable: true),
                who_professional_id = t.Column<Guid>(nullable: true),
                who_name = t.Column<string>(maxLength: 200, nullable: false),
                what = t.Column<string>(maxLength: 500, nullable: false),
                by_when = t.Column<DateOnly>(nullable: false),
                how_we_know = t.Column<string>(maxLength: 500, nullable: true),
                origin_kind = t.Column<string>(maxLength: 40, nullable: false),
                origin_id = t.Column<Guid>(nullable: false),
                plan_id = t.Column<Guid>(nullable: true),
                made_at = t.Column<DateTime>(nullable: false),
                made_by = t.Column<Guid>(nullable: false),
                made_by_name = t.Column<string>(maxLength: 120, nullable: false),
                kept_at = t.Column<DateTime>(nullable: true),
                not_kept_at = t.Column<DateTime>(nullable: true),
                replaced_at = t.Column<DateTime>(nullable: true),
                replaced_by = t.Column<Guid>(nullable: true),
                came_of_it = t.Column<string>(maxLength: 2000, nullable: true),
                ended_by_name = t.Column<string>(maxLength: 120, nullable: true),
                version = t.Column<int>(nullable: false),
            },
            constraints: t => t.PrimaryKey("pk_journey_plans_promise", x => x.id));
        migrationBuilder.CreateTable(
            name: "journey_plans_version",
            columns: t => new
            {
                plan_id = t.Column<Guid>(nullable: false),
                number = t.Column<int>(nullable: false),
                agency_id = t.Column<Guid>(nullable: false),
                occasion = t.Column<string>(maxLength: 40, nullable: false),
                at = t.Column<DateTime>(nullable: false),
                by_name = t.Column<string>(maxLength: 120, nullable: false),
                note = t.Column<string>(maxLength: 2000, nullable: true),
                snapshot = t.Column<string>(nullable: false),
            },
            constraints: t => t.PrimaryKey("pk_journey_plans_version", x => new { x.plan_id, x.number }));
        migrationBuilder.CreateTable(
            name: "journey_plans_view",
            columns: t => new
            {
                id = t.Column<Guid>(nullable: false),
                agency_id = t.Column<Guid>(nullable: false),
                plan_id = t.Column<Guid>(nullable: false),
                number = t.Column<int>(nullable: false),
                person_id = t.Column<Guid>(nullable: true),
                professional_id = t.Column<Guid>(nullable: true),
                view = t.Column<string>(maxLength: 40, nullable: false),
                passage_id = t.Column<Guid>(nullable: true),
                at = t.Column<DateTime>(nullable: false),
            },
            constraints: t => t.PrimaryKey("pk_journey_plans_view", x => x.id));
        migrationBuilder.CreateTable(
            name: "journey_plans_you_said",
            columns: t => new
            {
                id = t.Column<Guid>(nullable: false),
                agency_id = t.Column<Guid>(nullable: false),
                plan_id = t.Column<Guid>(nullable: true),
                said_by_id = t.Column<Guid>(nullable: false),
                passage_id = t.Column<Guid>(nullable: false),
                said_at = t.Column<DateTime>(nullable: false),
                disagrees = t.Column<bool>(nullable: false),
                answered_at = t.Column<DateTime>(nullable: true),
                answered_by_name = t.Column<string>(maxLength: 120, nullable: true),
                answer = t.Column<string>(maxLength: 40, nullable: true),
                answer_text = t.Column<string>(maxLength: 2000, nullable: true),
                promise_id = t.Column<Guid>(nullable: true),
                version = t.Column<int>(nullable: false),
            },
            constraints: t => t.PrimaryKey("pk_journey_plans_you_said", x => x.id));
        migrationBuilder.CreateTable(
            name: "journey_plans_plan_child",
            columns: t => new
            {
                plan_id = t.Column<Guid>(nullable: false),
                person_id = t.Column<Guid>(nullable: false),
                agency_id = t.Column<Guid>(nullable: false),
            },
            constraints: t => t.PrimaryKey("pk_journey_plans_plan_child", x => new { x.plan_id, x.person_id }));
        migrationBuilder.CreateTable(
            name: "journey_plans_promise_child",
            columns: t => new
            {
                promise_id = t.Column<Guid>(nullable: false),
                person_id = t.Column<Guid>(nullable: false),
                agency_id = t.Column<Guid>(nullable: false),
            },
            constraints: t => t.PrimaryKey("pk_journey_plans_promise_child", x => new { x.promise_id, x.person_id }));
        migrationBuilder.CreateTable(
            name: "journey_plans_promise_note",
            columns: t => new
            {
                id = t.Column<Guid>(nullable: false),
                agency_id = t.Column<Guid>(nullable: false),
                promise_id = t.Column<Guid>(nullable: false),
                at = t.Column<DateTime>(nullable: false),
                by_name = t.Column<string>(maxLength: 120, nullable: false),
                text = t.Column<string>(maxLength: 2000, nullable: false),
                was_due = t.Column<DateOnly>(nullable: true),
            },
            constraints: t => t.PrimaryKey("pk_journey_plans_promise_note", x => x.id));
        migrationBuilder.CreateTable(
            name: "journey_plans_you_said_child",
            columns: t => new
            {
                you_said_id = t.Column<Guid>(nullable: false),
                person_id = t.Column<Guid>(nullable: false),
                agency_id = t.Column<Guid>(nullable: false),
            },
            constraints: t => t.PrimaryKey("pk_journey_plans_you_said_child", x => new { x.you_said_id, x.person_id }));
        migrationBuilder.CreateIndex("ix_journey_plans_given_plan_id", "journey_plans_given", ["agency_id", "plan_id"]);
        migrationBuilder.CreateIndex("ix_journey_plans_given_code_hash", "journey_plans_given", ["code_hash"]);
        migrationBuilder.CreateIndex("ix_journey_plans_plan_family_id", "journey_plans_plan", ["agency_id", "family_id"]);
        migrationBuilder.CreateIndex("ix_journey_plans_plan_lead_id_next_review_on", "journey_plans_plan", ["agency_id", "lead_id", "next_review_on"]);
        migrationBuilder.CreateIndex("ix_journey_plans_plan_child_person_id", "journey_plans_plan_child", ["agency_id", "person_id"]);
        migrationBuilder.CreateIndex("ix_journey_plans_promise_plan_id", "journey_plans_promise", ["agency_id", "plan_id"]);
        migrationBuilder.CreateIndex("ix_journey_plans_promise_who_user_id_by_when", "journey_plans_promise", ["agency_id", "who_user_id", "by_when"]);
        migrationBuilder.CreateIndex("ix_journey_plans_promise_child_person_id", "journey_plans_promise_child", ["agency_id", "person_id"]);
        migrationBuilder.CreateIndex("ix_journey_plans_promise_note_promise_id", "journey_plans_promise_note", ["promise_id"]);
        migrationBuilder.CreateIndex("ix_journey_plans_view_plan_id_number", "journey_plans_view", ["agency_id", "plan_id", "number"]);
        migrationBuilder.CreateIndex("ix_journey_plans_you_said_plan_id", "journey_plans_you_said", ["agency_id", "plan_id"]);
        migrationBuilder.CreateIndex("ix_journey_plans_you_said_child_person_id", "journey_plans_you_said_child", ["agency_id", "person_id"]);
    }
}
