using Kith.Platform.Data;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Kith.Record.People;

/// <summary>People, reach and break-glass.</summary>
[DbContext(typeof(KithDb))]
[Migration("20261122_03_people")]
internal sealed class CreatePeople : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: "record_people_broken_glass",
            columns: t => new
            {
                id = t.Column<Guid>(nullable: false),
                agency_id = t.Column<Guid>(nullable: false),
                person_id = t.Column<Guid>(nullable: false),
                user_id = t.Column<Guid>(nullable: false),
                why = t.Column<string>(maxLength: 2000, nullable: false),
                @from = t.Column<DateTime>(nullable: false),
                to = t.Column<DateTime>(nullable: false),
            },
            constraints: t => t.PrimaryKey("pk_record_people_broken_glass", x => x.id));
        migrationBuilder.CreateTable(
            name: "record_people_person",
            columns: t => new
            {
                id = t.Column<Guid>(nullable: false),
                agency_id = t.Column<Guid>(nullable: false),
                lead_id = t.Column<Guid>(nullable: false),
                given_name = t.Column<string>(maxLength: 200, nullable: true),
                family_name = t.Column<string>(maxLength: 200, nullable: true),
                known_as = t.Column<string>(maxLength: 200, nullable: true),
                born_on = t.Column<DateOnly>(nullable: true),
                due_on = t.Column<DateOnly>(nullable: true),
                sex = t.Column<string>(maxLength: 10, nullable: true),
                restricted = t.Column<bool>(nullable: false),
                @sealed = t.Column<bool>(nullable: false),
                version = t.Column<int>(nullable: false),
            },
            constraints: t => t.PrimaryKey("pk_record_people_person", x => x.id));
        migrationBuilder.CreateTable(
            name: "record_people_reach",
            columns: t => new
            {
                id = t.Column<Guid>(nullable: false),
                agency_id = t.Column<Guid>(nullable: false),
                person_id = t.Column<Guid>(nullable: false),
                team_id = t.Column<Guid>(nullable: true),
                user_id = t.Column<Guid>(nullable: true),
                because = t.Column<string>(maxLength: 40, nullable: false),
                @from = t.Column<DateTime>(nullable: false),
                to = t.Column<DateTime>(nullable: true),
            },
            constraints: t => t.PrimaryKey("pk_record_people_reach", x => x.id));
        migrationBuilder.CreateIndex("ix_record_people_broken_glass_person_id_user_id", "record_people_broken_glass", ["agency_id", "person_id", "user_id"]);
        migrationBuilder.CreateIndex("ix_record_people_person_family_name_given_name", "record_people_person", ["agency_id", "family_name", "given_name"]);
        migrationBuilder.CreateIndex("ix_record_people_person_lead_id", "record_people_person", ["lead_id"]);
        migrationBuilder.CreateIndex("ix_record_people_reach_person_id", "record_people_reach", ["agency_id", "person_id"]);
        migrationBuilder.CreateIndex("ix_record_people_reach_team_id", "record_people_reach", ["agency_id", "team_id"]);
        migrationBuilder.CreateIndex("ix_record_people_reach_user_id", "record_people_reach", ["agency_id", "user_id"]);
    }
}
