using Kith.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kith.Record.Users;

/// <summary>A Trust (Northern Ireland) or an authority (England). Its practice pack decides words, clocks and forms.</summary>
public sealed class Agency
{
    public AgencyId Id { get; init; }

    /// <summary>Short name for addresses on public pages: "lagan".</summary>
    public required string Slug { get; init; }
    public required string Name { get; init; }

    /// <summary>Folder of the practice pack: "northern-ireland" or "england".</summary>
    public required string Place { get; init; }

    /// <summary>Phone number that families and referrers are given.</summary>
    public required string Phone { get; init; }

    /// <summary>Postal address that stands on letters.</summary>
    public required string Address { get; init; }
}

/// <summary>What a team is for; decides which work reaches it.</summary>
public enum TeamKind
{
    /// <summary>Gateway or MASH.</summary>
    FrontDoor,

    /// <summary>Assessment and family intervention.</summary>
    Assessment,

    /// <summary>Early help or family support hub.</summary>
    EarlyHelp,

    /// <summary>Disabled children.</summary>
    Disability,

    /// <summary>Children in our care.</summary>
    Care,

    /// <summary>16 and over.</summary>
    LeavingCare,

    /// <summary>Chairs and reviewing officers.</summary>
    Reviewing,
}

/// <summary>A team of an agency.</summary>
public sealed class Team
{
    public TeamId Id { get; init; }
    public AgencyId AgencyId { get; init; }
    public required string Name { get; init; }
    public TeamKind Kind { get; init; }

    /// <summary>Where the team works from, for travel: a town.</summary>
    public required string Base { get; init; }
}

/// <summary>Someone who signs in. What they may do comes from the role in the practice pack.</summary>
public sealed class User
{
    public UserId Id { get; init; }
    public AgencyId AgencyId { get; init; }
    public required string Name { get; set; }
    public required string Email { get; set; }
    public string? Phone { get; set; }

    /// <summary>Role id of the practice pack.</summary>
    public required string Role { get; set; }

    /// <summary>The body a referrer or partner works for; null for the agency's own staff.</summary>
    public string? WorksFor { get; set; }

    /// <summary>When the account was closed; a closed account cannot sign in, its history stays.</summary>
    public DateTime? ClosedAt { get; set; }
    public int Version { get; set; }
}

/// <summary>Who is in which team.</summary>
public sealed class TeamMember
{
    public TeamId TeamId { get; init; }
    public UserId UserId { get; init; }

    /// <summary>Whether this member answers for the team: decides, allocates, approves.</summary>
    public bool Leads { get; set; }
}

internal sealed class UsersTables :
    IEntityTypeConfiguration<Agency>, IEntityTypeConfiguration<Team>, IEntityTypeConfiguration<User>, IEntityTypeConfiguration<TeamMember>
{
    public void Configure(EntityTypeBuilder<Agency> builder)
    {
        builder.ToTable("record_users_agency");
        builder.Property(a => a.Slug).HasMaxLength(40);
        builder.Property(a => a.Name).HasMaxLength(120);
        builder.Property(a => a.Place).HasMaxLength(40);
        builder.Property(a => a.Phone).HasMaxLength(40);
        builder.Property(a => a.Address).HasMaxLength(300);
        builder.HasIndex(a => a.Slug).IsUnique();
    }

    public void Configure(EntityTypeBuilder<Team> builder)
    {
        builder.ToTable("record_users_team");
        builder.Property(t => t.Name).HasMaxLength(120);
        builder.Property(t => t.Base).HasMaxLength(80);
        builder.HasIndex(t => t.AgencyId);
    }

    public void Configure(EntityTypeBuilder<User> builder)
    {
        builder.ToTable("record_users_user");
        builder.Property(u => u.Name).HasMaxLength(120);
        builder.Property(u => u.Email).HasMaxLength(200);
        builder.Property(u => u.Phone).HasMaxLength(40);
        builder.Property(u => u.Role).HasMaxLength(40);
        builder.Property(u => u.WorksFor).HasMaxLength(120);
        builder.Property(u => u.Version).IsConcurrencyToken();
        builder.HasIndex(u => u.Email).IsUnique();
        builder.HasIndex(u => new { u.AgencyId, u.Name });
    }

    public void Configure(EntityTypeBuilder<TeamMember> builder)
    {
        builder.ToTable("record_users_team_member");
        builder.HasKey(m => new { m.TeamId, m.UserId });
        builder.HasIndex(m => m.UserId);
    }
}
