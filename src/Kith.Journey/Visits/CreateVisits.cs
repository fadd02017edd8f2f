using Kith.Platform.Data;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Kith.Journey.Visits;

/// <summary>Visits and notes.</summary>
[DbContext(typeof(KithDb))]
[Migration("20261122_41_visits")]
internal sealed class CreateVisits : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: "journey_visits_visit",
            columns: t => new
            {
                id = t.Column<Guid>(nullable: false),
                agency_id = t.Column<Guid>(nullable: false),
                family_id = t.Column<Guid>(nullable: false),
                kind = t.Column<string>(maxLength: 40, nullable: false),
                at = t.Column<DateTime>(nullable: false),
                where = t.Column<string>(maxLength: 200, nullable: true),
                by = t.Column<Guid>(nullable: false),
                by_name = t.Column<string>(maxLength: 120, nullable: false),
                recorded_at = t.Column<DateTime>(nullable: false),
            },
            constraints: t => t.PrimaryKey("pk_journey_visits_visit", x => x.id));
        migrationBuilder.CreateTable(
            name: "journey_visits_child",
            columns: t => new
            {
                visit_id = t.Column<Guid>(nullable: false),
                person_id = t.Column<Guid>(nullable: false),
                agency_id = t.Column<Guid>(nullable: false),
                seen = t.Column<string>(maxLength: 40, nullable: false),
            },
            constraints: t =>
            {
                t.PrimaryKey("pk_journey_visits_child", x => new { x.visit_id, x.person_id });
                t.ForeignKey("fk_journey_visits_child_visit", x => x.visit_id, "journey_visits_visit", "id");
            });
        migrationBuilder.CreateIndex("ix_journey_visits_child_person_id", "journey_visits_child", ["agency_id", "person_id"]);
        migrationBuilder.CreateIndex("ix_journey_visits_visit_family_id_at", "journey_visits_visit", ["agency_id", "family_id", "at"]);
    }
}
