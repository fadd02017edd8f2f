using Kith.Platform.Data;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Kith.Journey.FrontDoor;

/// <summary>What opening a decision again did to what it had set going.</summary>
[DbContext(typeof(KithDb))]
[Migration("20261122_92_reopened_effect")]
internal sealed class AddReopenedEffect : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) =>
        migrationBuilder.AddColumn<string>("reopened_effect", "journey_front_door_decision", maxLength: 2000, nullable: true);
}
