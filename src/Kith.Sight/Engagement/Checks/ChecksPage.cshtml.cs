using Kith.Platform.Access;
using Kith.Platform.Data;
using Kith.Platform.Pages.Components;
using Kith.Record.Users;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Kith.Sight.Engagement.Checks;

/// <summary>/engagement/{id}/checks: records of sessions sent back to those who took part, and what they said of them.</summary>
public sealed class ChecksPage(ReadExercise read, CurrentActor current, CheckRecord check, KithDb db) : EngagementPage(read, current)
{
    private string slug = "";

    [BindProperty] public int? Session { get; set; }
    [BindProperty] public DateOnly? ClosesOn { get; set; }
    [BindProperty] public EngagementRowId Reply { get; set; }
    [BindProperty] public string? Answer { get; set; }
    [BindProperty] public int Seen { get; set; }

    /// <summary>The sessions to pick from.</summary>
    public IReadOnlyList<Choice> Sessions => [.. Known.Sessions.Select(s => new Choice(s.Number.ToString(), $"{s.Number}. {s.Title}"))];

    /// <summary>"2. Family support".</summary>
    public string SessionOf(CheckKnown check) => Known.Sessions.FirstOrDefault(s => s.Number == check.Row.SessionNumber) is { } session ? $"{session.Number}. {session.Title}" : $"Session {check.Row.SessionNumber}";

    /// <summary>Where those who took part find the record.</summary>
    public string AddressOf(CheckKnown check) => $"/check-our-record/{slug}/{check.Row.Key}";

    public async Task<IActionResult> OnGetAsync(ExerciseId id, CancellationToken cancellation) => await ShowAsync(id, cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostSendAsync(ExerciseId id, CancellationToken cancellation) =>
        await ShowAsync(id, cancellation) ? await AfterAsync(id, await check.SendAsync(id, Session, ClosesOn, cancellation), "The address is made", cancellation) : NotFound();

    public async Task<IActionResult> OnPostAnswerAsync(ExerciseId id, CancellationToken cancellation) =>
        await ShowAsync(id, cancellation) ? await AfterAsync(id, await check.AnswerAsync(id, Reply, Answer, Seen, cancellation), "The correction is answered", cancellation) : NotFound();

    private async Task<bool> ShowAsync(ExerciseId id, CancellationToken cancellation)
    {
        if (!await LoadAsync(id, cancellation)) return false;
        slug = await db.Set<Agency>().Where(a => a.Id == Known.Exercise.AgencyId).Select(a => a.Slug).FirstAsync(cancellation);
        return true;
    }
}
