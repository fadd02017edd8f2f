using Kith.Kernel;
using Kith.Platform.Access;
using Kith.Record.People;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Kith.Record.SamePerson;

/// <summary>/same-person: who may be known twice, and who may belong together. Everyone shown is logged.</summary>
[Needs(ListPairs.Permission), ShowsPeople]
public sealed class PairsPage(ListPairs pairs, ReadLog reads, CurrentActor current) : PageModel
{
    private const int MostParts = 100_000;

    /// <summary>"family" for people who may belong together.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Show { get; set; }

    /// <summary>Which page, from 1.</summary>
    [BindProperty(SupportsGet = true, Name = "part")]
    public int Part { get; set; } = 1;

    /// <summary>What the list asks.</summary>
    public PairAsks Asks => Show == "family" ? PairAsks.Family : PairAsks.SamePerson;

    /// <summary>The page of the list.</summary>
    public ListedPairs List { get; private set; } = new([], 0);

    /// <summary>How many the other list holds.</summary>
    public int Others { get; private set; }

    /// <summary>Who is looking.</summary>
    public Actor Actor => current.Value;

    /// <summary>Shows the list.</summary>
    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Part = Math.Clamp(Part, 1, MostParts);
        List = await pairs.OfAsync(Actor, Asks, Part, cancellation);
        Others = await pairs.CountAsync(Actor, Asks == PairAsks.Family ? PairAsks.SamePerson : PairAsks.Family, cancellation);
        await reads.WriteAsync("same-person/list", List.Pairs.SelectMany(p => new[] { p.One.Id, p.Other.Id }).Distinct().Select(p => ((PersonId?)p, Sight.InReach)).DefaultIfEmpty((null, Sight.InReach)), cancellation);
    }

    /// <summary>The address of a page of the list.</summary>
    public string Href(PairAsks asks, int page = 1) => "/same-person?" + (asks == PairAsks.Family ? "show=family&" : "") + $"part={page}";

    /// <summary>The address of the two side by side.</summary>
    public static string Side(PersonId one, PersonId other) => $"/same-person/{one.Value}/{other.Value}";
}
