using Kith.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kith.Record.SamePerson.Files;

/// <summary>Identifies a list another agency gave.</summary>
public readonly record struct AgencyFileId(Guid Value) : IId<AgencyFileId> { public static AgencyFileId From(Guid value) => new(value); }

/// <summary>
/// A list of people from another agency (a school roll, a health list), compared with the record. The file itself is never stored: only the columns that are compared
/// are, and only until <see cref="KeptUntil"/>. Who gave it and what came of it stays.
/// </summary>
public sealed class AgencyFile
{
    public AgencyFileId Id { get; init; }
    public AgencyId AgencyId { get; init; }

    /// <summary>Whose list it is: "Glen Primary School".</summary>
    public required string From { get; init; }

    /// <summary>Why it is lawful to compare it: a code of the pack's list sharing-basis.</summary>
    public required string Basis { get; init; }
    public required string GivenByName { get; init; }
    public DateTime GivenAt { get; init; }
    public DateOnly KeptUntil { get; init; }

    /// <summary>The rows were let go.</summary>
    public bool LetGo { get; set; }

    /// <summary>Dates are written with the month before the day.</summary>
    public bool MonthFirst { get; init; }

    /// <summary>What was noticed about the file as a whole.</summary>
    public required IReadOnlyList<string> Report { get; init; }

    /// <summary>How many rows there are, and what they ended as; kept when the rows are let go.</summary>
    public int Rows { get; init; }
    public int Known { get; set; }
    public int MayBe { get; set; }
    public int New { get; set; }
    public int Unusable { get; set; }

    /// <summary>Rows that are not compared yet.</summary>
    public int Waiting => Rows - Known - MayBe - New - Unusable;
}

/// <summary>What a row came to.</summary>
public enum RowEnds
{
    /// <summary>Not compared yet.</summary>
    Waiting = 0,

    /// <summary>One person of the record, and no other comes near.</summary>
    Known = 1,

    /// <summary>A person must look.</summary>
    MayBe = 2,

    /// <summary>Like nobody in the record.</summary>
    New = 3,

    /// <summary>It says too little to compare.</summary>
    Unusable = 4,
}

/// <summary>One row of a list, as given, with what it came to and what a person said.</summary>
public sealed class AgencyFileRow
{
    public AgencyFileId FileId { get; init; }
    public int No { get; init; }
    public AgencyId AgencyId { get; init; }

    /// <summary>Kind of column to text: "surname" to "Kelly".</summary>
    public required IReadOnlyDictionary<string, string> Cells { get; init; }
    public RowEnds Ends { get; set; }

    /// <summary>What could not be read of it.</summary>
    public string? Problem { get; set; }

    /// <summary>same, not-the-same or not-sure; null while nobody decided.</summary>
    public string? Answer { get; set; }
    public PersonId? PersonId { get; set; }
    public string? AnsweredByName { get; set; }
    public DateTime? AnsweredAt { get; set; }
    public string? Why { get; set; }
}

/// <summary>Somebody of the record whom a row may be.</summary>
public sealed class AgencyFileMatch
{
    public AgencyFileId FileId { get; init; }
    public int No { get; init; }
    public PersonId PersonId { get; init; }
    public AgencyId AgencyId { get; init; }
    public double Likelihood { get; init; }
    public bool MayBeTwin { get; init; }
    public required string Says { get; init; }
    public required IReadOnlyList<string> For { get; init; }
    public required IReadOnlyList<string> Against { get; init; }
}

internal sealed class AgencyFileTables : IEntityTypeConfiguration<AgencyFile>, IEntityTypeConfiguration<AgencyFileRow>, IEntityTypeConfiguration<AgencyFileMatch>
{
    public void Configure(EntityTypeBuilder<AgencyFile> builder)
    {
        builder.ToTable("record_same_person_file");
        builder.Property(f => f.From).HasMaxLength(200);
        builder.Property(f => f.Basis).HasMaxLength(40);
        builder.Property(f => f.GivenByName).HasMaxLength(120);
        builder.Property(f => f.Report).HasConversion(list => Lines.Write(list), text => Lines.Read(text));
        builder.Ignore(f => f.Waiting);
        builder.HasIndex(f => new { f.AgencyId, f.GivenAt });
    }

    public void Configure(EntityTypeBuilder<AgencyFileRow> builder)
    {
        builder.ToTable("record_same_person_file_row");
        builder.HasKey(r => new { r.FileId, r.No });
        builder.Property(r => r.Cells).HasConversion(
            cells => System.Text.Json.JsonSerializer.Serialize(cells, Platform.History.Json.Options),
            text => System.Text.Json.JsonSerializer.Deserialize<Dictionary<string, string>>(text, Platform.History.Json.Options)!);
        builder.Property(r => r.Ends).HasConversion<int>();
        builder.Property(r => r.Problem).HasMaxLength(300);
        builder.Property(r => r.Answer).HasMaxLength(20);
        builder.Property(r => r.AnsweredByName).HasMaxLength(120);
        builder.Property(r => r.Why).HasMaxLength(2000);
        builder.HasIndex(r => new { r.AgencyId, r.Ends, r.Answer });
    }

    public void Configure(EntityTypeBuilder<AgencyFileMatch> builder)
    {
        builder.ToTable("record_same_person_file_match");
        builder.HasKey(m => new { m.FileId, m.No, m.PersonId });
        builder.Property(m => m.Says).HasMaxLength(200);
        builder.Property(m => m.For).HasConversion(list => Lines.Write(list), text => Lines.Read(text));
        builder.Property(m => m.Against).HasConversion(list => Lines.Write(list), text => Lines.Read(text));
    }
}
