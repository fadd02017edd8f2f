using Kith.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kith.Record.Documents;

/// <summary>A paper of the record. Its content never changes: a new version is a new document.</summary>
public sealed class Document
{
    public DocumentId Id { get; init; }
    public AgencyId AgencyId { get; init; }
    public required string Title { get; init; }

    /// <summary>Code of the pack's list "document-kind".</summary>
    public required string Kind { get; init; }

    /// <summary>The date it bears.</summary>
    public DateOnly DatedOn { get; init; }

    /// <summary>Found in the bytes, never taken from the browser.</summary>
    public required string ContentType { get; init; }
    public long Length { get; init; }

    /// <summary>SHA-256 of the content.</summary>
    public required byte[] Hash { get; init; }
    public UserId AddedBy { get; init; }
    public required string AddedByName { get; init; }
    public DateTime AddedAt { get; init; }

    /// <summary>What a snapshot was made from, "assessment" or "plan"; null for an upload.</summary>
    public string? OriginKind { get; init; }
    public Guid? OriginId { get; init; }
}

/// <summary>Identifies a document.</summary>
public readonly record struct DocumentId(Guid Value) : IId<DocumentId> { public static DocumentId From(Guid value) => new(value); }

/// <summary>Whom a document is about.</summary>
public sealed class DocumentAbout
{
    public DocumentId DocumentId { get; init; }
    public PersonId PersonId { get; init; }
    public AgencyId AgencyId { get; init; }
}

/// <summary>The bytes, apart from the rest so that no list loads them.</summary>
public sealed class DocumentContent
{
    public DocumentId DocumentId { get; init; }
    public AgencyId AgencyId { get; init; }
    public required byte[] Bytes { get; init; }
}

internal sealed class DocumentTables : IEntityTypeConfiguration<Document>, IEntityTypeConfiguration<DocumentAbout>, IEntityTypeConfiguration<DocumentContent>
{
    public void Configure(EntityTypeBuilder<Document> builder)
    {
        builder.ToTable("record_documents_document");
        builder.Property(d => d.Title).HasMaxLength(200);
        builder.Property(d => d.Kind).HasMaxLength(40);
        builder.Property(d => d.ContentType).HasMaxLength(120);
        builder.Property(d => d.AddedByName).HasMaxLength(120);
        builder.Property(d => d.OriginKind).HasMaxLength(40);
        builder.HasIndex(d => new { d.AgencyId, d.OriginKind, d.OriginId });
    }

    public void Configure(EntityTypeBuilder<DocumentAbout> builder)
    {
        builder.ToTable("record_documents_about");
        builder.HasKey(a => new { a.DocumentId, a.PersonId });
        builder.HasIndex(a => new { a.AgencyId, a.PersonId });
    }

    public void Configure(EntityTypeBuilder<DocumentContent> builder)
    {
        builder.ToTable("record_documents_content");
        builder.HasKey(c => c.DocumentId);
    }
}
