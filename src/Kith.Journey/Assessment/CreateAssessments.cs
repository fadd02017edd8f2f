using Kith.Platform.Data;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Kith.Journey.Assessment;

/// <summary>Assessments.</summary>
[DbContext(typeof(KithDb))]
[Migration("20261122_40_assessment")]
internal sealed class CreateAssessments : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: "journey_assessment_assessment",
            columns: t => new
            {
                id = t.Column<Guid>(nullable: false),
                agency_id = t.Column<Guid>(nullable: false),
                family_id = t.Column<Guid>(nullable: false),
                title = t.Column<string>(maxLength: 120, nullable: false),
                referral_id = t.Column<Guid>(nullable: true),
                reason = t.Column<string>(maxLength: 2000, nullable: false),
                clock_from = t.Column<DateTime>(nullable: false),
                started_at = t.Column<DateTime>(nullable: false),
                started_by = t.Column<Guid>(nullable: false),
                started_by_name = t.Column<string>(maxLength: 120, nullable: false),
                submitted_at = t.Column<DateTime>(nullable: true),
                submitted_by = t.Column<Guid>(nullable: true),
                submitted_by_name = t.Column<string>(maxLength: 120, nullable: true),
                returned_at = t.Column<DateTime>(nullable: true),
                returned_by_name = t.Column<string>(maxLength: 120, nullable: true),
                returned_because = t.Column<string>(maxLength: 4000, nullable: true),
                approved_at = t.Column<DateTime>(nullable: true),
                approved_by_name = t.Column<string>(maxLength: 120, nullable: true),
                outcome = t.Column<string>(maxLength: 40, nullable: true),
                version = t.Column<int>(nullable: false),
            },
            constraints: t => t.PrimaryKey("pk_journey_assessment_assessment", x => x.id));
        migrationBuilder.CreateTable(
            name: "journey_assessment_child",
            columns: t => new
            {
                id = t.Column<Guid>(nullable: false),
                agency_id = t.Column<Guid>(nullable: false),
                assessment_id = t.Column<Guid>(nullable: false),
                person_id = t.Column<Guid>(nullable: false),
            },
            constraints: t => t.PrimaryKey("pk_journey_assessment_child", x => x.id));
        migrationBuilder.CreateTable(
            name: "journey_assessment_more_time",
            columns: t => new
            {
                assessment_id = t.Column<Guid>(nullable: false),
                clock_id = t.Column<string>(maxLength: 80, nullable: false),
                agency_id = t.Column<Guid>(nullable: false),
                reason = t.Column<string>(maxLength: 40, nullable: false),
                words = t.Column<string>(maxLength: 2000, nullable: true),
                given_by_name = t.Column<string>(maxLength: 120, nullable: false),
                given_at = t.Column<DateTime>(nullable: false),
            },
            constraints: t => t.PrimaryKey("pk_journey_assessment_more_time", x => new { x.assessment_id, x.clock_id }));
        migrationBuilder.CreateTable(
            name: "journey_assessment_opened",
            columns: t => new
            {
                assessment_id = t.Column<Guid>(nullable: false),
                part = t.Column<string>(maxLength: 160, nullable: false),
                agency_id = t.Column<Guid>(nullable: false),
                because = t.Column<string>(maxLength: 500, nullable: false),
                opened_by_name = t.Column<string>(maxLength: 120, nullable: false),
                opened_at = t.Column<DateTime>(nullable: false),
            },
            constraints: t => t.PrimaryKey("pk_journey_assessment_opened", x => new { x.assessment_id, x.part }));
        migrationBuilder.CreateTable(
            name: "journey_assessment_section",
            columns: t => new
            {
                assessment_id = t.Column<Guid>(nullable: false),
                section_id = t.Column<string>(maxLength: 80, nullable: false),
                agency_id = t.Column<Guid>(nullable: false),
                saved_at = t.Column<DateTime>(nullable: true),
                saved_by_name = t.Column<string>(maxLength: 120, nullable: true),
                version = t.Column<int>(nullable: false),
            },
            constraints: t => t.PrimaryKey("pk_journey_assessment_section", x => new { x.assessment_id, x.section_id }));
        migrationBuilder.CreateTable(
            name: "journey_assessment_signed",
            columns: t => new
            {
                assessment_id = t.Column<Guid>(nullable: false),
                agency_id = t.Column<Guid>(nullable: false),
                signed_at = t.Column<DateTime>(nullable: false),
                document = t.Column<string>(nullable: false),
                facts = t.Column<string>(nullable: false),
                passages = t.Column<string>(nullable: false),
            },
            constraints: t => t.PrimaryKey("pk_journey_assessment_signed", x => x.assessment_id));
        migrationBuilder.CreateIndex("ix_journey_assessment_assessment_approved_at", "journey_assessment_assessment", ["agency_id", "approved_at"]);
        migrationBuilder.CreateIndex("ix_journey_assessment_assessment_family_id", "journey_assessment_assessment", ["agency_id", "family_id"]);
        migrationBuilder.CreateIndex("ix_journey_assessment_child_person_id", "journey_assessment_child", ["agency_id", "person_id"]);
        migrationBuilder.CreateIndex("ix_journey_assessment_child_assessment_id", "journey_assessment_child", ["agency_id", "assessment_id"]);
    }
}
