using Kith.Platform.Access;
using Kith.Platform.Pages.Components;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;

namespace Kith.Sight.Engagement.Sample;

/// <summary>/engagement/{id}/sample: who was to be asked, how chosen, how many took part, and who is not represented.</summary>
public sealed class SamplePage(ReadExercise read, CurrentActor current, PlanSample plan) : EngagementPage(read, current)
{
    [BindProperty] public int? Number { get; set; }
    [BindProperty] public SampleOf? Of { get; set; }
    [BindProperty] public string? Group { get; set; }
    [BindProperty] public string? Who { get; set; }
    [BindProperty] public string? HowChosen { get; set; }
    [BindProperty] public int? OutOf { get; set; }
    [BindProperty] public int? ToAsk { get; set; }
    [BindProperty] public string? NotRepresented { get; set; }

    /// <summary>By what it is counted.</summary>
    public static IReadOnlyList<Choice> Kinds { get; } =
        [new("Places", "Places: sessions that were held"), new("People", "People who were counted at sessions"), new("Examples", "Case examples that were written down")];

    /// <summary>The groups to pick from.</summary>
    public IReadOnlyList<Choice> Groups => [.. Known.Groups.Select(g => new Choice(g, g))];

    public async Task<IActionResult> OnGetAsync(ExerciseId id, int? change, CancellationToken cancellation)
    {
        if (!await LoadAsync(id, cancellation)) return NotFound();
        if (Known.Sample.FirstOrDefault(p => p.Number == change) is { } p)
            (Number, Of, Group, Who, HowChosen, OutOf, ToAsk, NotRepresented) = (p.Number, p.Of, p.GroupName, p.Who, p.HowChosen, p.OutOf, p.ToAsk, p.NotRepresented);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(ExerciseId id, CancellationToken cancellation) =>
        await AfterAsync(id, await plan.DoAsync(id, new(Number, Of, Group, Who, HowChosen, OutOf, ToAsk, NotRepresented), cancellation), "The line is kept", cancellation);

    /// <summary>The frame.</summary>
    public IHtmlContent Draw() => Table.Render(
        "Who was to be asked", [new("Line"), new("Who"), new("How chosen"), new("There are", true), new("To be asked", true), new("Took part", true), new("Not represented")],
        Known.Sample.Select(p => (IReadOnlyList<object?>)
        [
            MayEdit ? Markup.Link($"?change={p.Number}", p.Number.ToString(), Markup.Hidden(": change this line")) : p.Number.ToString(), p.Who, p.HowChosen,
            p.OutOf?.ToString() ?? "Not known", p.ToAsk.ToString(), p.TookPart(Known)?.ToString() ?? "Not counted", p.NotRepresented,
        ]), dense: true, captionHidden: true);
}
