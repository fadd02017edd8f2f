using Kith.Platform.Data;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Kith.Team.Allocation;

/// <summary>Allocations, families that need a worker, handover pages.</summary>
[DbContext(typeof(KithDb))]
[Migration("20261122_30_allocation")]
internal sealed class CreateAllocation : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: "team_allocation_allocation",
            columns: t => new
            {
                id = t.Column<Guid>(nullable: false),
                agency_id = t.Column<Guid>(nullable: false),
                family_id = t.Column<Guid>(nullable: false),
                worker_id = t.Column<Guid>(nullable: false),
                team_id = t.Column<Guid>(nullable: false),
                @from = t.Column<DateTime>(nullable: false),
                to = t.Column<DateTime>(nullable: true),
                end_reason = t.Column<string>(maxLength: 40, nullable: true),
                because = t.Column<string>(maxLength: 2000, nullable: false),
                family_told_at = t.Column<DateTime>(nullable: true),
                told_way = t.Column<string>(maxLength: 40, nullable: false),
                not_told_because = t.Column<string>(maxLength: 40, nullable: true),
            },
            constraints: t => t.PrimaryKey("pk_team_allocation_allocation", x => x.id));
        migrationBuilder.CreateTable(
            name: "team_allocation_child",
            columns: t => new
            {
                allocation_id = t.Column<Guid>(nullable: false),
                person_id = t.Column<Guid>(nullable: false),
                agency_id = t.Column<Guid>(nullable: false),
                @from = t.Column<DateTime>(nullable: false),
                to = t.Column<DateTime>(nullable: true),
            },
            constraints: t => t.PrimaryKey("pk_team_allocation_child", x => new { x.allocation_id, x.person_id }));
        migrationBuilder.CreateTable(
            name: "team_allocation_handover",
            columns: t => new
            {
                id = t.Column<Guid>(nullable: false),
                agency_id = t.Column<Guid>(nullable: false),
                family_id = t.Column<Guid>(nullable: false),
                allocation_id = t.Column<Guid>(nullable: false),
                to_worker_id = t.Column<Guid>(nullable: false),
                from_worker_id = t.Column<Guid>(nullable: true),
                made_at = t.Column<DateTime>(nullable: false),
                opened_at = t.Column<DateTime>(nullable: true),
                version = t.Column<int>(nullable: false),
            },
            constraints: t => t.PrimaryKey("pk_team_allocation_handover", x => x.id));
        migrationBuilder.CreateTable(
            name: "team_allocation_need",
            columns: t => new
            {
                id = t.Column<Guid>(nullable: false),
                agency_id = t.Column<Guid>(nullable: false),
                family_id = t.Column<Guid>(nullable: false),
                team_id = t.Column<Guid>(nullable: false),
                because = t.Column<string>(maxLength: 2000, nullable: false),
                risk_level = t.Column<string>(maxLength: 40, nullable: false),
                since = t.Column<DateTime>(nullable: false),
                listed_at = t.Column<DateTime>(nullable: true),
                owner_id = t.Column<Guid>(nullable: true),
                person_to_call_id = t.Column<Guid>(nullable: true),
                review_on = t.Column<DateOnly>(nullable: true),
                reminded_on = t.Column<DateOnly>(nullable: true),
                last_contact_at = t.Column<DateTime>(nullable: true),
                ended_at = t.Column<DateTime>(nullable: true),
                met_by = t.Column<Guid>(nullable: true),
                version = t.Column<int>(nullable: false),
            },
            constraints: t => t.PrimaryKey("pk_team_allocation_need", x => x.id));
        migrationBuilder.CreateTable(
            name: "team_allocation_need_child",
            columns: t => new
            {
                need_id = t.Column<Guid>(nullable: false),
                person_id = t.Column<Guid>(nullable: false),
                agency_id = t.Column<Guid>(nullable: false),
            },
            constraints: t => t.PrimaryKey("pk_team_allocation_need_child", x => new { x.need_id, x.person_id }));
        migrationBuilder.CreateTable(
            name: "team_allocation_waiting_review",
            columns: t => new
            {
                id = t.Column<Guid>(nullable: false),
                agency_id = t.Column<Guid>(nullable: false),
                need_id = t.Column<Guid>(nullable: false),
                at = t.Column<DateTime>(nullable: false),
                by_name = t.Column<string>(maxLength: 120, nullable: false),
                risk_before = t.Column<string>(maxLength: 40, nullable: false),
                risk_after = t.Column<string>(maxLength: 40, nullable: false),
                next_review_on = t.Column<DateOnly>(nullable: false),
                note = t.Column<string>(maxLength: 2000, nullable: false),
                spoke_with_family = t.Column<bool>(nullable: false),
            },
            constraints: t => t.PrimaryKey("pk_team_allocation_waiting_review", x => x.id));
        migrationBuilder.CreateIndex("ix_team_allocation_allocation_family_id", "team_allocation_allocation", ["agency_id", "family_id"]);
        migrationBuilder.CreateIndex("ix_team_allocation_allocation_worker_id_to", "team_allocation_allocation", ["agency_id", "worker_id", "to"]);
        migrationBuilder.CreateIndex("ix_team_allocation_child_person_id", "team_allocation_child", ["agency_id", "person_id"]);
        migrationBuilder.CreateIndex("ix_team_allocation_handover_allocation_id", "team_allocation_handover", ["agency_id", "allocation_id"], unique: true);
        migrationBuilder.CreateIndex("ix_team_allocation_handover_family_id_to_worker_id", "team_allocation_handover", ["agency_id", "family_id", "to_worker_id"]);
        migrationBuilder.CreateIndex("ix_team_allocation_handover_to_worker_id_opened_at", "team_allocation_handover", ["agency_id", "to_worker_id", "opened_at"]);
        migrationBuilder.CreateIndex("ix_team_allocation_need_family_id", "team_allocation_need", ["agency_id", "family_id"]);
        migrationBuilder.CreateIndex("ix_team_allocation_need_review_on", "team_allocation_need", ["agency_id", "review_on"]);
        migrationBuilder.CreateIndex("ix_team_allocation_need_team_id_ended_at", "team_allocation_need", ["agency_id", "team_id", "ended_at"]);
        migrationBuilder.CreateIndex("ix_team_allocation_need_child_person_id", "team_allocation_need_child", ["agency_id", "person_id"]);
        migrationBuilder.CreateIndex("ix_team_allocation_waiting_review_need_id", "team_allocation_waiting_review", ["agency_id", "need_id"]);
    }
}
