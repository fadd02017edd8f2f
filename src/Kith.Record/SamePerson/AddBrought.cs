using Kith.Platform.Data;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Kith.Record.SamePerson;

/// <summary>Who came into a family because two people were said to belong together, so that it can be taken back.</summary>
[DbContext(typeof(KithDb))]
[Migration("20261201_10_same_person_brought")]
internal sealed class AddBrought : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.AddColumn<Guid>("brought_id", "record_same_person_belonging", nullable: true);
        // Of answers given before, whoever came into the family did so in the same moment.
        migrationBuilder.Sql("""
            update record_same_person_belonging set brought_id = (
                select m.person_id from record_families_member m
                where m.family_id = record_same_person_belonging.family_id and m."from" = record_same_person_belonging.at
                    and (m.person_id = record_same_person_belonging.one_id or m.person_id = record_same_person_belonging.other_id)
                order by m.person_id limit 1)
            where together
            """);
    }
}
