using Kith.Platform.Data;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Kith.Record.Families;

/// <summary>Why it is lawful to share with a professional of a family.</summary>
[DbContext(typeof(KithDb))]
[Migration("20261122_90_sharing_basis")]
internal sealed class AddSharingBasis : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) =>
        migrationBuilder.AddColumn<string>("sharing_basis", "record_families_involvement", maxLength: 40, nullable: true);
}
