using Kith.Platform.Data;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Kith.Record.Passages;

/// <summary>Passages.</summary>
[DbContext(typeof(KithDb))]
[Migration("20261122_06_passages")]
internal sealed class CreatePassages : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: "record_passages_about",
            columns: t => new
            {
                passage_id = t.Column<Guid>(nullable: false),
                person_id = t.Column<Guid>(nullable: false),
                agency_id = t.Column<Guid>(nullable: false),
            },
            constraints: t => t.PrimaryKey("pk_record_passages_about", x => new { x.passage_id, x.person_id }));
        migrationBuilder.CreateTable(
            name: "record_passages_passage",
            columns: t => new
            {
                id = t.Column<Guid>(nullable: false),
                agency_id = t.Column<Guid>(nullable: false),
                topic = t.Column<string>(maxLength: 80, nullable: false),
                text = t.Column<string>(nullable: false),
                voice = t.Column<string>(maxLength: 40, nullable: false),
                source = t.Column<string>(maxLength: 300, nullable: false),
                signed_by = t.Column<Guid>(nullable: false),
                signed_by_name = t.Column<string>(maxLength: 120, nullable: false),
                signed_at = t.Column<DateTime>(nullable: false),
                grew_from = t.Column<Guid>(nullable: true),
                origin_kind = t.Column<string>(maxLength: 40, nullable: false),
                origin_id = t.Column<Guid>(nullable: false),
            },
            constraints: t => t.PrimaryKey("pk_record_passages_passage", x => x.id));
        migrationBuilder.CreateTable(
            name: "record_passages_use",
            columns: t => new
            {
                id = t.Column<Guid>(nullable: false),
                agency_id = t.Column<Guid>(nullable: false),
                passage_id = t.Column<Guid>(nullable: false),
                document_kind = t.Column<string>(maxLength: 40, nullable: false),
                document_id = t.Column<Guid>(nullable: false),
                topic = t.Column<string>(maxLength: 80, nullable: false),
                person_id = t.Column<Guid>(nullable: true),
                @from = t.Column<DateTime>(nullable: false),
                to = t.Column<DateTime>(nullable: true),
            },
            constraints: t => t.PrimaryKey("pk_record_passages_use", x => x.id));
        migrationBuilder.CreateIndex("ix_record_passages_about_person_id", "record_passages_about", ["agency_id", "person_id"]);
        migrationBuilder.CreateIndex("ix_record_passages_passage_origin_kind_origin_id", "record_passages_passage", ["agency_id", "origin_kind", "origin_id"]);
        migrationBuilder.CreateIndex("ix_record_passages_use_document_kind_document_id", "record_passages_use", ["agency_id", "document_kind", "document_id"]);
        migrationBuilder.CreateIndex("ix_record_passages_use_passage_id", "record_passages_use", ["agency_id", "passage_id"]);
    }
}
