using Kith.Kernel;
using Kith.Platform.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Kith.Journey.Assessment;

/// <summary>/work: the assessments of this worker and of the teams, the one that is due first at the top.</summary>
[ShowsPeople]
public sealed class ListAssessmentsPage(ListAssessments list, ReadLog reads, CurrentActor current) : PageModel
{
    /// <summary>This worker's.</summary>
    public IReadOnlyList<AssessmentRow> Mine { get; private set; } = [];

    /// <summary>Everybody else's within reach.</summary>
    public IReadOnlyList<AssessmentRow> Others { get; private set; } = [];

    /// <summary>Whether this user approves assessments.</summary>
    public bool Approves => current.Value.May(ApproveAssessment.Action.Permission);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!current.Value.May(SaveSection.Action.Permission) && !Approves) return NotFound();
        var rows = await list.OpenAsync(cancellation);
        (Mine, Others) = (rows.Where(r => r.IsMine).ToList(), rows.Where(r => !r.IsMine).ToList());
        if (rows.Count == 0) await reads.WriteListAsync("assessments/list", cancellation);
        else await reads.WriteAsync("assessments/list", rows.SelectMany(r => r.Children).Distinct().Select(c => ((PersonId?)c, Sight.InReach)), cancellation);
        return Page();
    }
}
