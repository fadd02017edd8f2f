using Kith.Platform.Data;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Kith.Record.SamePerson;

/// <summary>Who came into a family because two people were said to belong together, so that it can be taken back.</summary>
[DbContext(typeof(KithDb))]
[Migration("20261201_10_same_person_brought")]
internal sealed class AddBrought : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) =>
        migrationBuilder.AddColumn<Guid>("brought_id", "record_same_person_belonging", nullable: true);
}
