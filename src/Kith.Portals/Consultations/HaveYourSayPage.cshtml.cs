using Kith.Kernel;
using Kith.Platform.Pages.Components;
using Kith.Record.Practice;
using Kith.Sight.Engagement;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Kith.Portals.Consultations;

/// <summary>
/// /have-your-say/{slug}/{id}: one question a page. Nothing is kept before it is sent: what was written goes from page to page inside the
/// form, so that nobody who uses the device later finds it. No name is asked for.
/// </summary>
[AllowAnonymous]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class HaveYourSayPage(OpenToAll open, ReadExercise read, TakeResponses take, TimeProvider clock) : PageModel
{
    [BindProperty] public int Step { get; set; }
    [BindProperty] public List<string?> Said { get; set; } = [];
    [BindProperty] public string? Group { get; set; }
    [BindProperty] public string? MayQuote { get; set; }

    /// <summary>The exercise.</summary>
    public ExerciseKnown Known { get; private set; } = null!;

    /// <summary>The words of the place.</summary>
    public PackWords Words => open.Words;

    /// <summary>Whose exercise it is.</summary>
    public string Agency => open.Agency.Name;

    /// <summary>Whether the form can be answered today.</summary>
    public bool IsOpen { get; private set; }

    /// <summary>It was sent.</summary>
    public bool Sent { get; private set; }

    /// <summary>All questions of the exercise; one of our own where it has none.</summary>
    public IReadOnlyList<(EngagementRowId? Id, string Asks, string? Group)> All =>
        Known.Questions.Count > 0 ? [.. Known.Questions.Select(q => ((EngagementRowId?)q.Id, q.Asks, q.GroupName))] : [(null, Words["say.question"], null)];

    /// <summary>Which of them are asked of the chosen group, by their place among all: answers stay with their question when somebody goes back and chooses another.</summary>
    public IReadOnlyList<int> Asked =>
        Enumerable.Range(0, All.Count).Where(i => All[i].Group is not { } group || group == Group).ToList() is { Count: > 0 } asked ? asked : [.. Enumerable.Range(0, All.Count)]; // nobody is asked nothing

    /// <summary>The step at which the group is asked, before the questions because they may differ; there is none when no group is named.</summary>
    public int GroupStep => Known.Groups.Count > 0 ? 1 : int.MinValue;

    private int FirstQuestion => Known.Groups.Count > 0 ? 2 : 1;

    /// <summary>The question asked at this step, by its place among all; null when the step asks none.</summary>
    public int? QuestionHere => Step >= FirstQuestion && Step < QuoteStep ? Asked[Step - FirstQuestion] : null;

    /// <summary>The step at which permission to quote is asked.</summary>
    public int QuoteStep => FirstQuestion + Asked.Count;

    /// <summary>The last step: everything once more before it is sent.</summary>
    public int CheckStep => QuoteStep + 1;

    /// <summary>The groups to pick from.</summary>
    public IReadOnlyList<Choice> Groups => [.. Known.Groups.Select(g => new Choice(g, g)), new Choice("", Words["say.group.none"], After: Words["say.or"])];

    public async Task<IActionResult> OnGetAsync(string slug, ExerciseId id, CancellationToken cancellation) => await StandAsync(slug, id, cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string slug, ExerciseId id, string? back, CancellationToken cancellation)
    {
        if (!await StandAsync(slug, id, cancellation)) return NotFound();
        if (!IsOpen) return Page();
        while (Said.Count < All.Count) Said.Add(null);
        if (back is not null) return Show(Math.Max(0, Step - 1));
        if (QuestionHere is { } here && Said[here]?.Length > Kith.Sight.Engagement.Load.ResponseFile.Longest)
        {
            ModelState.AddModelError("answer", Words.Say("say.too-long", ("most", Kith.Sight.Engagement.Load.ResponseFile.Longest.ToString("N0", System.Globalization.CultureInfo.InvariantCulture))));
            return Page();
        }

        if (Step == QuoteStep && MayQuote is not ("yes" or "no"))
        {
            ModelState.AddModelError(nameof(MayQuote), Words["say.quote.wrong"]);
            return Page();
        }

        if (Step < CheckStep) return Show(Step + 1);
        var given = Asked.Select(i => new AnswerGiven(All[i].Id, Said[i] ?? "")).ToList();
        switch (await take.DoAsync(id, fromPublic: true, Kith.Sight.Engagement.Load.SaidKind.Answer, given, Known.Groups.Contains(Group) ? Group : null, null, MayQuote == "yes", cancellation))
        {
            case Outcome<int>.Done:
                Sent = true;
                return Page();
            case Outcome<int>.Refused:
                IsOpen = false;
                return Page();
            default:
                ModelState.AddModelError("answer", Words["say.nothing"]);
                return Show(FirstQuestion);
        }
    }

    private PageResult Show(int step)
    {
        Step = step;
        if (ModelState.IsValid) ModelState.Clear(); // the next page shows its own step, not the posted one
        return Page();
    }

    private async Task<bool> StandAsync(string slug, ExerciseId id, CancellationToken cancellation)
    {
        if (!await open.StandAsync(slug, cancellation) || await read.FindAsync(id, cancellation) is not { } known || known.Exercise.OpensOn is null) return false;
        (Known, IsOpen) = (known, known.Exercise.IsOpen(London.Today(clock)));
        return true;
    }
}
