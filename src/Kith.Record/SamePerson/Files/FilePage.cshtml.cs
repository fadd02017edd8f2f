using Kith.Kernel;
using Kith.Platform.Access;
using Kith.Platform.Data;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Kith.Record.SamePerson.Files;

/// <summary>/same-person/files/{fileId}: what the rows of a list came to. Everyone of the record who is shown is logged.</summary>
[Needs("agency-files.give"), ShowsPeople]
public sealed class FilePage(ReadAgencyFileRows read, ReadLog reads, KithDb db, CurrentActor current) : PageModel
{
    /// <summary>How many rows stand on a page.</summary>
    public const int PageSize = 50;

    private const int MostParts = 10_000;

    [BindProperty(SupportsGet = true)] public Guid FileId { get; set; }

    /// <summary>known, new or unusable; what may be known stands first.</summary>
    [BindProperty(SupportsGet = true)] public string? Show { get; set; }

    [BindProperty(SupportsGet = true, Name = "part")] public int Part { get; set; } = 1;

    /// <summary>The list.</summary>
    public AgencyFile Given { get; private set; } = null!;

    /// <summary>Its rows.</summary>
    public IReadOnlyList<RowShown> Rows { get; private set; } = [];

    /// <summary>Which rows are shown.</summary>
    public RowEnds Ends => Show switch { "known" => RowEnds.Known, "new" => RowEnds.New, "unusable" => RowEnds.Unusable, _ => RowEnds.MayBe };

    /// <summary>How many of them there are.</summary>
    public int All => Ends switch { RowEnds.Known => Given.Known, RowEnds.New => Given.New, RowEnds.Unusable => Given.Unusable, _ => Given.MayBe };

    /// <summary>The address of a part of the list.</summary>
    public string Href(string show, int page = 1) => $"/same-person/files/{FileId}?show={show}&part={page}";

    /// <summary>Shows a part.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        var (agency, id) = (current.Value.Agency, AgencyFileId.From(FileId));
        if (await db.Set<AgencyFile>().AsNoTracking().FirstOrDefaultAsync(f => f.AgencyId == agency && f.Id == id, cancellation) is not { } file) return NotFound();
        (Given, Part) = (file, Math.Clamp(Part, 1, MostParts));
        var ends = Ends;
        Rows = await read.OfAsync(current.Value, db.Set<AgencyFileRow>().Where(r => r.FileId == id && r.Ends == ends).OrderBy(r => r.No).Skip((Part - 1) * PageSize).Take(PageSize), cancellation);
        await reads.WriteAsync("same-person/file", Rows.SelectMany(r => r.Matches).Select(m => m.Person.Id).Distinct().Select(p => ((PersonId?)p, Sight.InReach)).DefaultIfEmpty((null, Sight.InReach)), cancellation);
        return Page();
    }
}
