using System.Globalization;
using Kith.Platform.Access;
using Kith.Platform.Pages.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Kith.Sight.Returns.Give;

/// <summary>/returns: give the files of a return, to check it or to see it.</summary>
[Needs("returns.read")]
[RequestSizeLimit(Most)]
[RequestFormLimits(MultipartBodyLengthLimit = Most)]
public sealed class GivePage(GivenReturns returns, CurrentActor current) : PageModel
{
    private const long Most = 2L << 30;

    private const int AuthorityLength = 9;

    private static readonly string[] Endings = [".csv", ".xml", ".xlsx", ".zip"];

    [BindProperty] public ReturnKind? Kind { get; set; }
    [BindProperty] public List<IFormFile> Files { get; set; } = [];
    [BindProperty] public List<IFormFile> LastYear { get; set; } = [];
    [BindProperty] public string? Rules { get; set; }
    [BindProperty] public string? Ending { get; set; }
    [BindProperty] public string? Authority { get; set; }
    [BindProperty] public string? Population { get; set; }
    [BindProperty] public string? Then { get; set; }

    /// <summary>Said after files were removed.</summary>
    [TempData] public string? Saved { get; set; }

    /// <summary>The returns to pick from.</summary>
    public static IReadOnlyList<Choice> Kinds => [.. Enum.GetValues<ReturnKind>().Select(k => new Choice(k.ToString(), GivenReturn.NameOf(k)))];

    /// <summary>The rule years to pick from.</summary>
    public static IReadOnlyList<Choice> Years => [.. GivenReturn.Years.Select(y => new Choice(y, y))];

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        DateOnly? ending = DateOnly.TryParseExact(Ending, ["d/M/yyyy", "yyyy-MM-dd"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
        int? population = int.TryParse(Population, NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : null;
        if (Kind is null) ModelState.AddModelError(nameof(Kind), "Choose which return it is");
        if (Files.Count == 0) ModelState.AddModelError(nameof(Files), "Choose the files of the return");
        Know(nameof(Files), Files);
        Know(nameof(LastYear), LastYear);
        if (ending is null && !string.IsNullOrWhiteSpace(Ending)) ModelState.AddModelError(nameof(Ending), "Enter the day as 31/03/2026");
        if (population is null && !string.IsNullOrWhiteSpace(Population)) ModelState.AddModelError(nameof(Population), "Enter a number");
        var authority = Authority?.Trim().ToUpperInvariant();
        if (authority is { Length: > 0 } && (authority.Length != AuthorityLength || !authority.All(char.IsAsciiLetterOrDigit))) ModelState.AddModelError(nameof(Authority), "Enter the nine characters of the code");
        if (!ModelState.IsValid || Kind is not { } kind) return Page();
        var given = await returns.KeepAsync(current.Value.User, kind, Files, LastYear, cancellation);
        returns.Open(given with { Rules = Rules, Ending = ending, Authority = authority is { Length: > 0 } ? authority : null, Population = population });
        return LocalRedirect($"/returns/{given.Id}/{(Then == "seen" ? "seen" : "checked")}");
    }

    private void Know(string field, List<IFormFile> files)
    {
        var names = files.Select(f => Path.GetFileName(f.FileName.Replace('\\', '/'))).ToList();
        if (names.Exists(n => !Endings.Contains(Path.GetExtension(n).ToLowerInvariant()))) ModelState.AddModelError(field, "Choose CSV, XML, Excel or zip files only");
        else if (names.Distinct(StringComparer.OrdinalIgnoreCase).Count() < names.Count) ModelState.AddModelError(field, "Two files have the same name");
    }
}
