using Kith.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kith.Record.People;

/// <summary>
/// A child or an adult of a family. Everything known about them is a fact with a source; the columns here are a projection of the
/// facts that lists and the identity bar need, kept in step by the room of facts and rebuilt from it.
/// </summary>
public sealed class Person
{
    public PersonId Id { get; init; }
    public AgencyId AgencyId { get; init; }

    /// <summary>Itself, or the person this record was found to be the same as. Taking the joining back restores both exactly.</summary>
    public PersonId LeadId { get; set; }

    public string? GivenName { get; set; }
    public string? FamilyName { get; set; }
    public string? KnownAs { get; set; }
    public DateOnly? BornOn { get; set; }

    /// <summary>Expected birth of an unborn baby.</summary>
    public DateOnly? DueOn { get; set; }

    /// <summary>Code of the pack's list: M, F, U.</summary>
    public string? Sex { get; set; }

    /// <summary>Only people named on the record may see it.</summary>
    public bool Restricted { get; set; }

    /// <summary>Sealed after adoption: found by nobody, joined with nobody.</summary>
    public bool Sealed { get; set; }

    public int Version { get; set; }

    /// <summary>How the person is called on staff pages: "Aoife Kelly (known as Eve)".</summary>
    public string FullName => Names.Full(GivenName, FamilyName, KnownAs);

    /// <summary>What to call the person: the name they go by, else the first name.</summary>
    public string CalledBy => KnownAs ?? GivenName ?? FullName;
}

/// <summary>How names are put together.</summary>
public static class Names
{
    /// <summary>"Aoife Kelly (known as Eve)", or "Name not known".</summary>
    public static string Full(string? given, string? family, string? knownAs)
    {
        var name = string.Join(' ', new[] { given, family }.Where(n => !string.IsNullOrWhiteSpace(n)));
        var shown = name.Length == 0 ? "Name not known" : name;
        return string.IsNullOrWhiteSpace(knownAs) || knownAs == given ? shown : $"{shown} (known as {knownAs})";
    }
}

/// <summary>
/// Lets a team or a user see a person, from when to when and because of what. Written by the rooms that make people work with a family.
/// </summary>
public sealed class PersonReach
{
    public PersonReachId Id { get; init; }
    public AgencyId AgencyId { get; init; }
    public PersonId PersonId { get; init; }
    public TeamId? TeamId { get; init; }
    public UserId? UserId { get; init; }

    /// <summary>"referral", "allocation", "named" ...</summary>
    public required string Because { get; init; }
    public DateTime From { get; init; }
    public DateTime? To { get; set; }
}

/// <summary>Identifies a grant of reach.</summary>
public readonly record struct PersonReachId(Guid Value) : IId<PersonReachId> { public static PersonReachId From(Guid value) => new(value); }

/// <summary>One user opened one record outside their reach, with a reason; told to a manager, over by itself.</summary>
public sealed class BrokenGlass
{
    public BrokenGlassId Id { get; init; }
    public AgencyId AgencyId { get; init; }
    public PersonId PersonId { get; init; }
    public UserId UserId { get; init; }
    public required string Why { get; init; }
    public DateTime From { get; init; }
    public DateTime To { get; init; }
}

/// <summary>Identifies a break-glass.</summary>
public readonly record struct BrokenGlassId(Guid Value) : IId<BrokenGlassId> { public static BrokenGlassId From(Guid value) => new(value); }

internal sealed class PeopleTables :
    IEntityTypeConfiguration<Person>, IEntityTypeConfiguration<PersonReach>, IEntityTypeConfiguration<BrokenGlass>
{
    public void Configure(EntityTypeBuilder<Person> builder)
    {
        builder.ToTable("record_people_person");
        builder.Property(p => p.GivenName).HasMaxLength(200);
        builder.Property(p => p.FamilyName).HasMaxLength(200);
        builder.Property(p => p.KnownAs).HasMaxLength(200);
        builder.Property(p => p.Sex).HasMaxLength(10);
        builder.Property(p => p.Version).IsConcurrencyToken();
        builder.Ignore(p => p.FullName).Ignore(p => p.CalledBy);
        builder.HasIndex(p => new { p.AgencyId, p.FamilyName, p.GivenName });
        builder.HasIndex(p => p.LeadId);
    }

    public void Configure(EntityTypeBuilder<PersonReach> builder)
    {
        builder.ToTable("record_people_reach");
        builder.Property(r => r.Because).HasMaxLength(40);
        builder.HasIndex(r => new { r.AgencyId, r.PersonId });
        builder.HasIndex(r => new { r.AgencyId, r.UserId, r.PersonId });
        builder.HasIndex(r => new { r.AgencyId, r.TeamId, r.PersonId });
    }

    public void Configure(EntityTypeBuilder<BrokenGlass> builder)
    {
        builder.ToTable("record_people_broken_glass");
        builder.Property(g => g.Why).HasMaxLength(2000);
        builder.HasIndex(g => new { g.AgencyId, g.PersonId, g.UserId });
    }
}
