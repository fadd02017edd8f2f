using Kith.Journey.Assessment.Contracts;
using Kith.Kernel;
using Kith.Platform.Forms;
using Kith.Record.Facts.Sheets;
using Microsoft.AspNetCore.Mvc;

namespace Kith.Journey.Assessment;

/// <summary>/assessments/{id}/manager: approve it, or return it with what is missing.</summary>
public sealed class ManagersPage(FindAssessment find, ApproveAssessment approve, ReturnAssessment giveBack) : AssessmentPage(find)
{
    /// <summary>The manager's own section.</summary>
    public SheetSection Part { get; private set; } = null!;

    /// <summary>What the worker decided and why.</summary>
    public IReadOnlyList<SheetSection> Found { get; private set; } = [];

    /// <summary>Whether this manager wrote in it.</summary>
    public bool OwnWork => ApproveAssessment.IsOwnWork(At, Actor.User);

    public Task<IActionResult> OnGetAsync(CancellationToken cancellation) => LayAsync(FormAnswers.None, null, cancellation);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        var typed = FormAnswers.From(Request.Form);
        if (!await OpenAsync("assessments/manager", cancellation)) return NotFound();
        var (decision, view) = (Name(ManagersAnswer.Decision), Name(ManagersAnswer.View));
        switch (typed.One(decision))
        {
            case ManagersAnswer.Approved:
                var approved = await approve.DoAsync(AssessmentId, typed, cancellation);
                return approved is Outcome<AssessmentApproved>.Done ? Redirect(PathTo("read")) : await AgainAsync(approved, typed, cancellation);
            case ManagersAnswer.Returned:
                var returned = await giveBack.DoAsync(AssessmentId, typed.One(view), cancellation);
                return returned is Outcome<AssessmentId>.Done ? Redirect("/work") : await AgainAsync(returned, typed, cancellation);
            default:
                return await LayAsync(typed, new Dictionary<string, string>(StringComparer.Ordinal) { [decision] = "Choose whether you approve or return it" }, cancellation);
        }
    }

    private string Name(string fact) => FormAnswers.Name(At.Assessment.Subject().ToString(), fact);

    private Task<IActionResult> AgainAsync<T>(Outcome<T> outcome, FormAnswers typed, CancellationToken cancellation) => outcome is Outcome<T>.Invalid invalid
        ? LayAsync(typed, invalid.Problems.ToDictionary(p => p.Key == ManagersAnswer.View ? Name(p.Key) : p.Key, p => p.Value, StringComparer.Ordinal), cancellation)
        : ShowAsync(outcome, () => LayAsync(typed, null, cancellation));

    private async Task<IActionResult> LayAsync(FormAnswers typed, IReadOnlyDictionary<string, string>? problems, CancellationToken cancellation)
    {
        if (!await OpenAsync("assessments/manager", cancellation) || !Actor.May(ApproveAssessment.Action.Permission)) return NotFound();
        var section = ManagersAnswer.Section(At);
        var sheet = LayAssessment.With(At, typed, typed.Typed.Count > 0 ? section.Id : null, problems);
        Part = sheet.Sections.Single(s => s.Section.Id == section.Id);
        Found = sheet.Applying.Where(s => s != Part && s.Section.Questions.Any(q => q.Kind == QuestionKind.Decide)).ToList();
        return Page();
    }
}
