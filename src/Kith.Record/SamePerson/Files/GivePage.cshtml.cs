using Kith.Kernel;
using Kith.Platform.Access;
using Kith.Platform.Pages;
using Kith.Platform.Pages.Components;
using Kith.Record.People.Linking.Reading;
using Kith.Record.Practice;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Kith.Record.SamePerson.Files;

/// <summary>/same-person/files/new: give a list of people from another agency.</summary>
[Needs("agency-files.give")]
[RequestSizeLimit(Most)]
[RequestFormLimits(MultipartBodyLengthLimit = Most)]
public sealed class GivePage(GiveAgencyFile give, CompareAgencyFile compare, CurrentActor current, PracticePacks practice) : PageModel
{
    private const long Most = 12L << 20;

    [BindProperty] public IFormFile? Upload { get; set; }
    [BindProperty] public string? From { get; set; }
    [BindProperty] public string? Basis { get; set; }

    /// <summary>Headings nobody understood, for the user to say what they hold.</summary>
    public IReadOnlyList<string> Headings { get; private set; } = [];

    /// <summary>The lawful reasons of the pack.</summary>
    public IEnumerable<Choice> Bases => practice[current.Value.Place].Codes["sharing-basis"].Offered.Select(c => new Choice(c.Value, c.Says));

    /// <summary>What a column may hold.</summary>
    public static IReadOnlyList<Choice> Kinds => [.. ReadAgencyFile.Kinds.Select(k => new Choice(KnownColumns.Written(k.Kind), k.Says))];

    /// <summary>The day on which the rows are let go.</summary>
    public DateOnly KeptUntil => give.KeptUntil;

    /// <summary>The most rows.</summary>
    public static string MostRows => GiveAgencyFile.MostRows.ToString("N0", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Asks.</summary>
    public void OnGet()
    {
    }

    /// <summary>Takes the list and compares its first part.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (Upload is not { Length: > 0 })
        {
            ModelState.AddModelError(nameof(Upload), "Choose the list");
            return Page();
        }

        try
        {
            await using var stream = Upload.OpenReadStream();
            var outcome = await give.GiveAsync(stream, Upload.FileName, From, Basis, Mapped(), cancellation);
            if (outcome is not Outcome<AgencyFileId>.Done done) return ModelState.Tell(outcome, "Somebody else saved first. Give the list again.") ?? Page();
            await compare.FirstAsync(done.Value, cancellation);
            return LocalRedirect($"/same-person/files/{done.Value.Value}");
        }
        catch (HeadingsNotUnderstoodException unknown)
        {
            Headings = unknown.Headings;
            ModelState.AddModelError(nameof(Upload), unknown.Message);
            return Page();
        }
    }

    // "heading-0" is the heading, "kind-0" what it holds: headings are the file's own words and cannot be names of boxes.
    private Dictionary<string, string> Mapped() =>
        Enumerable.Range(0, Request.Form.Keys.Count(k => k.StartsWith("heading-", StringComparison.Ordinal)))
            .Select(n => (Kind: Request.Form[$"kind-{n}"].ToString(), Heading: Request.Form[$"heading-{n}"].ToString()))
            .Where(m => Kinds.Any(k => k.Value == m.Kind)).DistinctBy(m => m.Kind).ToDictionary(m => m.Kind, m => m.Heading, StringComparer.Ordinal);
}
