using Kith.Kernel;
using Kith.Platform.Access;
using Kith.Platform.Pages;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Kith.Sight.Engagement;

/// <summary>A staff page about one exercise.</summary>
[Needs("engagement.read")]
public abstract class EngagementPage(ReadExercise read, CurrentActor current) : PageModel
{
    /// <summary>What is known of the exercise.</summary>
    public ExerciseKnown Known { get; private set; } = null!;

    /// <summary>Said after something was kept.</summary>
    [TempData] public string? Saved { get; set; }

    /// <summary>Whether this user codes and counts.</summary>
    public bool MayCode => current.Value.May("engagement.code");

    /// <summary>Whether this user plans, redacts and publishes.</summary>
    public bool MayEdit => current.Value.May("engagement.edit");

    /// <summary>Whose words are drawn.</summary>
    protected string PlaceId => current.Value.Place;

    /// <summary>"/engagement/{id}".</summary>
    public string Address => $"/engagement/{Known.Exercise.Id.Value}";

    /// <summary>The pages of the exercise.</summary>
    public IReadOnlyList<NavigationItem> Pages =>
    [
        .. new[] { ("Exercise", ""), ("Who was to be asked", "/sample"), ("Responses", "/responses"), ("Codebook", "/codebook"), ("Coding", "/coding"), ("Results", "/results"), ("Checked by people", "/checks"), (Known.Inquiry is null ? "You said, we did" : "Findings", "/answers"), ("Report", "/report") }
            .Where(p => MayCode || p.Item2 != "/coding").Select(p => new NavigationItem(p.Item1, Address + p.Item2, Request.Path == Address + p.Item2)),
    ];

    /// <summary>Loads the exercise; false when there is none here.</summary>
    protected async Task<bool> LoadAsync(ExerciseId id, CancellationToken cancellation)
    {
        if (await read.FindAsync(id, cancellation) is not { } known) return false;
        Known = known;
        return true;
    }

    /// <summary>Draws the page with what was wrong, or goes back to it.</summary>
    protected async Task<IActionResult> AfterAsync<T>(ExerciseId id, Outcome<T> outcome, string saved, CancellationToken cancellation, string? to = null)
    {
        if (outcome is Outcome<T>.Done)
        {
            Saved = saved;
            return LocalRedirect(to ?? Request.Path);
        }

        const string SavedFirst = "Somebody else changed this while you were typing. What they wrote is shown; yours is still in the form";
        if (ModelState.Tell(outcome, SavedFirst) is { } end) return end;
        return await LoadAsync(id, cancellation) ? Page() : NotFound();
    }
}
