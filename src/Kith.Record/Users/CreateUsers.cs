using Kith.Platform.Data;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Kith.Record.Users;

/// <summary>Agencies, teams and users.</summary>
[DbContext(typeof(KithDb))]
[Migration("20261122_02_users")]
internal sealed class CreateUsers : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: "record_users_agency",
            columns: t => new
            {
                id = t.Column<Guid>(nullable: false),
                slug = t.Column<string>(maxLength: 40, nullable: false),
                name = t.Column<string>(maxLength: 120, nullable: false),
                place = t.Column<string>(maxLength: 40, nullable: false),
                phone = t.Column<string>(maxLength: 40, nullable: false),
                address = t.Column<string>(maxLength: 300, nullable: false),
            },
            constraints: t => t.PrimaryKey("pk_record_users_agency", x => x.id));
        migrationBuilder.CreateTable(
            name: "record_users_team",
            columns: t => new
            {
                id = t.Column<Guid>(nullable: false),
                agency_id = t.Column<Guid>(nullable: false),
                name = t.Column<string>(maxLength: 120, nullable: false),
                kind = t.Column<string>(maxLength: 40, nullable: false),
                @base = t.Column<string>(maxLength: 80, nullable: false),
            },
            constraints: t => t.PrimaryKey("pk_record_users_team", x => x.id));
        migrationBuilder.CreateTable(
            name: "record_users_team_member",
            columns: t => new
            {
                team_id = t.Column<Guid>(nullable: false),
                user_id = t.Column<Guid>(nullable: false),
                leads = t.Column<bool>(nullable: false),
            },
            constraints: t => t.PrimaryKey("pk_record_users_team_member", x => new { x.team_id, x.user_id }));
        migrationBuilder.CreateTable(
            name: "record_users_user",
            columns: t => new
            {
                id = t.Column<Guid>(nullable: false),
                agency_id = t.Column<Guid>(nullable: false),
                name = t.Column<string>(maxLength: 120, nullable: false),
                email = t.Column<string>(maxLength: 200, nullable: false),
                phone = t.Column<string>(maxLength: 40, nullable: true),
                role = t.Column<string>(maxLength: 40, nullable: false),
                works_for = t.Column<string>(maxLength: 120, nullable: true),
                closed_at = t.Column<DateTime>(nullable: true),
                version = t.Column<int>(nullable: false),
            },
            constraints: t => t.PrimaryKey("pk_record_users_user", x => x.id));
        migrationBuilder.CreateIndex("ix_record_users_agency_slug", "record_users_agency", ["slug"], unique: true);
        migrationBuilder.CreateIndex("ix_record_users_team_", "record_users_team", ["agency_id"]);
        migrationBuilder.CreateIndex("ix_record_users_team_member_user_id", "record_users_team_member", ["user_id"]);
        migrationBuilder.CreateIndex("ix_record_users_user_name", "record_users_user", ["agency_id", "name"]);
        migrationBuilder.CreateIndex("ix_record_users_user_email", "record_users_user", ["email"], unique: true);
    }
}
