using Kith.Platform.Data;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Kith.Record.People.Search;

/// <summary>Search keys by person, kind and key: whether somebody already found answers to another term too is one look into this index.</summary>
[DbContext(typeof(KithDb))]
[Migration("20261122_29_people_keys_by_person")]
internal sealed class CreateKeysByPerson : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.DropIndex("ix_record_people_key_person_id", "record_people_key");
        migrationBuilder.CreateIndex("ix_record_people_key_person_id_kind_key", "record_people_key", ["agency_id", "person_id", "kind", "key"]);
    }
}
