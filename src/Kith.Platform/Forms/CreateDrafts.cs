using Kith.Platform.Data;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Kith.Platform.Forms;

/// <summary>Drafts.</summary>
[DbContext(typeof(KithDb))]
[Migration("20261122_07_drafts")]
internal sealed class CreateDrafts : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: "platform_forms_draft",
            columns: t => new
            {
                id = t.Column<Guid>(nullable: false),
                agency_id = t.Column<Guid>(nullable: false),
                owner = t.Column<string>(maxLength: 100, nullable: false),
                key = t.Column<string>(maxLength: 100, nullable: false),
                resume = t.Column<string>(maxLength: 200, nullable: false),
                title = t.Column<string>(maxLength: 200, nullable: false),
                content = t.Column<string>(nullable: false),
                saved_at = t.Column<DateTime>(nullable: false),
                version = t.Column<int>(nullable: false),
            },
            constraints: t => t.PrimaryKey("pk_platform_forms_draft", x => x.id));
        migrationBuilder.CreateIndex("ix_platform_forms_draft_owner_key", "platform_forms_draft", ["owner", "key"], unique: true);
    }
}
