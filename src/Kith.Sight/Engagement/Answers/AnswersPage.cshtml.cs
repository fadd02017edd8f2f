using Kith.Platform.Access;
using Kith.Platform.Data;
using Kith.Platform.Pages.Components;
using Kith.Record.Users;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Kith.Sight.Engagement.Answers;

/// <summary>/engagement/{id}/answers: "you said, we did", and making it public.</summary>
public sealed class AnswersPage(ReadExercise read, CurrentActor current, AnswerPeople answer, KithDb db) : EngagementPage(read, current)
{
    [BindProperty] public int? Number { get; set; }
    [BindProperty] public string? Code { get; set; }
    [BindProperty] public string? Said { get; set; }
    [BindProperty] public string? Did { get; set; }
    [BindProperty] public string? Link { get; set; }
    [BindProperty] public string? Evidence { get; set; }
    [BindProperty] public string? Answers { get; set; }
    [BindProperty] public DateOnly? AnswerDue { get; set; }
    [BindProperty] public bool Public { get; set; }

    /// <summary>Where everybody can read it.</summary>
    public string PublicAddress { get; private set; } = "";

    /// <summary>The themes to pick from.</summary>
    public IReadOnlyList<Choice> Themes => [.. Known.Codebook.Themes.Select(t => new Choice(t.Code, t.Name))];

    /// <summary>Themes people spoke of that have no answer yet.</summary>
    public IEnumerable<string> Unanswered => Known.Codebook.Themes.Where(t => Known.Answers.All(a => a.Code != t.Code) && Known.Codable.Any(r => r.Codes?.Contains(t.Code) == true)).Select(t => t.Name);

    public async Task<IActionResult> OnGetAsync(ExerciseId id, int? change, CancellationToken cancellation)
    {
        if (!await ShowAsync(id, cancellation)) return NotFound();
        if (Known.Answers.FirstOrDefault(a => a.Number == change) is { } before)
            (Number, Code, Said, Did, Link, Evidence, Answers, AnswerDue) = (before.Number, before.Code, before.Said, before.Did, before.Link, before.Evidence, before.Answers, before.AnswerDue);
        return Page();
    }

    public async Task<IActionResult> OnPostAnswerAsync(ExerciseId id, CancellationToken cancellation) =>
        await ShowAsync(id, cancellation) ? await AfterAsync(id, await answer.DoAsync(id, Number, Code, Said, Did, Link, new(Evidence, Answers, AnswerDue), cancellation), "The answer is kept", cancellation) : NotFound();

    public async Task<IActionResult> OnPostPublishAsync(ExerciseId id, CancellationToken cancellation) =>
        await ShowAsync(id, cancellation) ? await AfterAsync(id, await answer.PublishAsync(id, Public, cancellation), Public ? "Everybody can read it now" : "It is taken back", cancellation) : NotFound();

    /// <summary>What the page shows, by its name.</summary>
    public string Title => Known.Inquiry is null ? "You said, we did" : "Findings and answers";

    /// <summary>The answers, or the findings of an inquiry with what each rests on.</summary>
    public IHtmlContent Draw() => Table.Render(
        Title, Known.Inquiry is null ? [new("View"), new("You said"), new("We did"), new("Where"), new("Theme")] : [new("Finding"), new("What the inquiry found"), new("The answer"), new("Where"), new("Rests on")],
        Known.Answers.Select(a => (IReadOnlyList<object?>)
        [
            MayEdit ? Markup.Link($"?change={a.Number}", a.Number.ToString(), Markup.Hidden(Known.Inquiry is null ? ": change this answer" : ": answer or change this finding")) : a.Number.ToString(),
            a.Said, a.Waits ? $"Not answered. {a.Answers} answers by {a.AnswerDue:d MMMM yyyy}" : a.Did, a.Link,
            Known.Inquiry is not null ? a.Evidence?.Replace(",", ", ", StringComparison.Ordinal) : a.Code is { } code ? Known.NameOf(code) : null,
        ]), dense: true, captionHidden: true);

    private async Task<bool> ShowAsync(ExerciseId id, CancellationToken cancellation)
    {
        if (!await LoadAsync(id, cancellation)) return false;
        PublicAddress = $"/you-said/{await db.Set<Agency>().Where(a => a.Id == Known.Exercise.AgencyId).Select(a => a.Slug).FirstAsync(cancellation)}/{id.Value}";
        return true;
    }
}
