using Kith.Platform.Data;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Kith.Sight.Reform;

/// <summary>How the plan stands in each body, the board and its decisions, pilots, business cases, laws, themes, links, leads and reviews.</summary>
[DbContext(typeof(KithDb))]
[Migration("20261129_60_beside_the_plan")]
internal sealed class AddBesideThePlan : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.AddColumn<DateOnly>("decided_on", "sight_reform_recommendation", nullable: true);
        migrationBuilder.AddColumn<DateOnly>("begun_on", "sight_reform_recommendation", nullable: true);
        migrationBuilder.CreateTable(
            name: "sight_reform_body",
            columns: t => new
            {
                id = t.Column<Guid>(nullable: false),
                number = t.Column<int>(nullable: false),
                name = t.Column<string>(maxLength: 120, nullable: false),
                from = t.Column<DateOnly>(nullable: true),
                until = t.Column<DateOnly>(nullable: true),
                became_number = t.Column<int>(nullable: true),
                agency_id = t.Column<Guid>(nullable: false),
                programme_id = t.Column<Guid>(nullable: false),
                recorded_at = t.Column<DateTime>(nullable: false),
                replaced_at = t.Column<DateTime>(nullable: true),
                by = t.Column<string>(maxLength: 120, nullable: false),
                why = t.Column<string>(nullable: true),
            },
            constraints: t => t.PrimaryKey("pk_sight_reform_body", x => x.id));
        migrationBuilder.CreateTable(
            name: "sight_reform_body_status",
            columns: t => new
            {
                id = t.Column<Guid>(nullable: false),
                body_number = t.Column<int>(nullable: false),
                @ref = t.Column<string>(maxLength: 20, nullable: false),
                stands = t.Column<string>(maxLength: 40, nullable: false),
                on = t.Column<DateOnly>(nullable: false),
                said_by = t.Column<string>(maxLength: 200, nullable: false),
                evidence = t.Column<string>(nullable: false),
                agency_id = t.Column<Guid>(nullable: false),
                programme_id = t.Column<Guid>(nullable: false),
                recorded_at = t.Column<DateTime>(nullable: false),
                replaced_at = t.Column<DateTime>(nullable: true),
                by = t.Column<string>(maxLength: 120, nullable: false),
                why = t.Column<string>(nullable: true),
            },
            constraints: t => t.PrimaryKey("pk_sight_reform_body_status", x => x.id));
        migrationBuilder.CreateTable(
            name: "sight_reform_briefing",
            columns: t => new
            {
                id = t.Column<Guid>(nullable: false),
                meeting_number = t.Column<int>(nullable: false),
                workstream_number = t.Column<int>(nullable: false),
                asks = t.Column<string>(nullable: false),
                told = t.Column<string>(nullable: true),
                told_by = t.Column<string>(maxLength: 200, nullable: true),
                agency_id = t.Column<Guid>(nullable: false),
                programme_id = t.Column<Guid>(nullable: false),
                recorded_at = t.Column<DateTime>(nullable: false),
                replaced_at = t.Column<DateTime>(nullable: true),
                by = t.Column<string>(maxLength: 120, nullable: false),
                why = t.Column<string>(nullable: true),
            },
            constraints: t => t.PrimaryKey("pk_sight_reform_briefing", x => x.id));
        migrationBuilder.CreateTable(
            name: "sight_reform_case",
            columns: t => new
            {
                id = t.Column<Guid>(nullable: false),
                number = t.Column<int>(nullable: false),
                name = t.Column<string>(maxLength: 120, nullable: false),
                need = t.Column<string>(nullable: false),
                @ref = t.Column<string>(maxLength: 20, nullable: false),
                benefit_number = t.Column<int>(nullable: true),
                owner = t.Column<string>(maxLength: 120, nullable: false),
                agency_id = t.Column<Guid>(nullable: false),
                programme_id = t.Column<Guid>(nullable: false),
                recorded_at = t.Column<DateTime>(nullable: false),
                replaced_at = t.Column<DateTime>(nullable: true),
                by = t.Column<string>(maxLength: 120, nullable: false),
                why = t.Column<string>(nullable: true),
            },
            constraints: t => t.PrimaryKey("pk_sight_reform_case", x => x.id));
        migrationBuilder.CreateTable(
            name: "sight_reform_case_approval",
            columns: t => new
            {
                id = t.Column<Guid>(nullable: false),
                case_number = t.Column<int>(nullable: false),
                number = t.Column<int>(nullable: false),
                stage = t.Column<string>(maxLength: 40, nullable: false),
                answer = t.Column<string>(maxLength: 40, nullable: false),
                decided_by = t.Column<string>(maxLength: 200, nullable: false),
                decided_on = t.Column<DateOnly>(nullable: false),
                because = t.Column<string>(nullable: false),
                agency_id = t.Column<Guid>(nullable: false),
                programme_id = t.Column<Guid>(nullable: false),
                recorded_at = t.Column<DateTime>(nullable: false),
                replaced_at = t.Column<DateTime>(nullable: true),
                by = t.Column<string>(maxLength: 120, nullable: false),
                why = t.Column<string>(nullable: true),
            },
            constraints: t => t.PrimaryKey("pk_sight_reform_case_approval", x => x.id));
        migrationBuilder.CreateTable(
            name: "sight_reform_case_option",
            columns: t => new
            {
                id = t.Column<Guid>(nullable: false),
                case_number = t.Column<int>(nullable: false),
                number = t.Column<int>(nullable: false),
                says = t.Column<string>(nullable: false),
                once_pence = t.Column<long>(nullable: false),
                yearly_pence = t.Column<long>(nullable: false),
                preferred = t.Column<bool>(nullable: false),
                agency_id = t.Column<Guid>(nullable: false),
                programme_id = t.Column<Guid>(nullable: false),
                recorded_at = t.Column<DateTime>(nullable: false),
                replaced_at = t.Column<DateTime>(nullable: true),
                by = t.Column<string>(maxLength: 120, nullable: false),
                why = t.Column<string>(nullable: true),
            },
            constraints: t => t.PrimaryKey("pk_sight_reform_case_option", x => x.id));
        migrationBuilder.CreateTable(
            name: "sight_reform_decision",
            columns: t => new
            {
                id = t.Column<Guid>(nullable: false),
                number = t.Column<int>(nullable: false),
                meeting_number = t.Column<int>(nullable: false),
                says = t.Column<string>(nullable: false),
                because = t.Column<string>(nullable: false),
                decided_by = t.Column<string>(maxLength: 200, nullable: false),
                options = t.Column<string>(nullable: false),
                refs = t.Column<string>(maxLength: 400, nullable: false),
                told = t.Column<string>(nullable: false),
                told_on = t.Column<DateOnly>(nullable: true),
                agency_id = t.Column<Guid>(nullable: false),
                programme_id = t.Column<Guid>(nullable: false),
                recorded_at = t.Column<DateTime>(nullable: false),
                replaced_at = t.Column<DateTime>(nullable: true),
                by = t.Column<string>(maxLength: 120, nullable: false),
                why = t.Column<string>(nullable: true),
            },
            constraints: t => t.PrimaryKey("pk_sight_reform_decision", x => x.id));
        migrationBuilder.CreateTable(
            name: "sight_reform_law",
            columns: t => new
            {
                id = t.Column<Guid>(nullable: false),
                number = t.Column<int>(nullable: false),
                title = t.Column<string>(maxLength: 300, nullable: false),
                kind = t.Column<string>(maxLength: 40, nullable: false),
                part = t.Column<string>(maxLength: 200, nullable: true),
                says = t.Column<string>(nullable: false),
                refs = t.Column<string>(maxLength: 200, nullable: false),
                agency_id = t.Column<Guid>(nullable: false),
                programme_id = t.Column<Guid>(nullable: false),
                recorded_at = t.Column<DateTime>(nullable: false),
                replaced_at = t.Column<DateTime>(nullable: true),
                by = t.Column<string>(maxLength: 120, nullable: false),
                why = t.Column<string>(nullable: true),
            },
            constraints: t => t.PrimaryKey("pk_sight_reform_law", x => x.id));
        migrationBuilder.CreateTable(
            name: "sight_reform_law_step",
            columns: t => new
            {
                id = t.Column<Guid>(nullable: false),
                law_number = t.Column<int>(nullable: false),
                step = t.Column<string>(maxLength: 40, nullable: false),
                written = t.Column<string>(maxLength: 200, nullable: true),
                done_on = t.Column<DateOnly>(nullable: true),
                evidence = t.Column<string>(nullable: true),
                agency_id = t.Column<Guid>(nullable: false),
                programme_id = t.Column<Guid>(nullable: false),
                recorded_at = t.Column<DateTime>(nullable: false),
                replaced_at = t.Column<DateTime>(nullable: true),
                by = t.Column<string>(maxLength: 120, nullable: false),
                why = t.Column<string>(nullable: true),
            },
            constraints: t => t.PrimaryKey("pk_sight_reform_law_step", x => x.id));
        migrationBuilder.CreateTable(
            name: "sight_reform_lead_account",
            columns: t => new
            {
                id = t.Column<Guid>(nullable: false),
                workstream_number = t.Column<int>(nullable: false),
                user_id = t.Column<Guid>(nullable: false),
                name = t.Column<string>(maxLength: 120, nullable: false),
                ended = t.Column<bool>(nullable: false),
                agency_id = t.Column<Guid>(nullable: false),
                programme_id = t.Column<Guid>(nullable: false),
                recorded_at = t.Column<DateTime>(nullable: false),
                replaced_at = t.Column<DateTime>(nullable: true),
                by = t.Column<string>(maxLength: 120, nullable: false),
                why = t.Column<string>(nullable: true),
            },
            constraints: t => t.PrimaryKey("pk_sight_reform_lead_account", x => x.id));
        migrationBuilder.CreateTable(
            name: "sight_reform_meeting",
            columns: t => new
            {
                id = t.Column<Guid>(nullable: false),
                number = t.Column<int>(nullable: false),
                on = t.Column<DateOnly>(nullable: false),
                place = t.Column<string>(maxLength: 200, nullable: false),
                items = t.Column<string>(nullable: false),
                present = t.Column<string>(maxLength: 400, nullable: false),
                apologies = t.Column<string>(maxLength: 400, nullable: false),
                others = t.Column<string>(nullable: false),
                agreed_on = t.Column<DateOnly>(nullable: true),
                agency_id = t.Column<Guid>(nullable: false),
                programme_id = t.Column<Guid>(nullable: false),
                recorded_at = t.Column<DateTime>(nullable: false),
                replaced_at = t.Column<DateTime>(nullable: true),
                by = t.Column<string>(maxLength: 120, nullable: false),
                why = t.Column<string>(nullable: true),
            },
            constraints: t => t.PrimaryKey("pk_sight_reform_meeting", x => x.id));
        migrationBuilder.CreateTable(
            name: "sight_reform_member",
            columns: t => new
            {
                id = t.Column<Guid>(nullable: false),
                number = t.Column<int>(nullable: false),
                name = t.Column<string>(maxLength: 120, nullable: false),
                body = t.Column<string>(maxLength: 200, nullable: false),
                post = t.Column<string>(maxLength: 60, nullable: false),
                from = t.Column<DateOnly>(nullable: false),
                until = t.Column<DateOnly>(nullable: true),
                agency_id = t.Column<Guid>(nullable: false),
                programme_id = t.Column<Guid>(nullable: false),
                recorded_at = t.Column<DateTime>(nullable: false),
                replaced_at = t.Column<DateTime>(nullable: true),
                by = t.Column<string>(maxLength: 120, nullable: false),
                why = t.Column<string>(nullable: true),
            },
            constraints: t => t.PrimaryKey("pk_sight_reform_member", x => x.id));
        migrationBuilder.CreateTable(
            name: "sight_reform_outside_link",
            columns: t => new
            {
                id = t.Column<Guid>(nullable: false),
                number = t.Column<int>(nullable: false),
                name = t.Column<string>(maxLength: 300, nullable: false),
                kind = t.Column<string>(maxLength: 40, nullable: false),
                body = t.Column<string>(maxLength: 200, nullable: false),
                says = t.Column<string>(nullable: false),
                workstreams = t.Column<string>(maxLength: 120, nullable: false),
                together = t.Column<string>(maxLength: 40, nullable: false),
                agency_id = t.Column<Guid>(nullable: false),
                programme_id = t.Column<Guid>(nullable: false),
                recorded_at = t.Column<DateTime>(nullable: false),
                replaced_at = t.Column<DateTime>(nullable: true),
                by = t.Column<string>(maxLength: 120, nullable: false),
                why = t.Column<string>(nullable: true),
            },
            constraints: t => t.PrimaryKey("pk_sight_reform_outside_link", x => x.id));
        migrationBuilder.CreateTable(
            name: "sight_reform_pilot",
            columns: t => new
            {
                id = t.Column<Guid>(nullable: false),
                number = t.Column<int>(nullable: false),
                name = t.Column<string>(maxLength: 120, nullable: false),
                tries = t.Column<string>(nullable: false),
                @ref = t.Column<string>(maxLength: 20, nullable: true),
                bodies = t.Column<string>(maxLength: 200, nullable: false),
                where = t.Column<string>(nullable: false),
                who = t.Column<string>(nullable: false),
                from = t.Column<DateOnly>(nullable: false),
                until = t.Column<DateOnly>(nullable: false),
                learnt = t.Column<string>(nullable: true),
                learnt_from = t.Column<string>(maxLength: 200, nullable: true),
                end = t.Column<string>(maxLength: 40, nullable: true),
                decided_on = t.Column<DateOnly>(nullable: true),
                decided_by = t.Column<string>(maxLength: 200, nullable: true),
                because = t.Column<string>(nullable: true),
                spread_to = t.Column<string>(maxLength: 200, nullable: false),
                agency_id = t.Column<Guid>(nullable: false),
                programme_id = t.Column<Guid>(nullable: false),
                recorded_at = t.Column<DateTime>(nullable: false),
                replaced_at = t.Column<DateTime>(nullable: true),
                by = t.Column<string>(maxLength: 120, nullable: false),
                why = t.Column<string>(nullable: true),
            },
            constraints: t => t.PrimaryKey("pk_sight_reform_pilot", x => x.id));
        migrationBuilder.CreateTable(
            name: "sight_reform_pilot_measure",
            columns: t => new
            {
                id = t.Column<Guid>(nullable: false),
                pilot_number = t.Column<int>(nullable: false),
                number = t.Column<int>(nullable: false),
                says = t.Column<string>(nullable: false),
                before = t.Column<long>(nullable: false),
                target = t.Column<long>(nullable: false),
                after = t.Column<long>(nullable: true),
                after_on = t.Column<DateOnly>(nullable: true),
                source = t.Column<string>(maxLength: 300, nullable: true),
                agency_id = t.Column<Guid>(nullable: false),
                programme_id = t.Column<Guid>(nullable: false),
                recorded_at = t.Column<DateTime>(nullable: false),
                replaced_at = t.Column<DateTime>(nullable: true),
                by = t.Column<string>(maxLength: 120, nullable: false),
                why = t.Column<string>(nullable: true),
            },
            constraints: t => t.PrimaryKey("pk_sight_reform_pilot_measure", x => x.id));
        migrationBuilder.CreateTable(
            name: "sight_reform_promise",
            columns: t => new
            {
                id = t.Column<Guid>(nullable: false),
                number = t.Column<int>(nullable: false),
                decision_number = t.Column<int>(nullable: false),
                what = t.Column<string>(nullable: false),
                who = t.Column<string>(maxLength: 120, nullable: false),
                by_when = t.Column<DateOnly>(nullable: false),
                done_on = t.Column<DateOnly>(nullable: true),
                evidence = t.Column<string>(nullable: true),
                agency_id = t.Column<Guid>(nullable: false),
                programme_id = t.Column<Guid>(nullable: false),
                recorded_at = t.Column<DateTime>(nullable: false),
                replaced_at = t.Column<DateTime>(nullable: true),
                by = t.Column<string>(maxLength: 120, nullable: false),
                why = t.Column<string>(nullable: true),
            },
            constraints: t => t.PrimaryKey("pk_sight_reform_promise", x => x.id));
        migrationBuilder.CreateTable(
            name: "sight_reform_reminder",
            columns: t => new
            {
                id = t.Column<Guid>(nullable: false),
                workstream_number = t.Column<int>(nullable: false),
                quarter = t.Column<DateOnly>(nullable: false),
                late = t.Column<bool>(nullable: false),
                to = t.Column<string>(maxLength: 1000, nullable: false),
                agency_id = t.Column<Guid>(nullable: false),
                programme_id = t.Column<Guid>(nullable: false),
                recorded_at = t.Column<DateTime>(nullable: false),
                replaced_at = t.Column<DateTime>(nullable: true),
                by = t.Column<string>(maxLength: 120, nullable: false),
                why = t.Column<string>(nullable: true),
            },
            constraints: t => t.PrimaryKey("pk_sight_reform_reminder", x => x.id));
        migrationBuilder.CreateTable(
            name: "sight_reform_review_day",
            columns: t => new
            {
                id = t.Column<Guid>(nullable: false),
                review = t.Column<string>(maxLength: 300, nullable: false),
                written = t.Column<string>(maxLength: 200, nullable: false),
                agency_id = t.Column<Guid>(nullable: false),
                programme_id = t.Column<Guid>(nullable: false),
                recorded_at = t.Column<DateTime>(nullable: false),
                replaced_at = t.Column<DateTime>(nullable: true),
                by = t.Column<string>(maxLength: 120, nullable: false),
                why = t.Column<string>(nullable: true),
            },
            constraints: t => t.PrimaryKey("pk_sight_reform_review_day", x => x.id));
        migrationBuilder.CreateTable(
            name: "sight_reform_theme",
            columns: t => new
            {
                id = t.Column<Guid>(nullable: false),
                number = t.Column<int>(nullable: false),
                says = t.Column<string>(nullable: false),
                workstreams = t.Column<string>(maxLength: 120, nullable: false),
                refs = t.Column<string>(maxLength: 400, nullable: false),
                agency_id = t.Column<Guid>(nullable: false),
                programme_id = t.Column<Guid>(nullable: false),
                recorded_at = t.Column<DateTime>(nullable: false),
                replaced_at = t.Column<DateTime>(nullable: true),
                by = t.Column<string>(maxLength: 120, nullable: false),
                why = t.Column<string>(nullable: true),
            },
            constraints: t => t.PrimaryKey("pk_sight_reform_theme", x => x.id));
        migrationBuilder.CreateIndex("ix_sight_reform_body_programme_id_recorded_at", "sight_reform_body", ["agency_id", "programme_id", "recorded_at"]);
        migrationBuilder.CreateIndex("ix_sight_reform_body_status_programme_id_recorded_at", "sight_reform_body_status", ["agency_id", "programme_id", "recorded_at"]);
        migrationBuilder.CreateIndex("ix_sight_reform_briefing_programme_id_recorded_at", "sight_reform_briefing", ["agency_id", "programme_id", "recorded_at"]);
        migrationBuilder.CreateIndex("ix_sight_reform_case_programme_id_recorded_at", "sight_reform_case", ["agency_id", "programme_id", "recorded_at"]);
        migrationBuilder.CreateIndex("ix_sight_reform_case_approval_programme_id_recorded_at", "sight_reform_case_approval", ["agency_id", "programme_id", "recorded_at"]);
        migrationBuilder.CreateIndex("ix_sight_reform_case_option_programme_id_recorded_at", "sight_reform_case_option", ["agency_id", "programme_id", "recorded_at"]);
        migrationBuilder.CreateIndex("ix_sight_reform_decision_programme_id_recorded_at", "sight_reform_decision", ["agency_id", "programme_id", "recorded_at"]);
        migrationBuilder.CreateIndex("ix_sight_reform_law_programme_id_recorded_at", "sight_reform_law", ["agency_id", "programme_id", "recorded_at"]);
        migrationBuilder.CreateIndex("ix_sight_reform_law_step_programme_id_recorded_at", "sight_reform_law_step", ["agency_id", "programme_id", "recorded_at"]);
        migrationBuilder.CreateIndex("ix_sight_reform_lead_account_programme_id_recorded_at", "sight_reform_lead_account", ["agency_id", "programme_id", "recorded_at"]);
        migrationBuilder.CreateIndex("ix_sight_reform_meeting_programme_id_recorded_at", "sight_reform_meeting", ["agency_id", "programme_id", "recorded_at"]);
        migrationBuilder.CreateIndex("ix_sight_reform_member_programme_id_recorded_at", "sight_reform_member", ["agency_id", "programme_id", "recorded_at"]);
        migrationBuilder.CreateIndex("ix_sight_reform_outside_link_programme_id_recorded_at", "sight_reform_outside_link", ["agency_id", "programme_id", "recorded_at"]);
        migrationBuilder.CreateIndex("ix_sight_reform_pilot_programme_id_recorded_at", "sight_reform_pilot", ["agency_id", "programme_id", "recorded_at"]);
        migrationBuilder.CreateIndex("ix_sight_reform_pilot_measure_programme_id_recorded_at", "sight_reform_pilot_measure", ["agency_id", "programme_id", "recorded_at"]);
        migrationBuilder.CreateIndex("ix_sight_reform_promise_programme_id_recorded_at", "sight_reform_promise", ["agency_id", "programme_id", "recorded_at"]);
        migrationBuilder.CreateIndex("ix_sight_reform_reminder_programme_id_recorded_at", "sight_reform_reminder", ["agency_id", "programme_id", "recorded_at"]);
        migrationBuilder.CreateIndex("ix_sight_reform_review_day_programme_id_recorded_at", "sight_reform_review_day", ["agency_id", "programme_id", "recorded_at"]);
        migrationBuilder.CreateIndex("ix_sight_reform_theme_programme_id_recorded_at", "sight_reform_theme", ["agency_id", "programme_id", "recorded_at"]);
    }
}
