using Kith.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kith.Record.Users.SignIn;

/// <summary>How somebody shows who they are. Kept apart from the account, so that no question about people ever reads a secret.</summary>
public sealed class Credential
{
    public UserId UserId { get; init; }

    /// <summary>ASP.NET Core Identity's salted hash; null until a password was chosen.</summary>
    public string? PasswordHash { get; set; }

    /// <summary>SHA-256 of the one-time link to choose a password; null when none is open.</summary>
    public string? InvitationHash { get; set; }
    public DateTime? InvitationUntil { get; set; }

    /// <summary>The authenticator's secret, encrypted with the house's keys; null until one is set up.</summary>
    public string? Authenticator { get; set; }

    /// <summary>The time step of the last code taken: that code and older ones are not taken again.</summary>
    public long LastCodeStep { get; set; }

    /// <summary>"issuer|subject" of single sign-on; null until it was used.</summary>
    public string? Subject { get; set; }
}

/// <summary>A code on paper for the day the phone is lost. Only its hash is kept.</summary>
public sealed class RecoveryCode
{
    public UserId UserId { get; init; }
    public required string Hash { get; init; }
    public DateTime? UsedAt { get; set; }
}

/// <summary>Somebody at work in one browser. The cookie holds no more than its id, so that ending it here ends it.</summary>
public sealed class Session
{
    public SessionId Id { get; init; }
    public AgencyId AgencyId { get; init; }
    public UserId UserId { get; init; }

    /// <summary>"password and code", "single sign-on" or "demo".</summary>
    public required string How { get; init; }
    public DateTime StartedAt { get; init; }

    /// <summary>The last request, to the minute.</summary>
    public DateTime SeenAt { get; set; }
    public DateTime ExpiresAt { get; init; }
    public DateTime? EndedAt { get; set; }
}

/// <summary>Identifies a session.</summary>
public readonly record struct SessionId(Guid Value) : IId<SessionId> { public static SessionId From(Guid value) => new(value); }

/// <summary>
/// Wrong tries under one email address, whether or not there is such an account: waiting must not tell. Only a hash of the address is kept.
/// </summary>
public sealed class WrongTries
{
    public required string EmailHash { get; init; }
    public int Count { get; set; }
    public DateTime LastAt { get; set; }
}

internal sealed class SignInTables :
    IEntityTypeConfiguration<Credential>, IEntityTypeConfiguration<RecoveryCode>, IEntityTypeConfiguration<Session>, IEntityTypeConfiguration<WrongTries>
{
    public void Configure(EntityTypeBuilder<Credential> builder)
    {
        builder.ToTable("record_users_credential");
        builder.HasKey(c => c.UserId);
        builder.Property(c => c.PasswordHash).HasMaxLength(200);
        builder.Property(c => c.InvitationHash).HasMaxLength(64);
        builder.Property(c => c.Authenticator).HasMaxLength(400);
        builder.Property(c => c.Subject).HasMaxLength(400);
        builder.HasIndex(c => c.InvitationHash).IsUnique();
        builder.HasIndex(c => c.Subject).IsUnique();
    }

    public void Configure(EntityTypeBuilder<RecoveryCode> builder)
    {
        builder.ToTable("record_users_recovery_code");
        builder.HasKey(c => new { c.UserId, c.Hash });
        builder.Property(c => c.Hash).HasMaxLength(64);
    }

    public void Configure(EntityTypeBuilder<Session> builder)
    {
        builder.ToTable("record_users_session");
        builder.Property(s => s.How).HasMaxLength(40);
        builder.HasIndex(s => new { s.AgencyId, s.UserId });
    }

    public void Configure(EntityTypeBuilder<WrongTries> builder)
    {
        builder.ToTable("record_users_wrong_tries");
        builder.HasKey(t => t.EmailHash);
        builder.Property(t => t.EmailHash).HasMaxLength(64);
    }
}
