using Kith.Platform.Data;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Kith.Sight.Engagement.Inquiries;

/// <summary>Inquiries that families lead: who asked for them, who leads them, and findings that wait for an answer.</summary>
[DbContext(typeof(KithDb))]
[Migration("20261130_71_family_inquiries")]
internal sealed class AddInquiries : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.AddColumn<string>("commissioned_by", "sight_engagement_exercise", maxLength: 200, nullable: false, defaultValue: "");
        migrationBuilder.AddColumn<string>("led_by", "sight_engagement_exercise", maxLength: 300, nullable: false, defaultValue: "");
        migrationBuilder.AddColumn<Guid>("led_by_forum", "sight_engagement_exercise", nullable: true);
        migrationBuilder.AddColumn<string>("evidence", "sight_engagement_answer", nullable: true);
        migrationBuilder.AddColumn<string>("answers", "sight_engagement_answer", maxLength: 120, nullable: true);
        migrationBuilder.AddColumn<DateOnly>("answer_due", "sight_engagement_answer", nullable: true);
    }
}
