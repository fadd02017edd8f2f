using Kith.Platform.Data;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Kith.Record.Users.SignIn;

/// <summary>Credentials, recovery codes, sessions and wrong tries.</summary>
[DbContext(typeof(KithDb))]
[Migration("20261122_70_sign_in")]
internal sealed class CreateSignIn : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: "record_users_credential",
            columns: t => new
            {
                user_id = t.Column<Guid>(nullable: false),
                password_hash = t.Column<string>(maxLength: 200, nullable: true),
                invitation_hash = t.Column<string>(maxLength: 64, nullable: true),
                invitation_until = t.Column<DateTime>(nullable: true),
                authenticator = t.Column<string>(maxLength: 400, nullable: true),
                last_code_step = t.Column<long>(nullable: false),
                subject = t.Column<string>(maxLength: 400, nullable: true),
            },
            constraints: t => t.PrimaryKey("pk_record_users_credential", x => x.user_id));
        migrationBuilder.CreateTable(
            name: "record_users_recovery_code",
            columns: t => new
            {
                user_id = t.Column<Guid>(nullable: false),
                hash = t.Column<string>(maxLength: 64, nullable: false),
                used_at = t.Column<DateTime>(nullable: true),
            },
            constraints: t => t.PrimaryKey("pk_record_users_recovery_code", x => new { x.user_id, x.hash }));
        migrationBuilder.CreateTable(
            name: "record_users_session",
            columns: t => new
            {
                id = t.Column<Guid>(nullable: false),
                agency_id = t.Column<Guid>(nullable: false),
                user_id = t.Column<Guid>(nullable: false),
                how = t.Column<string>(maxLength: 40, nullable: false),
                started_at = t.Column<DateTime>(nullable: false),
                seen_at = t.Column<DateTime>(nullable: false),
                expires_at = t.Column<DateTime>(nullable: false),
                ended_at = t.Column<DateTime>(nullable: true),
            },
            constraints: t => t.PrimaryKey("pk_record_users_session", x => x.id));
        migrationBuilder.CreateTable(
            name: "record_users_wrong_tries",
            columns: t => new
            {
                email_hash = t.Column<string>(maxLength: 64, nullable: false),
                count = t.Column<int>(nullable: false),
                last_at = t.Column<DateTime>(nullable: false),
            },
            constraints: t => t.PrimaryKey("pk_record_users_wrong_tries", x => x.email_hash));
        migrationBuilder.CreateIndex("ix_record_users_credential_invitation_hash", "record_users_credential", ["invitation_hash"], unique: true);
        migrationBuilder.CreateIndex("ix_record_users_credential_subject", "record_users_credential", ["subject"], unique: true);
        migrationBuilder.CreateIndex("ix_record_users_session_user_id", "record_users_session", ["agency_id", "user_id"]);
    }
}
