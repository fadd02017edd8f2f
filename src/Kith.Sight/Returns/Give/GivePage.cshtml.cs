using System.Globalization;
using Kith.Platform.Access;
using Kith.Platform.Pages.Components;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Kith.Sight.Returns.Give;

/// <summary>/returns: give the files of a return, to check it or to see it; and find those given before.</summary>
[Needs("returns.read")]
[RequestSizeLimit(TakeUpload.MostHeard)]
[FormIsStreamed]
[IgnoreAntiforgeryToken(Order = AfterTheUsual)] // TakeUpload checks it while the form is read; the usual check would read the whole form first.
public sealed class GivePage(GivenReturns returns, IAntiforgery antiforgery, KeepFiles files, CurrentActor current) : PageModel
{
    private const int AuthorityLength = 9, AfterTheUsual = 1001;

    public ReturnKind? Kind { get; private set; }

    /// <summary>Files cannot be shown again; the names are those of the form's parts.</summary>
    public string? Files { get; private set; }

    public string? LastYear { get; private set; }
    public string? Postcodes { get; private set; }
    public string? PlacementLocations { get; private set; }
    public string? Providers { get; private set; }
    public string? Rules { get; private set; }
    public string? Ending { get; private set; }
    public string? Authority { get; private set; }
    public string? Called { get; private set; }
    public string? Population { get; private set; }

    /// <summary>Said after files were removed.</summary>
    [TempData] public string? Saved { get; set; }

    /// <summary>What this user gave and is still there.</summary>
    public IReadOnlyList<GivenReturn> Given { get; private set; } = [];

    /// <summary>Returns of which there are several, to be compared side by side.</summary>
    public IEnumerable<IGrouping<ReturnKind, GivenReturn>> ToCompare => Given.GroupBy(g => g.Kind).Where(g => g.Count() > 1);

    /// <summary>The returns to pick from.</summary>
    public static IReadOnlyList<Choice> Kinds => [.. Enum.GetValues<ReturnKind>().Select(k => new Choice(k.ToString(), GivenReturn.NameOf(k)))];

    /// <summary>The rule years to pick from.</summary>
    public static IReadOnlyList<Choice> Years => [.. GivenReturn.Years.Select(y => new Choice(y, y))];

    public void OnGet() => Given = returns.Of(current.Value.User);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        var given = returns.New(current.Value.User);
        var isOpen = false;
        try
        {
            Directory.CreateDirectory(given.Folder);
            var upload = await new TakeUpload(antiforgery, files).TakeAsync(HttpContext, given.Folder, cancellation);
            if (Read(upload, given) is not { } read)
            {
                OnGet();
                return Page();
            }

            returns.Open(read);
            isOpen = true;
            return LocalRedirect($"/returns/{read.Id}/{(upload["Then"] == "seen" ? "seen" : "checked")}");
        }
        catch (IOException full) when (DiskFull.Is(full))
        {
            // Not even room for the folder.
            ModelState.AddModelError(nameof(Files), DiskFull.Says);
            OnGet();
            return Page();
        }
        catch (BadHttpRequestException refused)
        {
            return StatusCode(refused.StatusCode);
        }
        catch (Exception wrong) when (wrong is AntiforgeryValidationException or InvalidDataException or IOException)
        {
            // A forged form, or one that is no form or breaks off.
            return BadRequest();
        }
        finally
        {
            if (!isOpen) returns.Remove(given);
        }
    }

    private GivenReturn? Read(Upload upload, GivenReturn given)
    {
        Kind = Enum.TryParse<ReturnKind>(upload[nameof(Kind)], out var kind) && Enum.IsDefined(kind) ? kind : null;
        (Rules, Ending, Called, Population, Authority) = (upload[nameof(Rules)], upload[nameof(Ending)], upload[nameof(Called)], upload[nameof(Population)], upload[nameof(Authority)]?.ToUpperInvariant());
        DateOnly? ending = DateOnly.TryParseExact(Ending, ["d/M/yyyy", "yyyy-MM-dd"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
        int? population = int.TryParse(Population, NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : null;
        foreach (var (part, problem) in upload.Problems) ModelState.AddModelError(part, problem);
        if (Kind is null) ModelState.AddModelError(nameof(Kind), "Choose which return it is");
        if (!upload.Files[GivenPart.Files].Any() && upload.Problems.Count == 0) ModelState.AddModelError(nameof(Files), "Choose the files of the return");
        if (ending is null && Ending is not null) ModelState.AddModelError(nameof(Ending), "Enter the day as 31/03/2026");
        if (population is null && Population is not null) ModelState.AddModelError(nameof(Population), "Enter a number");
        if (Authority is { } code && (code.Length != AuthorityLength || !code.All(char.IsAsciiLetterOrDigit))) ModelState.AddModelError(nameof(Authority), "Enter the nine characters of the code");
        if (upload.Files[GivenPart.Postcodes].Any() && upload.Files[GivenPart.PlacementLocations].Any())
        {
            ModelState.AddModelError(nameof(PlacementLocations), "Give the postcode directory or the places of the placements, not both");
        }

        return ModelState.IsValid ? given with { Kind = kind, Rules = Rules, Ending = ending, Authority = Authority, Called = Called, Population = population } : null;
    }
}
