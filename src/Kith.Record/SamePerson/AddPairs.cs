using Kith.Platform.Data;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Kith.Record.SamePerson;

/// <summary>Pairs to look at, when people were last looked for, what was known at a decision, and who belongs to one family.</summary>
[DbContext(typeof(KithDb))]
[Migration("20261129_30_same_person_pairs")]
internal sealed class AddPairs : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.AddColumn<string>("evidence", "record_same_person_looked_at", nullable: true);
        migrationBuilder.AddColumn<string>("known", "record_same_person_looked_at", nullable: true);
        migrationBuilder.AddColumn<DateOnly>("again_on", "record_same_person_looked_at", nullable: true);
        migrationBuilder.CreateTable(
            name: "record_same_person_pair",
            columns: t => new
            {
                one_id = t.Column<Guid>(nullable: false),
                other_id = t.Column<Guid>(nullable: false),
                agency_id = t.Column<Guid>(nullable: false),
                asks = t.Column<int>(nullable: false),
                may_be_twin = t.Column<bool>(nullable: false),
                likelihood = t.Column<double>(nullable: false),
                says = t.Column<string>(maxLength: 200, nullable: false),
                @for = t.Column<string>(nullable: false),
                against = t.Column<string>(nullable: false),
                evidence = t.Column<string>(nullable: false),
                known = t.Column<string>(maxLength: 60, nullable: false),
                found_at = t.Column<DateTime>(nullable: false),
                settled = t.Column<bool>(nullable: false),
                again_on = t.Column<DateOnly>(nullable: true),
            },
            constraints: t => t.PrimaryKey("pk_record_same_person_pair", x => new { x.one_id, x.other_id }));
        migrationBuilder.CreateTable(
            name: "record_same_person_looked_for",
            columns: t => new
            {
                person_id = t.Column<Guid>(nullable: false),
                agency_id = t.Column<Guid>(nullable: false),
                print = t.Column<string>(maxLength: 30, nullable: true),
            },
            constraints: t => t.PrimaryKey("pk_record_same_person_looked_for", x => x.person_id));
        migrationBuilder.CreateTable(
            name: "record_same_person_belonging",
            columns: t => new
            {
                one_id = t.Column<Guid>(nullable: false),
                other_id = t.Column<Guid>(nullable: false),
                agency_id = t.Column<Guid>(nullable: false),
                together = t.Column<bool>(nullable: false),
                family_id = t.Column<Guid>(nullable: true),
                at = t.Column<DateTime>(nullable: false),
                by_name = t.Column<string>(maxLength: 120, nullable: false),
                why = t.Column<string>(maxLength: 2000, nullable: false),
                evidence = t.Column<string>(nullable: false),
            },
            constraints: t => t.PrimaryKey("pk_record_same_person_belonging", x => new { x.one_id, x.other_id }));
        migrationBuilder.CreateIndex("ix_record_same_person_pair_settled_asks", "record_same_person_pair", ["agency_id", "settled", "asks"]);
        migrationBuilder.CreateIndex("ix_record_same_person_pair_other_id", "record_same_person_pair", ["other_id"]);
        migrationBuilder.CreateIndex("ix_record_same_person_looked_for_print", "record_same_person_looked_for", ["agency_id", "print"]);
        migrationBuilder.CreateIndex("ix_record_same_person_belonging_other_id", "record_same_person_belonging", ["other_id"]);
    }
}
