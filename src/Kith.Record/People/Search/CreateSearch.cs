using Kith.Platform.Data;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Kith.Record.People.Search;

/// <summary>Search keys and the spellings of names.</summary>
[DbContext(typeof(KithDb))]
[Migration("20261122_20_people_search")]
internal sealed class CreateSearch : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: "record_people_key",
            columns: t => new
            {
                agency_id = t.Column<Guid>(nullable: false),
                kind = t.Column<int>(nullable: false),
                key = t.Column<string>(maxLength: SearchKey.Longest, nullable: false, collation: OrdinalText.Collation(migrationBuilder)),
                person_id = t.Column<Guid>(nullable: false),
            },
            constraints: t => t.PrimaryKey("pk_record_people_key", x => new { x.agency_id, x.kind, x.key, x.person_id }));
        migrationBuilder.CreateTable(
            name: "record_people_spelling",
            columns: t => new
            {
                id = t.Column<Guid>(nullable: false),
                agency_id = t.Column<Guid>(nullable: false),
                reduction = t.Column<string>(maxLength: SearchKey.Longest, nullable: false),
                name = t.Column<string>(maxLength: SearchKey.Longest, nullable: false),
            },
            constraints: t => t.PrimaryKey("pk_record_people_spelling", x => x.id));
        migrationBuilder.CreateIndex("ix_record_people_key_person_id", "record_people_key", ["agency_id", "person_id"]);
        migrationBuilder.CreateIndex("ix_record_people_spelling_reduction", "record_people_spelling", ["agency_id", "reduction"]);
    }
}
