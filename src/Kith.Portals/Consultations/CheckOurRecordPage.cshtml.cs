using Kith.Kernel;
using Kith.Record.Practice;
using Kith.Sight.Engagement;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Kith.Portals.Consultations;

/// <summary>What a group is written down to have said.</summary>
public sealed record GroupRecord(string Group, IReadOnlyList<Response> Said);

/// <summary>/check-our-record/{slug}/{key}: those who took part in a session read what was written down, and say whether it is right.</summary>
[AllowAnonymous]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class CheckOurRecordPage(OpenToAll open, ReadExercise read, CheckRecord check, TimeProvider clock) : PageModel
{
    [BindProperty] public string? Right { get; set; }
    [BindProperty] public string? Says { get; set; }

    /// <summary>The exercise.</summary>
    public ExerciseKnown Known { get; private set; } = null!;

    /// <summary>The check that was opened.</summary>
    public CheckKnown Check { get; private set; } = null!;

    /// <summary>The words of the place.</summary>
    public PackWords Words => open.Words;

    /// <summary>Whose exercise it is.</summary>
    public string Agency => open.Agency.Name;

    /// <summary>Whether a reply is taken today.</summary>
    public bool IsOpen => Check.Row.IsOpen(London.Today(clock));

    /// <summary>It was sent.</summary>
    public bool Sent { get; private set; }

    /// <summary>Title and day of the session.</summary>
    public string Session => Known.Sessions.FirstOrDefault(s => s.Number == Check.Row.SessionNumber) is { } session ? $"{session.Title}{(session.On is { } on ? $", {on:d MMMM yyyy}" : "")}" : Known.Exercise.Title;

    /// <summary>What was written down, group by group.</summary>
    public IReadOnlyList<GroupRecord> Record =>
        [.. Known.Responses.Where(r => r.Row.SessionNumber == Check.Row.SessionNumber).GroupBy(r => r.Row.GroupName ?? "").Select(g => new GroupRecord(g.Key, [.. g.Select(r => r.Row)]))];

    public async Task<IActionResult> OnGetAsync(string slug, string key, CancellationToken cancellation) => await StandAsync(slug, key, cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string slug, string key, CancellationToken cancellation)
    {
        if (!await StandAsync(slug, key, cancellation)) return NotFound();
        switch (await check.ReplyAsync(key, Right switch { "yes" => true, "no" => false, _ => null }, Says, cancellation))
        {
            case Outcome<Nothing>.Done:
                Sent = true;
                break;
            case Outcome<Nothing>.Invalid(var problems):
                foreach (var (field, _) in problems) ModelState.AddModelError(field, Words[field == nameof(Right) ? "check.right.wrong" : "check.says.wrong"]);
                break;
        }

        return Page();
    }

    private async Task<bool> StandAsync(string slug, string key, CancellationToken cancellation)
    {
        if (!await open.StandAsync(slug, cancellation) || await read.FindByCheckAsync(key, cancellation) is not { } known) return false;
        (Known, Check) = (known, known.Checks.Single(c => c.Row.Key == key));
        return true;
    }
}
