using Kith.Platform.Data;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Kith.Journey.Assessment;

/// <summary>An assessment that was withdrawn before anything was written in it.</summary>
[DbContext(typeof(KithDb))]
[Migration("20261122_91_assessment_withdrawal")]
internal sealed class AddWithdrawal : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.AddColumn<DateTime>("withdrawn_at", "journey_assessment_assessment", nullable: true);
        migrationBuilder.AddColumn<string>("withdrawn_by_name", "journey_assessment_assessment", maxLength: 120, nullable: true);
        migrationBuilder.AddColumn<string>("withdrawn_because", "journey_assessment_assessment", maxLength: 2000, nullable: true);
    }
}
