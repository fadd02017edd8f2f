using Kith.Kernel;
using Kith.Platform.Data;
using Kith.Platform.Pages.Components;
using Kith.Record.People;
using Kith.Record.Practice;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;

namespace Kith.Record.Documents;

/// <summary>/children/{personId}/documents: the papers of the record, and adding one.</summary>
public sealed class DocumentsPage(KithDb db, AddDocument add, PracticePacks practice, IConfiguration settings) : PersonPage
{
    private const int Megabyte = 1024 * 1024;

    /// <inheritdoc/>
    protected override string What => "children/documents";

    /// <summary>What it is called.</summary>
    [BindProperty] public string? Title { get; set; }

    /// <summary>Code of the list "document-kind".</summary>
    [BindProperty] public string? Kind { get; set; }

    /// <summary>The date it bears.</summary>
    [BindProperty] public DateOnly? DatedOn { get; set; }

    /// <summary>The file.</summary>
    [BindProperty] public IFormFile? Upload { get; set; }

    /// <summary>Newest first.</summary>
    public IReadOnlyList<Document> Documents { get; private set; } = [];

    /// <summary>The kinds on offer.</summary>
    public CodeList Kinds => practice[Actor.Place].Codes["document-kind"];

    /// <summary>The kinds as answers.</summary>
    public IEnumerable<Choice> KindChoices => Kinds.Offered.Select(k => new Choice(k.Value, k.Says));

    /// <summary>Largest file in megabytes: Kith:Documents:MaxMegabytes.</summary>
    public int MaxMegabytes => settings.GetValue("Kith:Documents:MaxMegabytes", 10);

    /// <summary>Whether this user may add one.</summary>
    public bool MayAdd => Actor.May(AddDocument.Action.Permission) && !Print;

    /// <summary>Lists the papers.</summary>
    public Task OnGetAsync(CancellationToken cancellation) => LoadAsync(cancellation);

    /// <summary>Adds one.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (string.IsNullOrWhiteSpace(Title)) ModelState.AddModelError(nameof(Title), "Enter what the document is called");
        if (Title is { Length: > 200 }) ModelState.AddModelError(nameof(Title), "The title must be 200 characters or less");
        if (Kind is null || !Kinds.Offered.Any(k => k.Value == Kind)) ModelState.AddModelError(nameof(Kind), "Choose what kind of document it is");
        if (DatedOn is null && ModelState.GetValueOrDefault(nameof(DatedOn))?.Errors.Count is not > 0) ModelState.AddModelError(nameof(DatedOn), "Enter the date of the document");
        if (DatedOn > Child.Today) ModelState.AddModelError(nameof(DatedOn), "The date of the document must not be in the future");
        if (Upload is not { Length: > 0 }) ModelState.AddModelError(nameof(Upload), "Choose a file that is not empty");
        else if (Upload.Length > (long)MaxMegabytes * Megabyte) ModelState.AddModelError(nameof(Upload), $"The file must be {MaxMegabytes} MB or less");
        if (ModelState.IsValid)
        {
            using var bytes = new MemoryStream();
            await Upload!.CopyToAsync(bytes, cancellation);
            switch (await add.DoAsync(new(Title!, Kind!, DatedOn!.Value, bytes.ToArray()), [Child.Id], cancellation))
            {
                case Outcome<DocumentId>.Done: return LocalRedirect(PathTo("documents"));
                case Outcome<DocumentId>.Refused no: ModelState.AddModelError(nameof(Upload), no.Why.Says); break;
                default: return NoSuchRecord();
            }
        }

        await LoadAsync(cancellation);
        return Page();
    }

    private async Task LoadAsync(CancellationToken cancellation)
    {
        var (agency, ids) = (Actor.Agency, Child.Ids);
        var about = db.Set<DocumentAbout>().Where(a => a.AgencyId == agency && ids.Contains(a.PersonId));
        Documents = await db.Set<Document>().AsNoTracking().Where(d => d.AgencyId == agency && about.Any(a => a.DocumentId == d.Id))
            .OrderByDescending(d => d.DatedOn).ThenByDescending(d => d.AddedAt).ToListAsync(cancellation);
    }
}
