using Kith.Platform.Data;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Kith.Record.Families;

/// <summary>Families, households, relationships and professionals.</summary>
[DbContext(typeof(KithDb))]
[Migration("20261122_04_families")]
internal sealed class CreateFamilies : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: "record_families_family",
            columns: t => new
            {
                id = t.Column<Guid>(nullable: false),
                agency_id = t.Column<Guid>(nullable: false),
                name = t.Column<string>(maxLength: 200, nullable: false),
                version = t.Column<int>(nullable: false),
            },
            constraints: t => t.PrimaryKey("pk_record_families_family", x => x.id));
        migrationBuilder.CreateTable(
            name: "record_families_household",
            columns: t => new
            {
                id = t.Column<Guid>(nullable: false),
                agency_id = t.Column<Guid>(nullable: false),
            },
            constraints: t => t.PrimaryKey("pk_record_families_household", x => x.id));
        migrationBuilder.CreateTable(
            name: "record_families_involvement",
            columns: t => new
            {
                family_id = t.Column<Guid>(nullable: false),
                professional_id = t.Column<Guid>(nullable: false),
                agency_id = t.Column<Guid>(nullable: false),
                @from = t.Column<DateTime>(nullable: false),
                to = t.Column<DateTime>(nullable: true),
            },
            constraints: t => t.PrimaryKey("pk_record_families_involvement", x => new { x.family_id, x.professional_id }));
        migrationBuilder.CreateTable(
            name: "record_families_member",
            columns: t => new
            {
                family_id = t.Column<Guid>(nullable: false),
                person_id = t.Column<Guid>(nullable: false),
                agency_id = t.Column<Guid>(nullable: false),
                is_child = t.Column<bool>(nullable: false),
                @from = t.Column<DateTime>(nullable: false),
                to = t.Column<DateTime>(nullable: true),
            },
            constraints: t => t.PrimaryKey("pk_record_families_member", x => new { x.family_id, x.person_id }));
        migrationBuilder.CreateTable(
            name: "record_families_professional",
            columns: t => new
            {
                id = t.Column<Guid>(nullable: false),
                agency_id = t.Column<Guid>(nullable: false),
                name = t.Column<string>(maxLength: 200, nullable: true),
                role = t.Column<string>(maxLength: 120, nullable: true),
                works_for = t.Column<string>(maxLength: 200, nullable: true),
            },
            constraints: t => t.PrimaryKey("pk_record_families_professional", x => x.id));
        migrationBuilder.CreateTable(
            name: "record_families_relationship",
            columns: t => new
            {
                id = t.Column<Guid>(nullable: false),
                agency_id = t.Column<Guid>(nullable: false),
                person_id = t.Column<Guid>(nullable: false),
                to_person_id = t.Column<Guid>(nullable: false),
                kind = t.Column<string>(maxLength: 40, nullable: true),
                parental_responsibility = t.Column<string>(maxLength: 40, nullable: true),
                to = t.Column<DateTime>(nullable: true),
            },
            constraints: t => t.PrimaryKey("pk_record_families_relationship", x => x.id));
        migrationBuilder.CreateTable(
            name: "record_families_residence",
            columns: t => new
            {
                id = t.Column<Guid>(nullable: false),
                agency_id = t.Column<Guid>(nullable: false),
                household_id = t.Column<Guid>(nullable: false),
                person_id = t.Column<Guid>(nullable: false),
                @from = t.Column<DateTime>(nullable: false),
                to = t.Column<DateTime>(nullable: true),
            },
            constraints: t => t.PrimaryKey("pk_record_families_residence", x => x.id));
        migrationBuilder.CreateIndex("ix_record_families_family_name", "record_families_family", ["agency_id", "name"]);
        migrationBuilder.CreateIndex("ix_record_families_household_", "record_families_household", ["agency_id"]);
        migrationBuilder.CreateIndex("ix_record_families_involvement_", "record_families_involvement", ["agency_id"]);
        migrationBuilder.CreateIndex("ix_record_families_member_person_id", "record_families_member", ["agency_id", "person_id"]);
        migrationBuilder.CreateIndex("ix_record_families_professional_name", "record_families_professional", ["agency_id", "name"]);
        migrationBuilder.CreateIndex("ix_record_families_relationship_person_id", "record_families_relationship", ["agency_id", "person_id"]);
        migrationBuilder.CreateIndex("ix_record_families_relationship_to_person_id", "record_families_relationship", ["agency_id", "to_person_id"]);
        migrationBuilder.CreateIndex("ix_record_families_residence_household_id", "record_families_residence", ["agency_id", "household_id"]);
        migrationBuilder.CreateIndex("ix_record_families_residence_person_id", "record_families_residence", ["agency_id", "person_id"]);
    }
}
