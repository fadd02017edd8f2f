using Kith.Platform.Data;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Kith.Platform.Messages;

/// <summary>A secret beside a message until it is sent.</summary>
[DbContext(typeof(KithDb))]
[Migration("20261130_11_message_secret")]
internal sealed class AddSecret : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.AddColumn<string>("secret", "platform_messages_message", maxLength: 1000, nullable: true);
}
