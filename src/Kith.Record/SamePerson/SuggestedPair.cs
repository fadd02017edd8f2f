using Kith.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kith.Record.SamePerson;

/// <summary>What a person is asked about a pair.</summary>
public enum PairAsks
{
    /// <summary>Whether the two records are of one person. A suspected twin is asked so too, and says so.</summary>
    SamePerson = 1,

    /// <summary>Whether the two people belong to one family.</summary>
    Family = 2,
}

/// <summary>
/// Two people of the record whom somebody should look at, and why. Made by the house, and made again when what is known changes: no record by itself.
/// What people decide about it is kept elsewhere and stays.
/// </summary>
public sealed class SuggestedPair
{
    public AgencyId AgencyId { get; init; }

    /// <summary>In the order of <see cref="LookedAt.InOrder"/>.</summary>
    public PersonId OneId { get; init; }
    public PersonId OtherId { get; init; }
    public PairAsks Asks { get; set; }
    public bool MayBeTwin { get; set; }

    /// <summary>How likely the matcher holds one person, 0 to 1: for the order of the list only, never shown without its reasons.</summary>
    public double Likelihood { get; set; }

    /// <summary>The pair in one line.</summary>
    public required string Says { get; set; }

    /// <summary>Reasons in words.</summary>
    public required IReadOnlyList<string> For { get; set; }
    public required IReadOnlyList<string> Against { get; set; }

    /// <summary>What both had in common, and all that was known of both, when this was written.</summary>
    public required string Evidence { get; set; }
    public required string Known { get; set; }
    public DateTime FoundAt { get; init; }

    /// <summary>A person answered, and the answer stands.</summary>
    public bool Settled { get; set; }

    /// <summary>Nobody was sure: not shown before this day.</summary>
    public DateOnly? AgainOn { get; set; }

    /// <summary>Takes over what was found now; when it was first found stays.</summary>
    internal void Take(SuggestedPair now) =>
        (Asks, MayBeTwin, Likelihood, Says, For, Against, Evidence, Known, Settled, AgainOn) =
        (now.Asks, now.MayBeTwin, now.Likelihood, now.Says, now.For, now.Against, now.Evidence, now.Known, now.Settled, now.AgainOn);
}

/// <summary>When people like this person were last looked for. Waits where <see cref="Print"/> is null.</summary>
public sealed class LookedFor
{
    public PersonId PersonId { get; init; }
    public AgencyId AgencyId { get; init; }

    /// <summary>Print of what was known then, so that nobody is looked for again while nothing changes.</summary>
    public string? Print { get; set; }
}

internal sealed class SuggestedPairTables : IEntityTypeConfiguration<SuggestedPair>, IEntityTypeConfiguration<LookedFor>
{
    public void Configure(EntityTypeBuilder<SuggestedPair> builder)
    {
        builder.ToTable("record_same_person_pair");
        builder.HasKey(p => new { p.OneId, p.OtherId });
        builder.Property(p => p.Asks).HasConversion<int>();
        builder.Property(p => p.Says).HasMaxLength(200);
        builder.Property(p => p.For).HasConversion(list => Lines.Write(list), text => Lines.Read(text));
        builder.Property(p => p.Against).HasConversion(list => Lines.Write(list), text => Lines.Read(text));
        builder.Property(p => p.Known).HasMaxLength(60);
        builder.HasIndex(p => new { p.AgencyId, p.Settled, p.Asks });
        builder.HasIndex(p => p.OtherId);
    }

    public void Configure(EntityTypeBuilder<LookedFor> builder)
    {
        builder.ToTable("record_same_person_looked_for");
        builder.HasKey(l => l.PersonId);
        builder.Property(l => l.Print).HasMaxLength(30);
        builder.HasIndex(l => new { l.AgencyId, l.Print });
    }
}

/// <summary>A list of sentences as one text.</summary>
internal static class Lines
{
    public static string Write(IReadOnlyList<string> lines) => string.Join('\n', lines);

    public static IReadOnlyList<string> Read(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
