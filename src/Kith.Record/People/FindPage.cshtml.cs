using Kith.Kernel;
using Kith.Platform.Access;
using Kith.Record.People.Search;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Kith.Record.People;

/// <summary>
/// Finds a person by anything known of them, when Search is pressed and, with JavaScript, as somebody types. A POST, so that no name ever stands in an
/// address, a log or a browser's history. Whoever is shown is logged, each of them.
/// </summary>
[Needs("people.search"), ShowsPeople]
public sealed class FindPageModel(FindPeople find, ReadLog reads, TimeProvider clock) : PageModel
{
    private const int LongestSearch = 200, ShortestAsTyped = 2;

    /// <summary>The most that are shown while somebody types: each is a look at a person who may not be the one that is sought.</summary>
    public const int MostAsTyped = 8;

    /// <summary>What was typed; it comes back as it was.</summary>
    [BindProperty(Name = "words")]
    public string? Typed { get; set; }

    /// <summary>Whether the script asks while somebody types; it gets the answer alone and puts it into the page.</summary>
    [FromHeader(Name = "X-Requested-With")]
    public string? AskedBy { get; set; }

    /// <summary>Somebody is still typing.</summary>
    public bool AsTyped => AskedBy == "live";

    /// <summary>Who was found; null before anything was looked for.</summary>
    public PeopleFound? Found { get; private set; }

    /// <summary>The day ages are told on.</summary>
    public DateOnly Today => London.Today(clock);

    /// <summary>Before anything is typed.</summary>
    public Task OnGetAsync(CancellationToken cancellation) => reads.WriteListAsync("search", cancellation);

    /// <summary>
    /// Looks, and logs who came up. What is shown for a moment is seen too, so it is logged like the rest, one statement an answer, under a code of its own:
    /// a name that flitted by must not read as one that was looked for. Fewer are shown, and none for a single letter, so that typing is not leafing.
    /// </summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        var words = Typed?.Trim() ?? "";
        var terms = SearchTerms.Parse(words.Length > LongestSearch ? words[..LongestSearch] : words, Today);
        if (AsTyped && (words.Length < ShortestAsTyped || terms.All.Count == 0)) return new ContentResult();
        if (terms.All.Count == 0)
        {
            ModelState.AddModelError("words", "Enter a name, date of birth, number, postcode or phone");
            await reads.WriteListAsync("search", cancellation);
            return Page();
        }

        Found = await find.FindAsync(terms, cancellation, AsTyped ? MostAsTyped : FindPeople.MostShown, LookAsync);
        return AsTyped ? Partial("_Found", this) : Page();
    }

    private Task LookAsync(IReadOnlyList<PersonFound> seen, CancellationToken cancellation)
    {
        var what = AsTyped ? "search.as-typed" : "search";
        return seen.Count == 0 ? reads.WriteListAsync(what, cancellation) : reads.WriteAsync(what, seen.Select(p => ((PersonId?)p.Person, Sight.InReach)), cancellation);
    }
}
