using Kith.Kernel;
using Kith.Platform.Access;
using Kith.Platform.Data;
using Kith.Platform.Pages;
using Kith.Platform.Pages.Components;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Kith.Record.SamePerson.Files;

/// <summary>/same-person/files/{fileId}/{no}: one row beside whom it may be, and the decision.</summary>
[Needs("agency-files.give"), ShowsPeople]
public sealed class RowPage(ReadAgencyFileRows read, DecideRow decide, ReadLog reads, KithDb db, CurrentActor current) : PageModel
{
    [BindProperty(SupportsGet = true)] public Guid FileId { get; set; }
    [BindProperty(SupportsGet = true)] public int No { get; set; }

    /// <summary>The id of the person the row is, not-the-same or not-sure.</summary>
    [BindProperty] public string? Answer { get; set; }
    [BindProperty] public string? Why { get; set; }

    /// <summary>The row.</summary>
    public RowShown Shown { get; private set; } = null!;

    /// <summary>Who may be chosen.</summary>
    public IReadOnlyList<Choice> Answers =>
    [
        .. Shown.Matches.Select(m => new Choice(m.Person.Id.Value.ToString(), $"It is {m.Person.FullName}{(m.Person.BornOn is { } born ? $", born {born:d MMMM yyyy}" : "")}", m.Match.Says)),
        new("not-the-same", "It is none of them", After: "or"), new("not-sure", "Not sure yet"),
    ];

    private AgencyFileId Of => AgencyFileId.From(FileId);

    /// <summary>Shows the row.</summary>
    public Task<IActionResult> OnGetAsync(CancellationToken cancellation) => ShowAsync(cancellation);

    /// <summary>Decides.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (await FindAsync(cancellation) is not { Matches.Count: > 0 } row) return NotFound();
        var person = Guid.TryParse(Answer, out var id) ? PersonId.From(id) : row.Matches[0].Person.Id;
        if (Answer is null or "") ModelState.AddModelError(nameof(Answer), "Choose who it is");
        if (string.IsNullOrWhiteSpace(Why)) ModelState.AddModelError(nameof(Why), "Enter the reason");
        if (!ModelState.IsValid) return await ShowAsync(cancellation);
        var outcome = await decide.DecideAsync(Of, No, person, id != default ? "same" : Answer == "not-the-same" ? "not-the-same" : "not-sure", Why, cancellation);
        return outcome is Outcome<Nothing>.Done ? LocalRedirect($"/same-person/files/{FileId}")
            : ModelState.Tell(outcome, "Somebody else decided meanwhile.") ?? await ShowAsync(cancellation);
    }

    private async Task<RowShown?> FindAsync(CancellationToken cancellation)
    {
        var (agency, file, no) = (current.Value.Agency, Of, No);
        return (await read.OfAsync(current.Value, db.Set<AgencyFileRow>().Where(r => r.AgencyId == agency && r.FileId == file && r.No == no), cancellation)).SingleOrDefault();
    }

    private async Task<IActionResult> ShowAsync(CancellationToken cancellation)
    {
        var row = await FindAsync(cancellation);
        await reads.WriteAsync("same-person/file-row", (row?.Matches ?? []).Select(m => ((PersonId?)m.Person.Id, Sight.InReach)).DefaultIfEmpty((null, row is null ? Sight.Unknown : Sight.InReach)), cancellation);
        if (row is null) return NotFound();
        Shown = row;
        return Page();
    }
}
