using Kith.Platform.Data;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Kith.Journey.Decisions;

/// <summary>Decisions.</summary>
[DbContext(typeof(KithDb))]
[Migration("20261122_39_decisions")]
internal sealed class CreateDecisions : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: "journey_decisions_decision",
            columns: t => new
            {
                id = t.Column<Guid>(nullable: false),
                agency_id = t.Column<Guid>(nullable: false),
                family_id = t.Column<Guid>(nullable: false),
                subject_kind = t.Column<string>(maxLength: 40, nullable: false),
                subject_id = t.Column<Guid>(nullable: false),
                what = t.Column<string>(maxLength: 300, nullable: false),
                what_plain = t.Column<string>(maxLength: 300, nullable: false),
                why = t.Column<string>(nullable: false),
                decided_by = t.Column<Guid>(nullable: false),
                decided_by_name = t.Column<string>(maxLength: 120, nullable: false),
                decided_at = t.Column<DateTime>(nullable: false),
                rule = t.Column<string>(maxLength: 300, nullable: false),
                rule_version = t.Column<string>(maxLength: 120, nullable: false),
                options = t.Column<string>(nullable: false),
                facts = t.Column<string>(nullable: false),
                said = t.Column<string>(nullable: false),
                told = t.Column<string>(nullable: false),
                challenge = t.Column<string>(nullable: false),
            },
            constraints: t => t.PrimaryKey("pk_journey_decisions_decision", x => x.id));
        migrationBuilder.CreateIndex("ix_journey_decisions_decision_family_id", "journey_decisions_decision", ["agency_id", "family_id"]);
        migrationBuilder.CreateIndex("ix_journey_decisions_decision_subject_id", "journey_decisions_decision", ["agency_id", "subject_id"]);
    }
}
