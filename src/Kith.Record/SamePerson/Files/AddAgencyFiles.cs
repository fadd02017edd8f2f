using Kith.Platform.Data;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Kith.Record.SamePerson.Files;

/// <summary>Lists other agencies gave, their rows for as long as they are kept, and whom each may be.</summary>
[DbContext(typeof(KithDb))]
[Migration("20261129_31_agency_files")]
internal sealed class AddAgencyFiles : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: "record_same_person_file",
            columns: t => new
            {
                id = t.Column<Guid>(nullable: false),
                agency_id = t.Column<Guid>(nullable: false),
                @from = t.Column<string>(maxLength: 200, nullable: false),
                basis = t.Column<string>(maxLength: 40, nullable: false),
                given_by_name = t.Column<string>(maxLength: 120, nullable: false),
                given_at = t.Column<DateTime>(nullable: false),
                kept_until = t.Column<DateOnly>(nullable: false),
                let_go = t.Column<bool>(nullable: false),
                month_first = t.Column<bool>(nullable: false),
                report = t.Column<string>(nullable: false),
                rows = t.Column<int>(nullable: false),
                known = t.Column<int>(nullable: false),
                may_be = t.Column<int>(nullable: false),
                @new = t.Column<int>(nullable: false),
                unusable = t.Column<int>(nullable: false),
            },
            constraints: t => t.PrimaryKey("pk_record_same_person_file", x => x.id));
        migrationBuilder.CreateTable(
            name: "record_same_person_file_row",
            columns: t => new
            {
                file_id = t.Column<Guid>(nullable: false),
                no = t.Column<int>(nullable: false),
                agency_id = t.Column<Guid>(nullable: false),
                cells = t.Column<string>(nullable: false),
                ends = t.Column<int>(nullable: false),
                problem = t.Column<string>(maxLength: 300, nullable: true),
                answer = t.Column<string>(maxLength: 20, nullable: true),
                person_id = t.Column<Guid>(nullable: true),
                answered_by_name = t.Column<string>(maxLength: 120, nullable: true),
                answered_at = t.Column<DateTime>(nullable: true),
                why = t.Column<string>(maxLength: 2000, nullable: true),
            },
            constraints: t => t.PrimaryKey("pk_record_same_person_file_row", x => new { x.file_id, x.no }));
        migrationBuilder.CreateTable(
            name: "record_same_person_file_match",
            columns: t => new
            {
                file_id = t.Column<Guid>(nullable: false),
                no = t.Column<int>(nullable: false),
                person_id = t.Column<Guid>(nullable: false),
                agency_id = t.Column<Guid>(nullable: false),
                likelihood = t.Column<double>(nullable: false),
                may_be_twin = t.Column<bool>(nullable: false),
                says = t.Column<string>(maxLength: 200, nullable: false),
                @for = t.Column<string>(nullable: false),
                against = t.Column<string>(nullable: false),
            },
            constraints: t => t.PrimaryKey("pk_record_same_person_file_match", x => new { x.file_id, x.no, x.person_id }));
        migrationBuilder.CreateIndex("ix_record_same_person_file_given_at", "record_same_person_file", ["agency_id", "given_at"]);
        migrationBuilder.CreateIndex("ix_record_same_person_file_row_ends_answer", "record_same_person_file_row", ["agency_id", "ends", "answer"]);
    }
}
