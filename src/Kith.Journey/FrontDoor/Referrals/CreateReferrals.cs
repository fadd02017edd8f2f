using Kith.Platform.Data;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Kith.Journey.FrontDoor.Referrals;

/// <summary>Referrals, their children, and the numbers given.</summary>
[DbContext(typeof(KithDb))]
[Migration("20261122_20_referrals")]
internal sealed class CreateReferrals : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: "journey_front_door_referral",
            columns: t => new
            {
                id = t.Column<Guid>(nullable: false),
                agency_id = t.Column<Guid>(nullable: false),
                number = t.Column<int>(nullable: false),
                received_at = t.Column<DateTime>(nullable: false),
                team_id = t.Column<Guid>(nullable: false),
                family_id = t.Column<Guid>(nullable: false),
                source_kind = t.Column<string>(maxLength: 40, nullable: false),
                source = t.Column<string>(maxLength: 300, nullable: false),
                referrer_user_id = t.Column<Guid>(nullable: true),
                referrer_professional_id = t.Column<Guid>(nullable: true),
                referrer_person_id = t.Column<Guid>(nullable: true),
                advice_call_id = t.Column<Guid>(nullable: true),
                tracking_hash = t.Column<string>(maxLength: 64, nullable: false),
                threshold_version = t.Column<string>(maxLength: 40, nullable: false),
                threshold_level = t.Column<int>(nullable: false),
                threshold_route = t.Column<string>(maxLength: 40, nullable: false),
                threshold_reading = t.Column<string>(nullable: false),
                checking_since = t.Column<DateTime>(nullable: true),
                waiting_since = t.Column<DateTime>(nullable: true),
                question_for_referrer = t.Column<string>(maxLength: 2000, nullable: true),
                question_asked_at = t.Column<DateTime>(nullable: true),
                decided_at = t.Column<DateTime>(nullable: true),
                decision = t.Column<string>(maxLength: 40, nullable: true),
                reason_for_referrer = t.Column<string>(maxLength: 4000, nullable: true),
                referrer_told_at = t.Column<DateTime>(nullable: true),
                version = t.Column<int>(nullable: false),
            },
            constraints: t => t.PrimaryKey("pk_journey_front_door_referral", x => x.id));
        migrationBuilder.CreateTable(
            name: "journey_front_door_referral_child",
            columns: t => new
            {
                referral_id = t.Column<Guid>(nullable: false),
                person_id = t.Column<Guid>(nullable: false),
                agency_id = t.Column<Guid>(nullable: false),
                decision = t.Column<string>(maxLength: 40, nullable: true),
            },
            constraints: t => t.PrimaryKey("pk_journey_front_door_referral_child", x => new { x.referral_id, x.person_id }));
        migrationBuilder.CreateTable(
            name: "journey_front_door_referral_numbers",
            columns: t => new
            {
                agency_id = t.Column<Guid>(nullable: false),
                last = t.Column<int>(nullable: false),
            },
            constraints: t => t.PrimaryKey("pk_journey_front_door_referral_numbers", x => x.agency_id));
        migrationBuilder.CreateIndex("ix_journey_front_door_referral_family_id", "journey_front_door_referral", ["agency_id", "family_id"]);
        migrationBuilder.CreateIndex("ix_journey_front_door_referral_number", "journey_front_door_referral", ["agency_id", "number"], unique: true);
        migrationBuilder.CreateIndex("ix_journey_front_door_referral_referrer_user_id", "journey_front_door_referral", ["agency_id", "referrer_user_id"]);
        migrationBuilder.CreateIndex("ix_journey_front_door_referral_team_id_decided_at", "journey_front_door_referral", ["agency_id", "team_id", "decided_at"]);
        migrationBuilder.CreateIndex("ix_journey_front_door_referral_tracking_hash", "journey_front_door_referral", ["tracking_hash"], unique: true);
        migrationBuilder.CreateIndex("ix_journey_front_door_referral_child_person_id", "journey_front_door_referral_child", ["agency_id", "person_id"]);
    }
}
