using System.Security.Cryptography;
using Kith.Kernel;
using Kith.Platform.History;
using Kith.Platform.Work;

namespace Kith.Record.Documents;

/// <summary>A paper to keep.</summary>
/// <param name="OriginKind">What a signed snapshot was made from; null for an upload.</param>
public sealed record NewDocument(string Title, string Kind, DateOnly DatedOn, byte[] Bytes, string? OriginKind = null, Guid? OriginId = null);

/// <summary>What history keeps of a document: its hash, so that a changed content shows.</summary>
public sealed record DocumentAdded(string Title, DateOnly DatedOn, string Hash);

/// <summary>Adds a paper to the record of one or more people.</summary>
public sealed class AddDocument(Work work)
{
    /// <summary>The action.</summary>
    public static readonly ActionInfo Action = new("documents.add", "documents.add", "Added a document");

    /// <summary>A document was added.</summary>
    public static readonly EventKind<DocumentAdded> Added = new(
        "documents.added", Significance.Routine, p => $"Document added: {p.Title}, dated {p.DatedOn:d MMMM yyyy}", p => $"We put a paper into your record: {p.Title}");

    /// <summary>The content is none of the kinds kept.</summary>
    public static readonly Refusal NotAFileWeKeep = new("documents.kind", "The file must be a PDF, a Word document, a picture (PNG or JPEG) or plain text");

    /// <summary>Adds an upload.</summary>
    public Task<Outcome<DocumentId>> DoAsync(NewDocument document, IReadOnlyList<PersonId> about, CancellationToken cancellation) =>
        work.DoAsync(Action, About.These(about), null, hand => Task.FromResult(
            FileKind.Of(document.Bytes) is null ? (Outcome<DocumentId>)NotAFileWeKeep : Add(hand, document, about)), cancellation);

    /// <summary>Adds a paper as part of another action: a signed snapshot of an assessment or a plan.</summary>
    public static DocumentId Add(WorkInHand hand, NewDocument document, IReadOnlyList<PersonId> about)
    {
        var kind = FileKind.Of(document.Bytes) ?? throw new ArgumentException(NotAFileWeKeep.Says, nameof(document));
        var id = hand.NewId<DocumentId>();
        var hash = SHA256.HashData(document.Bytes);
        hand.Add(new Document
        {
            Id = id, AgencyId = hand.Agency, Title = document.Title.Trim(), Kind = document.Kind, DatedOn = document.DatedOn, ContentType = kind.ContentType, Length = document.Bytes.Length,
            Hash = hash, AddedBy = hand.Actor.User, AddedByName = hand.Actor.Name, AddedAt = hand.Now, OriginKind = document.OriginKind, OriginId = document.OriginId,
        });
        hand.Add(new DocumentContent { DocumentId = id, AgencyId = hand.Agency, Bytes = document.Bytes });
        foreach (var person in about.Distinct())
        {
            hand.Add(new DocumentAbout { DocumentId = id, PersonId = person, AgencyId = hand.Agency });
        }

        hand.Happened(Added, new(document.Title.Trim(), document.DatedOn, Convert.ToHexStringLower(hash)), about, London.ToUtc(document.DatedOn, new TimeOnly(12, 0)) is var at && at < hand.Now ? at : null, ("document", id.Value));
        return id;
    }
}
