using Kith.Platform.Access;
using Kith.Platform.Pages.Components;
using Kith.Record.Practice;
using Kith.Sight.Engagement.Coders;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;

namespace Kith.Sight.Engagement.Results;

/// <summary>/engagement/{id}/results: what groups put first, themes by group, what is shared and what one group says alone, quotes, words.</summary>
public sealed class ResultsPage(ReadExercise read, CurrentActor current, PracticePacks practice, SuggestFor suggestFor) : EngagementPage(read, current)
{
    private readonly ReadExercise exercises = read;

    /// <summary>Whether suggestions stand in for what nobody coded yet.</summary>
    [BindProperty(SupportsGet = true)] public bool Suggested { get; set; }

    /// <summary>An exercise to compare with.</summary>
    [BindProperty(SupportsGet = true)] public ExerciseId? With { get; set; }

    /// <summary>The results.</summary>
    public ExerciseResults Results { get; private set; } = null!;

    /// <summary>The results of the other exercise.</summary>
    public (ExerciseKnown Known, ExerciseResults Results)? Other { get; private set; }

    /// <summary>Other exercises to pick from.</summary>
    public IReadOnlyList<Choice> Others { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(ExerciseId id, CancellationToken cancellation)
    {
        if (!await LoadAsync(id, cancellation)) return NotFound();
        Results = ExerciseResults.Of(Known, practice.Themes, Suggested ? suggestFor.Exercise(Known) : null);
        Others = [.. (await exercises.AllAsync(cancellation)).Where(e => e.Exercise.Id != id).Select(e => new Choice(e.Exercise.Id.Value.ToString(), e.Exercise.Title))];
        if (With is { } with && with != id && await exercises.FindAsync(with, cancellation) is { } other)
        {
            Other = (other, ExerciseResults.Of(other, practice.Themes, Suggested ? suggestFor.Exercise(other) : null));
        }

        return Page();
    }

    /// <summary>The top issues of every group, session by session.</summary>
    public IHtmlContent Top() => Table.Render(
        "Issues in the order each group gave them", [new("Session and group"), new("First"), new("Second"), new("Third"), new("Fourth"), new("Fifth")],
        Results.Top.Select(t => (IReadOnlyList<object?>)[$"{(t.Session is null ? "" : $"{t.Session.Number}. {t.Session.Title}: ")}{t.Group}", .. Enumerable.Range(0, 5).Select(i => (object?)(i < t.Issues.Count ? t.Issues[i].Row.Text : null))]), dense: true);

    /// <summary>Shares of each theme in both exercises.</summary>
    public IHtmlContent Compared() => Table.Render(
        "Share of responses that speak of each theme", [new("Theme"), new(Other!.Value.Known.Exercise.Title, true), new(Known.Exercise.Title, true)],
        Results.Themes.Select(t => (IReadOnlyList<object?>)[t.Name, Share(Other!.Value.Results.Themes.FirstOrDefault(o => o.Code == t.Code)?.Total, Coded(Other.Value.Known, Other.Value.Results)), Share(t.Total, Coded(Known, Results))]), dense: true);

    private int Coded(ExerciseKnown known, ExerciseResults results) => Suggested ? known.Codable.Count : results.Coded;

    private static string Share(int? count, int of) => count is not { } n || of == 0 ? "Not coded" : $"{Math.Round(100.0 * n / of)}% ({n} of {of})";
}
