using Kith.Platform.Access;
using Kith.Platform.Data;
using Kith.Platform.Pages.Components;
using Kith.Record.Practice;
using Kith.Record.Users;
using Kith.Sight.Engagement.Report;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Kith.Sight.Engagement.Exercises;

/// <summary>/engagement/{id}: an exercise, who came, and who has not been heard.</summary>
public sealed class ExercisePage(ReadExercise read, CurrentActor current, CountAttendance count, LoadResponses load, PracticePacks practice, KithDb db) : EngagementPage(read, current)
{
    [BindProperty] public int? Session { get; set; }
    [BindProperty] public string? SessionTitle { get; set; }
    [BindProperty] public string? Place { get; set; }
    [BindProperty] public DateOnly? On { get; set; }
    [BindProperty] public string? Group { get; set; }
    [BindProperty] public int? Came { get; set; }

    /// <summary>Address of the public form.</summary>
    public string PublicForm { get; private set; } = "";

    /// <summary>Who has not been heard, as the report says it.</summary>
    public IEnumerable<string> NotHeard => SummativeReport.NotHeard(Known, practice[PlaceId].Words);

    /// <summary>The sessions to pick from, and a new one.</summary>
    public IReadOnlyList<Choice> Sessions => [.. Known.Sessions.Select(s => new Choice(s.Number.ToString(), $"{s.Number}. {s.Title}")), new Choice((Known.Sessions.Select(s => s.Number).DefaultIfEmpty(0).Max() + 1).ToString(), "A new session")];

    /// <summary>The groups to pick from.</summary>
    public IReadOnlyList<Choice> GroupChoices => [.. Known.Groups.Select(g => new Choice(g, g))];

    public async Task<IActionResult> OnGetAsync(ExerciseId id, CancellationToken cancellation)
    {
        if (!await LoadAsync(id, cancellation)) return NotFound();
        var slug = await db.Set<Agency>().Where(a => a.Id == Known.Exercise.AgencyId).Select(a => a.Slug).FirstAsync(cancellation);
        PublicForm = $"/have-your-say/{slug}/{id.Value}";
        return Page();
    }

    public async Task<IActionResult> OnPostCountAsync(ExerciseId id, CancellationToken cancellation) =>
        await LoadAsync(id, cancellation) ? await AfterAsync(id, await count.DoAsync(id, Session ?? 1, SessionTitle, Place, On, Group, Came, cancellation), "The count is kept", cancellation) : NotFound();

    public async Task<IActionResult> OnPostLoadAsync(ExerciseId id, IFormFile? file, CancellationToken cancellation)
    {
        var (into, problem) = await ExercisesPage.UploadAsync(load, file, id, cancellation);
        if (into is not null)
        {
            Saved = "The responses are in";
            return LocalRedirect(Request.Path);
        }

        ModelState.AddModelError("file", problem!);
        return await OnGetAsync(id, cancellation);
    }

    /// <summary>Who came where.</summary>
    public IHtmlContent Attended() => Table.Render(
        "Who came", [new("Session"), .. Known.Groups.Select(g => new Column(g, true))],
        Known.Sessions.Select(s => (IReadOnlyList<object?>)[$"{s.Number}. {s.Title}{(s.On is { } on ? $", {on:d MMMM yyyy}" : "")}{(s.Place is { } place ? $", {place}" : "")}", .. Known.Groups.Select(g => (object?)Cell(s.Number, g))]), dense: true);

    private string Cell(int session, string group) => Known.Attendance.FirstOrDefault(a => a.SessionNumber == session && a.GroupName == group) switch
    {
        null => "Not asked", { Absent: true } => "Not there", { Came: { } came } => came.ToString(), _ => "There, not counted",
    };
}
