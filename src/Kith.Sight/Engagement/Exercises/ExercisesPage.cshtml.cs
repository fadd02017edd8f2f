using Kith.Kernel;
using Kith.Platform.Access;
using Kith.Platform.Pages.Components;
using Kith.Sight.Engagement.Load;
using Kith.Sight.Engagement.Themes;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Kith.Sight.Engagement.Exercises;

/// <summary>/engagement: the exercises; a file of responses makes one, and one can be planned.</summary>
[Needs("engagement.read")]
public sealed class ExercisesPage(ReadExercise read, CurrentActor current, LoadResponses load) : PageModel
{
    /// <summary>The exercises with how much was said and how much is held back.</summary>
    public IReadOnlyList<(Exercise Exercise, int Responses, int Held)> All { get; private set; } = [];

    /// <summary>Whether this user plans.</summary>
    public bool MayEdit => current.Value.May("engagement.edit");

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        All = await read.AllAsync(cancellation);
        return Page();
    }

    /// <summary>Takes an uploaded file as an exercise of its own.</summary>
    public async Task<IActionResult> OnPostAsync(IFormFile? file, CancellationToken cancellation)
    {
        var (to, problem) = await UploadAsync(load, file, null, cancellation);
        if (to is { } id) return LocalRedirect($"/engagement/{id.Value}");
        ModelState.AddModelError("file", problem!);
        return await OnGetAsync(cancellation);
    }

    /// <summary>The list.</summary>
    public IHtmlContent Draw() => Table.Render(
        "Exercises", [new("Exercise"), new("Asked by"), new("Responses", true), new("Held back", true), new("Open"), new("Public")],
        All.Select(e => (IReadOnlyList<object?>)
        [
            Markup.Link($"/engagement/{e.Exercise.Id.Value}", e.Exercise.Title), PlanPage.Called(e.Exercise.Kind), e.Responses.ToString(), e.Held.ToString(),
            e.Exercise.OpensOn is { } opens ? $"{opens:d MMMM yyyy} to {(e.Exercise.ClosesOn is { } closes ? closes.ToString("d MMMM yyyy") : "no end")}" : "No public form", e.Exercise.PublishedAt is null ? "Not yet" : "Yes",
        ]), dense: true);

    internal static async Task<(ExerciseId? Into, string? Problem)> UploadAsync(LoadResponses load, IFormFile? file, ExerciseId? into, CancellationToken cancellation)
    {
        if (file is null) return (null, "Choose a file");
        try
        {
            await using var stream = file.OpenReadStream();
            var read = ResponseFile.Read(stream, Path.GetFileName(file.FileName));
            return await load.DoAsync(read, into, cancellation) switch
            {
                Outcome<ResponsesLoaded>.Done(var loaded) => (loaded.Exercise, null),
                Outcome<ResponsesLoaded>.NotAllowed => (null, "You may not load responses"),
                _ => (null, "The file could not be taken"),
            };
        }
        catch (FileProblemException wrong)
        {
            return (null, $"Nothing was loaded. {wrong.Message}");
        }
    }
}
