using Kith.Platform.Data;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Kith.Sight.Engagement.Sample;

/// <summary>The sample frame of an exercise.</summary>
[DbContext(typeof(KithDb))]
[Migration("20261130_70_sample_frame")]
internal sealed class CreateSample : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: "sight_engagement_sample",
            columns: t => new
            {
                id = t.Column<Guid>(nullable: false),
                agency_id = t.Column<Guid>(nullable: false),
                exercise_id = t.Column<Guid>(nullable: false),
                number = t.Column<int>(nullable: false),
                of = t.Column<string>(maxLength: 40, nullable: false),
                group_name = t.Column<string>(maxLength: 120, nullable: true),
                who = t.Column<string>(maxLength: 300, nullable: false),
                how_chosen = t.Column<string>(nullable: false),
                out_of = t.Column<int>(nullable: true),
                to_ask = t.Column<int>(nullable: false),
                not_represented = t.Column<string>(nullable: false),
                recorded_at = t.Column<DateTime>(nullable: false),
                replaced_at = t.Column<DateTime>(nullable: true),
                by = t.Column<string>(maxLength: 120, nullable: false),
            },
            constraints: t => t.PrimaryKey("pk_sight_engagement_sample", x => x.id));
        migrationBuilder.CreateIndex("ix_sight_engagement_sample_exercise_id_number", "sight_engagement_sample", ["agency_id", "exercise_id", "number"]);
    }
}
