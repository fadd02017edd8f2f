using Kith.Platform.Data;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Kith.Record.Facts;

/// <summary>Facts.</summary>
[DbContext(typeof(KithDb))]
[Migration("20261122_05_facts")]
internal sealed class CreateFacts : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: "record_facts_fact",
            columns: t => new
            {
                id = t.Column<Guid>(nullable: false),
                agency_id = t.Column<Guid>(nullable: false),
                subject_kind = t.Column<string>(maxLength: 40, nullable: false),
                subject_id = t.Column<Guid>(nullable: false),
                fact_id = t.Column<string>(maxLength: 80, nullable: false),
                value = t.Column<string>(nullable: true),
                no_value = t.Column<string>(maxLength: 40, nullable: true),
                effective_from = t.Column<DateOnly>(nullable: true),
                effective_to = t.Column<DateOnly>(nullable: true),
                recorded_at = t.Column<DateTime>(nullable: false),
                recorded_by = t.Column<Guid>(nullable: false),
                recorded_by_name = t.Column<string>(maxLength: 120, nullable: false),
                source_kind = t.Column<string>(maxLength: 40, nullable: false),
                source = t.Column<string>(maxLength: 300, nullable: false),
                entered = t.Column<string>(maxLength: 40, nullable: false),
                supersedes = t.Column<Guid>(nullable: true),
                superseded_at = t.Column<DateTime>(nullable: true),
            },
            constraints: t => t.PrimaryKey("pk_record_facts_fact", x => x.id));
        migrationBuilder.CreateIndex("ix_record_facts_fact_subject_id_fact_id_superseded_at", "record_facts_fact", ["agency_id", "subject_id", "fact_id", "superseded_at"]);
    }
}
