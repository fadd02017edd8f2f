using Kith.Platform.Data;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Kith.Record.SamePerson;

/// <summary>Joinings, and pairs that were looked at.</summary>
[DbContext(typeof(KithDb))]
[Migration("20261122_11_same_person")]
internal sealed class CreateSamePerson : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: "record_same_person_joining",
            columns: t => new
            {
                id = t.Column<Guid>(nullable: false),
                agency_id = t.Column<Guid>(nullable: false),
                person_id = t.Column<Guid>(nullable: false),
                lead_id = t.Column<Guid>(nullable: false),
                reasons = t.Column<string>(nullable: false),
                why = t.Column<string>(maxLength: 2000, nullable: false),
                joined_at = t.Column<DateTime>(nullable: false),
                joined_by_name = t.Column<string>(maxLength: 120, nullable: false),
                taken_back_at = t.Column<DateTime>(nullable: true),
                taken_back_why = t.Column<string>(maxLength: 2000, nullable: true),
                added_to = t.Column<string>(nullable: false),
            },
            constraints: t => t.PrimaryKey("pk_record_same_person_joining", x => x.id));
        migrationBuilder.CreateTable(
            name: "record_same_person_looked_at",
            columns: t => new
            {
                one_id = t.Column<Guid>(nullable: false),
                other_id = t.Column<Guid>(nullable: false),
                agency_id = t.Column<Guid>(nullable: false),
                not_the_same = t.Column<bool>(nullable: false),
                at = t.Column<DateTime>(nullable: false),
                by_name = t.Column<string>(maxLength: 120, nullable: false),
                why = t.Column<string>(maxLength: 2000, nullable: false),
            },
            constraints: t => t.PrimaryKey("pk_record_same_person_looked_at", x => new { x.one_id, x.other_id }));
        migrationBuilder.CreateIndex("ix_record_same_person_joining_lead_id", "record_same_person_joining", ["agency_id", "lead_id"]);
        migrationBuilder.CreateIndex("ix_record_same_person_joining_person_id", "record_same_person_joining", ["agency_id", "person_id"]);
        migrationBuilder.CreateIndex("ix_record_same_person_looked_at_other_id", "record_same_person_looked_at", ["agency_id", "other_id"]);
    }
}
