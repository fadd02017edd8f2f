using Kith.Platform.Data;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Kith.Journey.FrontDoor;

/// <summary>Decisions at the front door, what partners are asked and add, and advice calls.</summary>
[DbContext(typeof(KithDb))]
[Migration("20261122_21_front_door")]
internal sealed class CreateFrontDoor : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.AddColumn<Guid>("taken_by", "journey_front_door_referral", nullable: true);
        migrationBuilder.AddColumn<string>("taken_by_name", "journey_front_door_referral", maxLength: 120, nullable: true);
        migrationBuilder.CreateTable(
            name: "journey_front_door_decision",
            columns: t => new
            {
                id = t.Column<Guid>(nullable: false),
                agency_id = t.Column<Guid>(nullable: false),
                referral_id = t.Column<Guid>(nullable: false),
                code = t.Column<string>(maxLength: 40, nullable: false),
                level = t.Column<int>(nullable: false),
                suggested_level = t.Column<int>(nullable: false),
                children = t.Column<string>(nullable: false),
                words_relied_on = t.Column<string>(nullable: false),
                would_change = t.Column<string>(nullable: false),
                options = t.Column<string>(nullable: false),
                told = t.Column<string>(nullable: false),
                reopened_at = t.Column<DateTime>(nullable: true),
                reopened_by_name = t.Column<string>(maxLength: 120, nullable: true),
                reopened_why = t.Column<string>(maxLength: 2000, nullable: true),
            },
            constraints: t => t.PrimaryKey("pk_journey_front_door_decision", x => x.id));
        migrationBuilder.CreateIndex("ix_journey_front_door_decision_referral_id", "journey_front_door_decision", ["agency_id", "referral_id"]);
        migrationBuilder.CreateTable(
            name: "journey_front_door_request",
            columns: t => new
            {
                id = t.Column<Guid>(nullable: false),
                agency_id = t.Column<Guid>(nullable: false),
                referral_id = t.Column<Guid>(nullable: false),
                asked_of = t.Column<string>(maxLength: 200, nullable: false),
                asked_of_user = t.Column<Guid>(nullable: true),
                question = t.Column<string>(maxLength: 2000, nullable: false),
                due_on = t.Column<DateOnly>(nullable: false),
                asked_at = t.Column<DateTime>(nullable: false),
                asked_by_name = t.Column<string>(maxLength: 120, nullable: false),
                answered_at = t.Column<DateTime>(nullable: true),
                taken_back_at = t.Column<DateTime>(nullable: true),
            },
            constraints: t => t.PrimaryKey("pk_journey_front_door_request", x => x.id));
        migrationBuilder.CreateIndex("ix_journey_front_door_request_asked_of_user", "journey_front_door_request", ["agency_id", "asked_of_user"]);
        migrationBuilder.CreateIndex("ix_journey_front_door_request_referral_id", "journey_front_door_request", ["agency_id", "referral_id"]);
        migrationBuilder.CreateTable(
            name: "journey_front_door_partner",
            columns: t => new
            {
                id = t.Column<Guid>(nullable: false),
                agency_id = t.Column<Guid>(nullable: false),
                referral_id = t.Column<Guid>(nullable: false),
                passage_id = t.Column<Guid>(nullable: false),
                partner = t.Column<string>(maxLength: 200, nullable: false),
                basis = t.Column<string>(maxLength: 40, nullable: false),
                request_id = t.Column<Guid>(nullable: true),
                added_at = t.Column<DateTime>(nullable: false),
                added_by_name = t.Column<string>(maxLength: 120, nullable: false),
            },
            constraints: t => t.PrimaryKey("pk_journey_front_door_partner", x => x.id));
        migrationBuilder.CreateIndex("ix_journey_front_door_partner_referral_id", "journey_front_door_partner", ["agency_id", "referral_id"]);
        migrationBuilder.CreateTable(
            name: "journey_front_door_advice_call",
            columns: t => new
            {
                id = t.Column<Guid>(nullable: false),
                agency_id = t.Column<Guid>(nullable: false),
                at = t.Column<DateTime>(nullable: false),
                taken_by = t.Column<Guid>(nullable: false),
                taken_by_name = t.Column<string>(maxLength: 120, nullable: false),
                caller = t.Column<string>(maxLength: 300, nullable: false),
                caller_agency = t.Column<string>(maxLength: 300, nullable: false),
                outcome = t.Column<string>(maxLength: 40, nullable: false),
                said = t.Column<string>(nullable: false),
                children = t.Column<string>(nullable: false),
            },
            constraints: t => t.PrimaryKey("pk_journey_front_door_advice_call", x => x.id));
        migrationBuilder.CreateIndex("ix_journey_front_door_advice_call_at", "journey_front_door_advice_call", ["agency_id", "at"]);
    }
}
