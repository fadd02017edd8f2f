using Kith.Kernel;
using Kith.Platform.Access;
using Kith.Platform.Pages.Components;
using Kith.Sight.Reform.Load;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Kith.Sight.Reform.Board;

/// <summary>/reform: the board of the programme, or the form to load a plan when there is none.</summary>
public sealed class BoardPage(ReadProgramme read, CurrentActor current, LoadPlan load) : ReformPage(read, current)
{
    /// <summary>Whether a plan is loaded.</summary>
    public bool HasPlan { get; private set; }

    /// <summary>Late actions with what they put at risk.</summary>
    public IReadOnlyList<(ActionLine Late, IReadOnlyList<AtRisk> Puts)> Late { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        HasPlan = await LoadAsync(cancellation);
        if (HasPlan) Late = KnockOn.OfAllLate(Known);
        return Page();
    }

    /// <summary>Takes an uploaded plan; a mistake in it is told with its place and nothing is taken.</summary>
    public async Task<IActionResult> OnPostAsync(IFormFile? file, CancellationToken cancellation)
    {
        if (file is null)
        {
            ModelState.AddModelError("file", "Choose the file of the plan");
            return await OnGetAsync(cancellation);
        }

        try
        {
            using var text = new StreamReader(file.OpenReadStream());
            var plan = PlanFile.Read(await text.ReadToEndAsync(cancellation), Path.GetFileName(file.FileName));
            var outcome = await load.DoAsync(plan, cancellation);
            if (outcome is Outcome<PlanLoaded>.Done or Outcome<PlanLoaded>.NotAllowed)
            {
                return await AfterAsync(outcome, outcome is Outcome<PlanLoaded>.Done(var done) ? $"{done.Added} entries new or changed, {done.Unchanged} as they were" : "", cancellation);
            }

            ModelState.AddModelError("file", outcome is Outcome<PlanLoaded>.Refused(var why) ? why.Says : "The plan could not be taken");
        }
        catch (PlanProblemException wrong)
        {
            ModelState.AddModelError("file", $"Nothing was loaded. {string.Join(". ", wrong.Problems)}");
        }

        return await OnGetAsync(cancellation);
    }

    /// <summary>A line for each workstream.</summary>
    public IHtmlContent DrawStreams() => Table.Render(
        "Workstreams", [new("Workstream"), new("Leads"), new("Done", true), new("Overdue", true), new("Due soon", true), new("Not yet due", true), new("Last report")],
        Known.Workstreams.Select(w => (IReadOnlyList<object?>)
        [
            Markup.Link($"/reform/workstreams/{w.Row.Number}{Request.QueryString}", $"{w.Row.Number}. {w.Row.Name}"), string.Join("; ", w.Leads),
            w.Count(DueStatus.Done).ToString(), w.Count(DueStatus.Overdue).ToString(), w.Count(DueStatus.DueSoon).ToString(), w.Count(DueStatus.NotYetDue).ToString(),
            w.Reports.Count > 0 ? Quarters.Says(w.Reports[0].Quarter) : "None yet",
        ]), dense: true);

    /// <summary>What is due soon, the nearest first.</summary>
    public IHtmlContent Soon() => Table.Render(
        "Due soon", [new("Action"), new("What"), new("Due")],
        Known.Actions.SelectMany(a => a.Dues.Where(d => d.Status == DueStatus.DueSoon).Select(d => (Action: a, Due: d))).OrderBy(x => x.Due.Read!.Day)
            .Select(x => (IReadOnlyList<object?>)[Markup.Link($"/reform/actions/{x.Action.Row.Ref}", x.Due.Name), x.Action.Row.Says, DrawStatus.Written(x.Due)]), dense: true);
}
