using Kith.Platform.Data;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Kith.Sight.Reform;

/// <summary>Programmes, and every version of what they keep.</summary>
[DbContext(typeof(KithDb))]
[Migration("20261122_110_reform")]
internal sealed class CreateReform : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: "sight_reform_action",
            columns: t => new
            {
                id = t.Column<Guid>(nullable: false),
                workstream_number = t.Column<int>(nullable: false),
                @ref = t.Column<string>(maxLength: 20, nullable: false),
                nth = t.Column<int>(nullable: false),
                order = t.Column<int>(nullable: false),
                says = t.Column<string>(nullable: false),
                parts = t.Column<string>(nullable: false),
                outcomes = t.Column<string>(nullable: false),
                conditions = t.Column<string>(nullable: false),
                agency_id = t.Column<Guid>(nullable: false),
                programme_id = t.Column<Guid>(nullable: false),
                recorded_at = t.Column<DateTime>(nullable: false),
                replaced_at = t.Column<DateTime>(nullable: true),
                by = t.Column<string>(maxLength: 120, nullable: false),
                why = t.Column<string>(nullable: true),
            },
            constraints: t => t.PrimaryKey("pk_sight_reform_action", x => x.id));
        migrationBuilder.CreateTable(
            name: "sight_reform_benefit",
            columns: t => new
            {
                id = t.Column<Guid>(nullable: false),
                number = t.Column<int>(nullable: false),
                workstream_number = t.Column<int>(nullable: false),
                @ref = t.Column<string>(maxLength: 20, nullable: true),
                says = t.Column<string>(nullable: false),
                measure = t.Column<string>(nullable: false),
                baseline = t.Column<long>(nullable: false),
                baseline_on = t.Column<DateOnly>(nullable: false),
                target = t.Column<long>(nullable: false),
                agency_id = t.Column<Guid>(nullable: false),
                programme_id = t.Column<Guid>(nullable: false),
                recorded_at = t.Column<DateTime>(nullable: false),
                replaced_at = t.Column<DateTime>(nullable: true),
                by = t.Column<string>(maxLength: 120, nullable: false),
                why = t.Column<string>(nullable: true),
            },
            constraints: t => t.PrimaryKey("pk_sight_reform_benefit", x => x.id));
        migrationBuilder.CreateTable(
            name: "sight_reform_due_date",
            columns: t => new
            {
                id = t.Column<Guid>(nullable: false),
                @ref = t.Column<string>(maxLength: 20, nullable: false),
                nth = t.Column<int>(nullable: false),
                part = t.Column<int>(nullable: false),
                what = t.Column<string>(maxLength: 200, nullable: true),
                written = t.Column<string>(maxLength: 200, nullable: false),
                met_on = t.Column<DateOnly>(nullable: true),
                evidence = t.Column<string>(nullable: true),
                agency_id = t.Column<Guid>(nullable: false),
                programme_id = t.Column<Guid>(nullable: false),
                recorded_at = t.Column<DateTime>(nullable: false),
                replaced_at = t.Column<DateTime>(nullable: true),
                by = t.Column<string>(maxLength: 120, nullable: false),
                why = t.Column<string>(nullable: true),
            },
            constraints: t => t.PrimaryKey("pk_sight_reform_due_date", x => x.id));
        migrationBuilder.CreateTable(
            name: "sight_reform_interdependency",
            columns: t => new
            {
                id = t.Column<Guid>(nullable: false),
                number = t.Column<int>(nullable: false),
                from_workstream = t.Column<int>(nullable: false),
                from_refs = t.Column<string>(maxLength: 200, nullable: false),
                to_workstream = t.Column<int>(nullable: true),
                to_refs = t.Column<string>(maxLength: 200, nullable: false),
                to_outside = t.Column<string>(maxLength: 200, nullable: true),
                says = t.Column<string>(nullable: false),
                kind = t.Column<string>(maxLength: 60, nullable: false),
                evidence = t.Column<string>(nullable: true),
                agency_id = t.Column<Guid>(nullable: false),
                programme_id = t.Column<Guid>(nullable: false),
                recorded_at = t.Column<DateTime>(nullable: false),
                replaced_at = t.Column<DateTime>(nullable: true),
                by = t.Column<string>(maxLength: 120, nullable: false),
                why = t.Column<string>(nullable: true),
            },
            constraints: t => t.PrimaryKey("pk_sight_reform_interdependency", x => x.id));
        migrationBuilder.CreateTable(
            name: "sight_reform_programme",
            columns: t => new
            {
                id = t.Column<Guid>(nullable: false),
                agency_id = t.Column<Guid>(nullable: false),
                title = t.Column<string>(maxLength: 200, nullable: false),
                plan = t.Column<string>(maxLength: 200, nullable: false),
                source = t.Column<string>(maxLength: 300, nullable: true),
                recorded_at = t.Column<DateTime>(nullable: false),
            },
            constraints: t => t.PrimaryKey("pk_sight_reform_programme", x => x.id));
        migrationBuilder.CreateTable(
            name: "sight_reform_reading",
            columns: t => new
            {
                id = t.Column<Guid>(nullable: false),
                benefit_number = t.Column<int>(nullable: false),
                on = t.Column<DateOnly>(nullable: false),
                value = t.Column<long>(nullable: false),
                source = t.Column<string>(maxLength: 300, nullable: false),
                agency_id = t.Column<Guid>(nullable: false),
                programme_id = t.Column<Guid>(nullable: false),
                recorded_at = t.Column<DateTime>(nullable: false),
                replaced_at = t.Column<DateTime>(nullable: true),
                by = t.Column<string>(maxLength: 120, nullable: false),
                why = t.Column<string>(nullable: true),
            },
            constraints: t => t.PrimaryKey("pk_sight_reform_reading", x => x.id));
        migrationBuilder.CreateTable(
            name: "sight_reform_recommendation",
            columns: t => new
            {
                id = t.Column<Guid>(nullable: false),
                review = t.Column<string>(maxLength: 300, nullable: false),
                number = t.Column<int>(nullable: false),
                says = t.Column<string>(nullable: true),
                category = t.Column<string>(maxLength: 120, nullable: true),
                workstreams = t.Column<string>(maxLength: 120, nullable: false),
                state = t.Column<string>(maxLength: 40, nullable: false),
                evidence = t.Column<string>(nullable: true),
                benefit_number = t.Column<int>(nullable: true),
                agency_id = t.Column<Guid>(nullable: false),
                programme_id = t.Column<Guid>(nullable: false),
                recorded_at = t.Column<DateTime>(nullable: false),
                replaced_at = t.Column<DateTime>(nullable: true),
                by = t.Column<string>(maxLength: 120, nullable: false),
                why = t.Column<string>(nullable: true),
            },
            constraints: t => t.PrimaryKey("pk_sight_reform_recommendation", x => x.id));
        migrationBuilder.CreateTable(
            name: "sight_reform_report",
            columns: t => new
            {
                id = t.Column<Guid>(nullable: false),
                workstream_number = t.Column<int>(nullable: false),
                quarter = t.Column<DateOnly>(nullable: false),
                done = t.Column<string>(nullable: false),
                next = t.Column<string>(nullable: false),
                barriers = t.Column<string>(nullable: false),
                agency_id = t.Column<Guid>(nullable: false),
                programme_id = t.Column<Guid>(nullable: false),
                recorded_at = t.Column<DateTime>(nullable: false),
                replaced_at = t.Column<DateTime>(nullable: true),
                by = t.Column<string>(maxLength: 120, nullable: false),
                why = t.Column<string>(nullable: true),
            },
            constraints: t => t.PrimaryKey("pk_sight_reform_report", x => x.id));
        migrationBuilder.CreateTable(
            name: "sight_reform_risk",
            columns: t => new
            {
                id = t.Column<Guid>(nullable: false),
                number = t.Column<int>(nullable: false),
                workstream_number = t.Column<int>(nullable: true),
                says = t.Column<string>(nullable: false),
                likely = t.Column<string>(maxLength: 40, nullable: false),
                impact = t.Column<string>(maxLength: 40, nullable: false),
                owner = t.Column<string>(maxLength: 120, nullable: false),
                response = t.Column<string>(nullable: false),
                closed = t.Column<bool>(nullable: false),
                agency_id = t.Column<Guid>(nullable: false),
                programme_id = t.Column<Guid>(nullable: false),
                recorded_at = t.Column<DateTime>(nullable: false),
                replaced_at = t.Column<DateTime>(nullable: true),
                by = t.Column<string>(maxLength: 120, nullable: false),
                why = t.Column<string>(nullable: true),
            },
            constraints: t => t.PrimaryKey("pk_sight_reform_risk", x => x.id));
        migrationBuilder.CreateTable(
            name: "sight_reform_workstream",
            columns: t => new
            {
                id = t.Column<Guid>(nullable: false),
                number = t.Column<int>(nullable: false),
                name = t.Column<string>(maxLength: 200, nullable: false),
                purpose = t.Column<string>(nullable: true),
                challenge = t.Column<string>(nullable: true),
                leads = t.Column<string>(nullable: false),
                agency_id = t.Column<Guid>(nullable: false),
                programme_id = t.Column<Guid>(nullable: false),
                recorded_at = t.Column<DateTime>(nullable: false),
                replaced_at = t.Column<DateTime>(nullable: true),
                by = t.Column<string>(maxLength: 120, nullable: false),
                why = t.Column<string>(nullable: true),
            },
            constraints: t => t.PrimaryKey("pk_sight_reform_workstream", x => x.id));
        migrationBuilder.CreateIndex("ix_sight_reform_action_programme_id_recorded_at", "sight_reform_action", ["agency_id", "programme_id", "recorded_at"]);
        migrationBuilder.CreateIndex("ix_sight_reform_benefit_programme_id_recorded_at", "sight_reform_benefit", ["agency_id", "programme_id", "recorded_at"]);
        migrationBuilder.CreateIndex("ix_sight_reform_due_date_programme_id_recorded_at", "sight_reform_due_date", ["agency_id", "programme_id", "recorded_at"]);
        migrationBuilder.CreateIndex("ix_sight_reform_interdependency_programme_id_recorded_at", "sight_reform_interdependency", ["agency_id", "programme_id", "recorded_at"]);
        migrationBuilder.CreateIndex("ix_sight_reform_programme_", "sight_reform_programme", ["agency_id"]);
        migrationBuilder.CreateIndex("ix_sight_reform_reading_programme_id_recorded_at", "sight_reform_reading", ["agency_id", "programme_id", "recorded_at"]);
        migrationBuilder.CreateIndex("ix_sight_reform_recommendation_programme_id_recorded_at", "sight_reform_recommendation", ["agency_id", "programme_id", "recorded_at"]);
        migrationBuilder.CreateIndex("ix_sight_reform_report_programme_id_recorded_at", "sight_reform_report", ["agency_id", "programme_id", "recorded_at"]);
        migrationBuilder.CreateIndex("ix_sight_reform_risk_programme_id_recorded_at", "sight_reform_risk", ["agency_id", "programme_id", "recorded_at"]);
        migrationBuilder.CreateIndex("ix_sight_reform_workstream_programme_id_recorded_at", "sight_reform_workstream", ["agency_id", "programme_id", "recorded_at"]);
    }
}
