using Kith.Kernel;
using Kith.Platform.Access;
using Kith.Record.People.Search;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Kith.Record.People;

/// <summary>
/// Finds a person by anything known of them. A POST, so that no name ever stands in an address, a log or a browser's history.
/// Whoever is shown is logged, each of them.
/// </summary>
[Needs("people.search"), ShowsPeople]
public sealed class FindPageModel(FindPeople find, ReadLog reads, TimeProvider clock) : PageModel
{
    private const int LongestSearch = 200;

    /// <summary>What was typed; it comes back as it was.</summary>
    [BindProperty(Name = "words")]
    public string? Typed { get; set; }

    /// <summary>Who was found; null before anything was looked for.</summary>
    public PeopleFound? Found { get; private set; }

    /// <summary>The day ages are told on.</summary>
    public DateOnly Today => London.Today(clock);

    /// <summary>Before anything is typed.</summary>
    public Task OnGetAsync(CancellationToken cancellation) => reads.WriteListAsync("search", cancellation);

    /// <summary>Looks, and logs who came up.</summary>
    public async Task OnPostAsync(CancellationToken cancellation)
    {
        var words = Typed?.Trim() ?? "";
        var terms = SearchTerms.Parse(words.Length > LongestSearch ? words[..LongestSearch] : words, Today);
        if (terms.All.Count == 0)
        {
            ModelState.AddModelError("words", "Enter a name, date of birth, number, postcode or phone");
            await reads.WriteListAsync("search", cancellation);
            return;
        }

        Found = await find.FindAsync(terms, cancellation);
        if (Found.People.Count == 0)
        {
            await reads.WriteListAsync("search", cancellation);
        }
        else
        {
            await reads.WriteAsync("search", Found.People.Select(p => ((PersonId?)p.Person, Sight.InReach)), cancellation);
        }
    }
}
