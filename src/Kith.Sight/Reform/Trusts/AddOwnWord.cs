using Kith.Platform.Data;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Kith.Sight.Reform.Trusts;

/// <summary>Whose staff write for a body, and whether a word is their own.</summary>
[DbContext(typeof(KithDb))]
[Migration("20261130_72_own_word")]
internal sealed class AddOwnWord : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.AddColumn<Guid>("written_by", "sight_reform_body", nullable: true);
        migrationBuilder.AddColumn<bool>("own", "sight_reform_body_status", nullable: false, defaultValue: false);
    }
}
