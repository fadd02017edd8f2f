using Kith.Platform.Data;
using Kith.Record.People;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Kith.Record.Documents;

/// <summary>/children/{personId}/documents/{documentId}: the content, always as an attachment, never opened inside the page.</summary>
public sealed class DocumentFile(KithDb db) : PersonPage
{
    /// <inheritdoc/>
    protected override string What => "children/document";

    /// <summary>Gives the file under its title.</summary>
    public async Task<IActionResult> OnGetAsync(DocumentId documentId, CancellationToken cancellation)
    {
        var (agency, ids) = (Actor.Agency, Child.Ids);
        var found = await (
            from document in db.Set<Document>().AsNoTracking()
            where document.AgencyId == agency && document.Id == documentId && db.Set<DocumentAbout>().Any(a => a.DocumentId == document.Id && ids.Contains(a.PersonId))
            join content in db.Set<DocumentContent>() on document.Id equals content.DocumentId
            select new { document.Title, document.ContentType, content.Bytes }).FirstOrDefaultAsync(cancellation);
        if (found is null)
        {
            return NoSuchRecord();
        }

        Response.Headers.XContentTypeOptions = "nosniff";
        return File(found.Bytes, found.ContentType, Name(found.Title) + FileKind.All.First(k => k.ContentType == found.ContentType).Ending);
    }

    private static string Name(string title) => string.Concat(title.Select(c => char.IsLetterOrDigit(c) || c is ' ' or '-' ? c : '-')).Trim();
}
