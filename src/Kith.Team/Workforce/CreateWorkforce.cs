using Kith.Platform.Data;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Kith.Team.Workforce;

/// <summary>Profiles and absences of workers.</summary>
[DbContext(typeof(KithDb))]
[Migration("20261122_31_workforce")]
internal sealed class CreateWorkforce : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: "team_workforce_absence",
            columns: t => new
            {
                id = t.Column<Guid>(nullable: false),
                agency_id = t.Column<Guid>(nullable: false),
                user_id = t.Column<Guid>(nullable: false),
                @from = t.Column<DateOnly>(nullable: false),
                to = t.Column<DateOnly>(nullable: true),
            },
            constraints: t => t.PrimaryKey("pk_team_workforce_absence", x => x.id));
        migrationBuilder.CreateTable(
            name: "team_workforce_profile",
            columns: t => new
            {
                user_id = t.Column<Guid>(nullable: false),
                agency_id = t.Column<Guid>(nullable: false),
                time_percent = t.Column<int>(nullable: false),
                capacity_points = t.Column<int>(nullable: true),
                languages = t.Column<string>(maxLength: 200, nullable: false),
                base_town = t.Column<string>(maxLength: 80, nullable: true),
                newly_qualified_until = t.Column<DateOnly>(nullable: true),
                version = t.Column<int>(nullable: false),
            },
            constraints: t => t.PrimaryKey("pk_team_workforce_profile", x => x.user_id));
        migrationBuilder.CreateIndex("ix_team_workforce_absence_user_id_to", "team_workforce_absence", ["agency_id", "user_id", "to"]);
        migrationBuilder.CreateIndex("ix_team_workforce_profile_agency_id", "team_workforce_profile", ["agency_id"]);
    }
}
