using Kith.Platform.Data;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Kith.Journey.FrontDoor.Referrals;

/// <summary>Whose list a referral is on, and each passing from one list to the other. What came before this came to the front door.</summary>
[DbContext(typeof(KithDb))]
[Migration("20261130_10_referral_route")]
internal sealed class AddReferralRoute : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.AddColumn<string>("route", "journey_front_door_referral", maxLength: 40, nullable: false, defaultValue: nameof(ReferralRoute.FrontDoor));
        migrationBuilder.AddColumn<DateTime>("route_since", "journey_front_door_referral", nullable: false, defaultValue: DateTime.UnixEpoch);
        migrationBuilder.Sql("UPDATE journey_front_door_referral SET route_since = received_at");
        migrationBuilder.CreateTable(
            name: "journey_front_door_passing",
            columns: t => new
            {
                id = t.Column<Guid>(nullable: false),
                agency_id = t.Column<Guid>(nullable: false),
                referral_id = t.Column<Guid>(nullable: false),
                to = t.Column<string>(maxLength: 40, nullable: false),
                why = t.Column<string>(maxLength: 2000, nullable: false),
                told = t.Column<string>(nullable: false),
                at = t.Column<DateTime>(nullable: false),
                by_name = t.Column<string>(maxLength: 120, nullable: false),
            },
            constraints: t => t.PrimaryKey("pk_journey_front_door_passing", x => x.id));
        migrationBuilder.CreateIndex("ix_journey_front_door_passing_referral_id", "journey_front_door_passing", ["agency_id", "referral_id"]);
    }
}
