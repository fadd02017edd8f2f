using Kith.Platform.Access;
using Kith.Platform.Data;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Kith.Record.SamePerson.Files;

/// <summary>/same-person/files: the lists other agencies gave. Nobody of them is named here.</summary>
[Needs("agency-files.give")]
public sealed class FilesPage(KithDb db, CurrentActor current) : PageModel
{
    private const int MostShown = 100;

    /// <summary>The lists, newest first, each with how many rows wait for a person.</summary>
    public IReadOnlyList<(AgencyFile File, int ToDecide)> Files { get; private set; } = [];

    /// <summary>Shows them.</summary>
    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var agency = current.Value.Agency;
        var rows = await db.Set<AgencyFile>().AsNoTracking().Where(f => f.AgencyId == agency).OrderByDescending(f => f.GivenAt).Take(MostShown)
            .Select(f => new { File = f, ToDecide = db.Set<AgencyFileRow>().Count(r => r.FileId == f.Id && r.Ends == RowEnds.MayBe && (r.Answer == null || r.Answer == "not-sure")) }).ToListAsync(cancellation);
        Files = rows.ConvertAll(r => (r.File, r.ToDecide));
    }
}
