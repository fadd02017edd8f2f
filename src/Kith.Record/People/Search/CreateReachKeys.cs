using Kith.Platform.Data;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Kith.Record.People.Search;

/// <summary>Keys under the teams and users who may see a person, and names with the year of birth; both made for everybody who is filed already.</summary>
[DbContext(typeof(KithDb))]
[Migration("20261129_20_people_reach_keys")]
internal sealed class CreateReachKeys : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: "record_people_reach_key",
            columns: t => new
            {
                agency_id = t.Column<Guid>(nullable: false),
                reached_by = t.Column<Guid>(nullable: false),
                kind = t.Column<int>(nullable: false),
                key = t.Column<string>(maxLength: SearchKey.Longest, nullable: false, collation: OrdinalText.Collation(migrationBuilder)),
                person_id = t.Column<Guid>(nullable: false),
            },
            constraints: t => t.PrimaryKey("pk_record_people_reach_key", x => new { x.agency_id, x.reached_by, x.kind, x.key, x.person_id }));
        migrationBuilder.Sql(FileUnderReach.InsertWhere("1 = 1"));
        migrationBuilder.CreateIndex("ix_record_people_reach_key_person_id", "record_people_reach_key", ["agency_id", "person_id"]);
        // 1 and 3 are a name and its sound, 5 is a birth date, 11 and 12 are the two with the year.
        migrationBuilder.Sql($"""
            insert into record_people_key (agency_id, kind, key, person_id)
            select distinct k.agency_id, case k.kind when 1 then 11 else 12 end, substr(substr(b.key, 1, 4) || ' ' || k.key, 1, {SearchKey.Longest}), k.person_id
            from record_people_key k
            join record_people_key b on b.agency_id = k.agency_id and b.person_id = k.person_id and b.kind = 5
            where k.kind in (1, 3)
            """);
    }
}
