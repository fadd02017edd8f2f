using Kith.Kernel;
using Kith.Platform.Access;
using Kith.Platform.Pages.Components;
using Kith.Sight.Engagement.Inquiries;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Kith.Sight.Engagement.Exercises;

/// <summary>/engagement/new and /engagement/{id}/plan: planning an exercise.</summary>
[Needs("engagement.edit")]
public sealed class PlanPage(ReadExercise read, ReadInquiries inquiries, PlanExercise plan) : PageModel
{
    [BindProperty(SupportsGet = true)] public ExerciseId? Id { get; set; }
    [BindProperty] public ExerciseKind? Kind { get; set; }
    [BindProperty] public string? Title { get; set; }
    [BindProperty] public string? About { get; set; }
    [BindProperty] public string? Consent { get; set; }
    [BindProperty] public string? Accessibility { get; set; }
    [BindProperty] public string? Limits { get; set; }
    [BindProperty] public string? Groups { get; set; }
    [BindProperty] public string? Questions { get; set; }
    [BindProperty] public DateOnly? OpensOn { get; set; }
    [BindProperty] public DateOnly? ClosesOn { get; set; }
    [BindProperty] public string? CommissionedBy { get; set; }
    [BindProperty] public string? LedBy { get; set; }
    [BindProperty] public EngagementRowId? LedByForum { get; set; }
    [BindProperty] public int Seen { get; set; }

    /// <summary>How people are asked.</summary>
    public static IReadOnlyList<Choice> Kinds { get; } =
        [new("Workshops", "Workshops"), new("Survey", "A survey or public form"), new("Interviews", "Interviews"), new("Forum", "Forums and reference groups"), new("Written", "Responses in writing"),
        new("PeopleRun", "A survey that parents or young people run themselves"), new("DeepDive", "A deep dive: some areas looked at closely, a session for each visit"), new("BeforePolicy", "Families asked before a policy is written"),
        new("FamilyInquiry", "An inquiry that families lead: they find, and each finding is answered")];

    /// <summary>The standing groups that could lead an inquiry.</summary>
    public IReadOnlyList<Choice> Forums { get; private set; } = [];

    /// <summary>What a kind is called.</summary>
    public static string Called(ExerciseKind kind) => Kinds.First(k => k.Value == kind.ToString()).Label;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        Forums = await inquiries.LeadersAsync(cancellation);
        if (Id is not { } id) return Page();
        if (await read.FindAsync(id, cancellation) is not { Exercise: var e } known) return NotFound();
        (Kind, Title, About, Consent, Accessibility, Limits, OpensOn, ClosesOn, Seen) = (e.Kind, e.Title, e.About, e.Consent, e.Accessibility, e.Limits, e.OpensOn, e.ClosesOn, e.Version);
        (CommissionedBy, LedBy, LedByForum) = (e.CommissionedBy, e.LedBy, e.LedByForum);
        (Groups, Questions) = (string.Join('\n', known.Groups), string.Join('\n', known.Questions.Select(q => q.GroupName is { } group ? $"{group}: {q.Asks}" : q.Asks)));
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        Forums = await inquiries.LeadersAsync(cancellation);
        switch (await plan.DoAsync(Id, new(Kind, Title, About, Consent, Accessibility, Limits, Groups, Questions, OpensOn, ClosesOn, Seen) { Led = new(CommissionedBy, LedBy, LedByForum) }, cancellation))
        {
            case Outcome<ExerciseId>.Done(var made): return LocalRedirect($"/engagement/{made.Value}");
            case Outcome<ExerciseId>.Invalid(var problems):
                foreach (var (field, says) in problems) ModelState.AddModelError(field, says);
                return Page();
            case Outcome<ExerciseId>.Conflict:
                ModelState.AddModelError("", "Somebody else changed the plan while you were typing. Open the page again to see what they wrote");
                return Page();
            case Outcome<ExerciseId>.NotAllowed: return new StatusCodeResult(403);
            default: return NotFound();
        }
    }
}
