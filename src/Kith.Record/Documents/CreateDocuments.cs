using Kith.Platform.Data;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Kith.Record.Documents;

/// <summary>Documents, whom they are about, and their content.</summary>
[DbContext(typeof(KithDb))]
[Migration("20261122_60_documents")]
internal sealed class CreateDocuments : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: "record_documents_about",
            columns: t => new
            {
                document_id = t.Column<Guid>(nullable: false),
                person_id = t.Column<Guid>(nullable: false),
                agency_id = t.Column<Guid>(nullable: false),
            },
            constraints: t => t.PrimaryKey("pk_record_documents_about", x => new { x.document_id, x.person_id }));
        migrationBuilder.CreateTable(
            name: "record_documents_content",
            columns: t => new
            {
                document_id = t.Column<Guid>(nullable: false),
                agency_id = t.Column<Guid>(nullable: false),
                bytes = t.Column<byte[]>(nullable: false),
            },
            constraints: t => t.PrimaryKey("pk_record_documents_content", x => x.document_id));
        migrationBuilder.CreateTable(
            name: "record_documents_document",
            columns: t => new
            {
                id = t.Column<Guid>(nullable: false),
                agency_id = t.Column<Guid>(nullable: false),
                title = t.Column<string>(maxLength: 200, nullable: false),
                kind = t.Column<string>(maxLength: 40, nullable: false),
                dated_on = t.Column<DateOnly>(nullable: false),
                content_type = t.Column<string>(maxLength: 120, nullable: false),
                length = t.Column<long>(nullable: false),
                hash = t.Column<byte[]>(nullable: false),
                added_by = t.Column<Guid>(nullable: false),
                added_by_name = t.Column<string>(maxLength: 120, nullable: false),
                added_at = t.Column<DateTime>(nullable: false),
                origin_kind = t.Column<string>(maxLength: 40, nullable: true),
                origin_id = t.Column<Guid>(nullable: true),
            },
            constraints: t => t.PrimaryKey("pk_record_documents_document", x => x.id));
        migrationBuilder.CreateIndex("ix_record_documents_about_person_id", "record_documents_about", ["agency_id", "person_id"]);
        migrationBuilder.CreateIndex("ix_record_documents_document_origin_kind_origin_id", "record_documents_document", ["agency_id", "origin_kind", "origin_id"]);
    }
}
