using Kith.Platform.Access;
using Kith.Platform.Pages.Components;
using Kith.Sight.Engagement.Themes;
using Microsoft.AspNetCore.Mvc;

namespace Kith.Sight.Engagement.Coders;

/// <summary>One response to code, with what is suggested and the words that led to it.</summary>
public sealed record ToCode(CodedResponse Response, Suggestion? Suggested, IReadOnlyList<string> Picked, string Sureness);

/// <summary>/engagement/{id}/coding: coding with suggestions, the agreement of two coders, and disagreements to settle (<c>?settle=true</c>).</summary>
[Needs("engagement.code")]
public sealed class CodingPage(ReadExercise read, CurrentActor current, CodeResponse code, SuggestFor suggestFor) : EngagementPage(read, current)
{
    private const int AtOnce = 10;
    private const double Sure = 0.8, Fairly = 0.6;
    private readonly CurrentActor who = current;

    [BindProperty(SupportsGet = true)] public bool Settle { get; set; }

    /// <summary>What is coded on this page.</summary>
    public IReadOnlyList<ToCode> Now { get; private set; } = [];

    /// <summary>How many are left for this coder.</summary>
    public int Left { get; private set; }

    /// <summary>Ideas said often that no theme of the codebook takes.</summary>
    public IReadOnlyList<(string Idea, int Times)> Elsewhere { get; private set; } = [];

    /// <summary>Agreement of each pair of coders; null when chance explains it.</summary>
    public IReadOnlyList<(string One, string Other, int Both, double? Kappa)> Agreements { get; private set; } = [];

    /// <summary>The themes to pick from.</summary>
    public IReadOnlyList<Choice> Choices => [.. Known.Codebook.Themes.Select(t => new Choice(t.Code, t.Name)), new Choice(Theme.None, "None of them", OnItsOwn: true, After: "or")];

    public async Task<IActionResult> OnGetAsync(ExerciseId id, CancellationToken cancellation) => await ShowAsync(id, cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(ExerciseId id, CancellationToken cancellation)
    {
        if (!await ShowAsync(id, cancellation)) return NotFound();
        var form = await Request.ReadFormAsync(cancellation);
        // Each response brings its id, its codes and what was suggested; one left without an answer stays uncoded.
        var said = form["response"].OfType<string>().Select((r, i) => (Id: Guid.TryParse(r, out var g) ? g : Guid.Empty, At: i)).Select(r => new CodingSaid(
            ResponseId.From(r.Id), [.. form[$"codes-{r.At}"].OfType<string>().Where(c => c.Length > 0)], [.. form[$"suggested-{r.At}"].ToString().Split(',', StringSplitOptions.RemoveEmptyEntries)])).Where(s => s.Codes.Count > 0).ToList();
        if (said.Count == 0)
        {
            ModelState.AddModelError("", "Choose themes for at least one response");
            return Page();
        }

        var after = await AfterAsync(id, await code.DoAsync(id, said, Settle, cancellation), $"{said.Count} responses are {(Settle ? "settled" : "coded")}", cancellation, $"{Address}/coding{(Settle ? "?settle=true" : "")}");
        if (after is Microsoft.AspNetCore.Mvc.RazorPages.PageResult) await ShowAsync(id, cancellation);
        return after;
    }

    private async Task<bool> ShowAsync(ExerciseId id, CancellationToken cancellation)
    {
        if (!await LoadAsync(id, cancellation)) return false;
        var suggest = suggestFor.Exercise(Known);
        var mine = Known.Codable.Where(r => Settle ? r.ToSettle : r.Codings.All(c => c.CoderId != who.Value.User)).ToList();
        Left = mine.Count;
        Now = [.. mine.Take(AtOnce).Select(r => One(r, suggest))];
        Elsewhere = suggest is null ? [] : [.. Known.Codable.SelectMany(r => suggest.For(r.Row.Text).Elsewhere).CountBy(i => i).OrderByDescending(i => i.Value).ThenBy(i => i.Key, StringComparer.Ordinal).Select(i => (i.Key, i.Value)).Take(6)];
        Agreements = [.. Pairs()];
        return true;
    }

    private ToCode One(CodedResponse response, SuggestThemes? suggest)
    {
        // A response in another language is not guessed at: a person reads it.
        var suggested = response.Row.Language == "en" ? suggest?.For(response.Row.Text) : null;
        var sureness = suggested is null ? "" : suggested.Confidence >= Sure ? "sure" : suggested.Confidence >= Fairly ? "fairly sure" : "not sure";
        return new(response, suggested, Settle ? [] : suggested?.Confidence >= Fairly ? suggested.Codes : [], sureness);
    }

    private IEnumerable<(string, string, int, double?)> Pairs()
    {
        var codes = Known.Codebook.Themes.Select(t => t.Code).Append(Theme.None).ToList();
        foreach (var (one, i) in Known.Coders.Select((c, i) => (c, i)))
        {
            foreach (var other in Known.Coders.Skip(i + 1))
            {
                var both = Known.Codable.Select(r => (Response: r, One: r.Codings.FirstOrDefault(c => !c.Settles && c.Coder == one), Other: r.Codings.FirstOrDefault(c => !c.Settles && c.Coder == other))).Where(x => x.One is not null && x.Other is not null)
                    .Select(x => ((IReadOnlyCollection<string>)x.Response.Of(x.One!), (IReadOnlyCollection<string>)x.Response.Of(x.Other!))).ToList();
                if (both.Count > 0) yield return (one, other, both.Count, Agreement.Kappa(both, codes));
            }
        }
    }
}
