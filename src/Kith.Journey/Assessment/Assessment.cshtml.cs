using Kith.Journey.Assessment.Contracts;
using Kith.Kernel;
using Kith.Platform.Forms;
using Kith.Platform.Pages.Components;
using Microsoft.AspNetCore.Mvc;

namespace Kith.Journey.Assessment;

/// <summary>/assessments/{id}: the sections as tasks in any order, the limits, and sending it to the manager.</summary>
public sealed class AssessmentTasksPage(FindAssessment find, SubmitAssessment submit, Drafts drafts) : AssessmentPage(find)
{
    /// <summary>The tasks.</summary>
    public IReadOnlyList<AssessmentTask> Tasks { get; private set; } = [];

    /// <summary>The section that was just saved.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Saved { get; set; }

    /// <summary>How many tasks that apply are done.</summary>
    public (int Done, int Of) Count => (Tasks.Count(t => t.State == TaskState.Completed), Tasks.Count(t => t.State != TaskState.DoesNotApply));

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!await OpenAsync("assessments/tasks", cancellation)) return NotFound();
        var mine = (await drafts.ListAsync(drafts.Mine, cancellation)).Select(d => d.Key).ToHashSet(StringComparer.Ordinal);
        Tasks = AssessmentProgress.Tasks(At, At.Form.Sections.Select(s => s.Id).Where(s => mine.Contains(SectionDraft.Key(AssessmentId, s))).ToHashSet(StringComparer.Ordinal));
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        switch (await submit.DoAsync(AssessmentId, cancellation))
        {
            case Outcome<AssessmentId>.Done:
                return Redirect(PathTo());
            case Outcome<AssessmentId>.Invalid missing:
                // What is missing stands on other pages, so the summary lists it in the order of the form without links to boxes here.
                foreach (var says in missing.Problems.Values) ModelState.AddModelError("", says);
                return await OnGetAsync(cancellation);
            case var outcome:
                return await ShowAsync(outcome, () => OnGetAsync(cancellation));
        }
    }
}
