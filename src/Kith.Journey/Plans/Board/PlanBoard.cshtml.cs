using Kith.Journey.Plans.Voice;
using Kith.Kernel;
using Kith.Platform.Pages.Components;
using Microsoft.AspNetCore.Mvc;

namespace Kith.Journey.Plans.Board;

/// <summary>/plans/{planId}: who does what by when, and everything that leads on from it.</summary>
internal sealed class PlanBoardPage(AddPlanLine lines, AnswerVoice voices, OpenPromises promises) : PlanPage
{
    public const string Code = "plans/board";
    private const string NewLine = "line", Said = "said";

    protected override IReadOnlyList<string> Keeps => [NewLine, Said];

    [BindProperty] public string? What { get; set; }
    [BindProperty] public string? Who { get; set; }
    [BindProperty] public DateOnly? ByWhen { get; set; }
    [BindProperty] public string? HowWeKnow { get; set; }
    [BindProperty] public List<PersonId> Children { get; set; } = [];
    [BindProperty] public PersonId? SaidBy { get; set; }
    [BindProperty] public string? Words { get; set; }
    [BindProperty] public PromiseId? Promise { get; set; }

    /// <summary>Open promises to these children that are in no plan yet: made in visits, assessments, answers.</summary>
    public IReadOnlyList<PromiseLine> Elsewhere { get; private set; } = [];

    /// <summary>Whoever may keep a promise: the family, the worker, the professionals. Picked, never typed.</summary>
    public IEnumerable<Choice> Keepers =>
        [new($"user:{Plan.LeadId.Value}", $"{Plan.LeadName} (worker)"),
         .. Actor.User == Plan.LeadId ? Array.Empty<Choice>() : [new($"user:{Actor.User.Value}", $"{Actor.Name} (you)")],
         .. Plan.People.Select(p => new Choice($"person:{p.Id.Value}", p.Is is null ? p.FullName : $"{p.FullName} ({p.Is})")),
         .. Plan.Professionals.Select(p => new Choice($"professional:{p.Id.Value}", string.Join(", ", new[] { p.Name, p.Role, p.WorksFor }.OfType<string>())))];

    public Task<IActionResult> OnGetAsync() => ShowAsync();

    public async Task<IActionResult> OnPostLineAsync(CancellationToken cancellation) =>
        await EndAsync(await lines.RunAsync(PlanId, new(What, Who, ByWhen, HowWeKnow, Children), cancellation), Code, $"/plans/{PlanId.Value}", "The line is in the plan", FillAsync, NewLine);

    public async Task<IActionResult> OnPostTakeAsync(CancellationToken cancellation) =>
        await EndAsync(await lines.TakeAsync(PlanId, Promise ?? default, cancellation), Code, $"/plans/{PlanId.Value}", "The promise is in the plan", FillAsync);

    public async Task<IActionResult> OnPostSaidAsync(CancellationToken cancellation) =>
        await EndAsync(await voices.HearAsync(PlanId, SaidBy, Words, cancellation), Code, $"/plans/{PlanId.Value}", "Their words are kept. They are owed an answer", FillAsync, Said);

    private async Task<IActionResult> ShowAsync()
    {
        if (await OpenAsync(Code) is { } end) return end;
        await ResumeAsync();
        await FillAsync();
        return Page();
    }

    private async Task FillAsync() =>
        Elsewhere = (await promises.ForAsync(Plan.Children.Select(c => c.Id).ToList(), HttpContext.RequestAborted)).Where(p => p.Plan is null).ToList();
}
