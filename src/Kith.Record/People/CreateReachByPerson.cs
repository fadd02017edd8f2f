using Kith.Platform.Data;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Kith.Record.People;

/// <summary>Reach by team and by user holds the people too: whom a team may see is read from the index alone.</summary>
[DbContext(typeof(KithDb))]
[Migration("20261122_28_people_reach_by_person")]
internal sealed class CreateReachByPerson : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.DropIndex("ix_record_people_reach_team_id", "record_people_reach");
        migrationBuilder.DropIndex("ix_record_people_reach_user_id", "record_people_reach");
        migrationBuilder.CreateIndex("ix_record_people_reach_team_id_person_id", "record_people_reach", ["agency_id", "team_id", "person_id"]);
        migrationBuilder.CreateIndex("ix_record_people_reach_user_id_person_id", "record_people_reach", ["agency_id", "user_id", "person_id"]);
    }
}
