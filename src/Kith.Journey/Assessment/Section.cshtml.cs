using Kith.Journey.Assessment.Contracts;
using Kith.Kernel;
using Kith.Platform.Forms;
using Kith.Record.Facts.Sheets;
using Microsoft.AspNetCore.Mvc;

namespace Kith.Journey.Assessment;

/// <summary>/assessments/{id}/{section}: one section for everybody it is about.</summary>
public sealed class AssessmentSectionPage(FindAssessment find, SaveSection save, OpenPart open, Drafts drafts) : AssessmentPage(find)
{
    /// <summary>Id of the section in the form.</summary>
    [BindProperty(SupportsGet = true)]
    public string SectionId { get; set; } = "";

    /// <summary>The version of the section the writer saw.</summary>
    [BindProperty]
    public int Seen { get; set; }

    /// <summary>The section.</summary>
    public FormSection Section { get; private set; } = null!;

    /// <summary>Its parts, one for everybody it is about.</summary>
    public IReadOnlyList<SheetSection> Parts { get; private set; } = [];

    /// <summary>Answers another person gave differently while this one was typing.</summary>
    public IReadOnlyList<TwoVersions> Differs { get; private set; } = [];

    /// <summary>Who saved it last.</summary>
    public AssessmentSection? Last => At.Saved.FirstOrDefault(s => s.SectionId == SectionId);

    /// <summary>Whether names stand over the parts.</summary>
    public bool NamesParts => Section.For is not (SectionSubject.Family or SectionSubject.Assessment or SectionSubject.Referral);

    private string Key => SectionDraft.Key(AssessmentId, SectionId);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        var draft = await drafts.FindAsync<SectionDraft>(drafts.Mine, Key, cancellation);
        return await LayAsync(draft?.Answers ?? FormAnswers.None, draft?.Seen, null, cancellation);
    }

    public async Task<IActionResult> OnPostAsync(string? next, CancellationToken cancellation)
    {
        var typed = FormAnswers.From(Request.Form);
        var outcome = await save.DoAsync(AssessmentId, SectionId, typed, Seen, cancellation);
        switch (outcome)
        {
            case Outcome<AssessmentId>.Done:
                await drafts.DiscardAsync(drafts.Mine, Key, cancellation);
                return Redirect(next is null ? $"{PathTo()}?saved={SectionId}" : PathTo(await NextAsync(cancellation)));
            case Outcome<AssessmentId>.Invalid invalid:
                await KeepAsync(typed, Seen, cancellation);
                return await LayAsync(typed, Seen, invalid.Problems, cancellation);
            case Outcome<AssessmentId>.Conflict:
                await KeepAsync(typed, Seen, cancellation);
                return await LayAsync(typed, Seen, null, cancellation);
            default:
                return await ShowAsync(outcome, () => LayAsync(typed, Seen, null, cancellation));
        }
    }

    public async Task<IActionResult> OnPostDraftAsync(CancellationToken cancellation)
    {
        if (!await MayWriteAsync(cancellation)) return NotFound();
        await KeepAsync(FormAnswers.From(Request.Form), Seen, cancellation);
        return new NoContentResult();
    }

    public async Task<IActionResult> OnPostEditAsync(string edit, CancellationToken cancellation)
    {
        if (edit.Split('~') is not [var name, var passage] || !await MayWriteAsync(cancellation)) return NotFound();
        var typed = FormAnswers.From(Request.Form);
        var field = LayAssessment.With(At, typed, SectionId).Sections.SelectMany(s => s.Fields).FirstOrDefault(f => f.Name == name);
        if (field?.Reusable.FirstOrDefault(p => p.Id.Value.ToString() == passage) is not { } origin) return NotFound();
        var written = typed.One(name);
        typed.Typed[name] = [written is null ? origin.Text : $"{written}\n\n{origin.Text}"];
        typed.Typed[name + AssessmentWords.GrewSuffix] = [passage];
        typed.Typed[name + FormReading.ReuseSuffix] = [.. typed.All(name + FormReading.ReuseSuffix).Where(id => id != passage)];
        await KeepAsync(typed, Seen, cancellation);
        return Redirect($"{PathTo(SectionId)}#{Platform.Pages.Components.Question.IdFrom(name)}");
    }

    public async Task<IActionResult> OnPostOpenAsync(string part, string? why, CancellationToken cancellation)
    {
        var outcome = await open.DoAsync(AssessmentId, part, why, cancellation);
        return outcome is Outcome<AssessmentId>.Done ? Redirect(PathTo(SectionId)) : await ShowAsync(outcome, () => OnGetAsync(cancellation));
    }

    private async Task<bool> MayWriteAsync(CancellationToken cancellation) =>
        await OpenAsync("assessments/section", cancellation) && Actor.May(SaveSection.Action.Permission) && At.Form.Section(SectionId) is not null;

    private async Task<IActionResult> LayAsync(FormAnswers typed, int? seen, IReadOnlyDictionary<string, string>? problems, CancellationToken cancellation)
    {
        if (!await OpenAsync("assessments/section", cancellation) || At.Form.Section(SectionId) is not { } section || At.IsManagers(section)) return NotFound();
        Section = section;
        Parts = Of(LayAssessment.With(At, typed, typed.Typed.Count > 0 ? SectionId : null, problems));
        var now = Last?.Version ?? 0;
        if (seen is { } version && version != now)
        {
            Differs = TwoVersions.Between(Of(LayAssessment.Standing(At)), Parts);
            ModelState.Remove(nameof(Seen));
        }

        Seen = now;
        return Page();
    }

    private List<SheetSection> Of(FormSheet sheet) => sheet.Sections.Where(s => s.Section.Id == SectionId).ToList();

    private Task KeepAsync(FormAnswers typed, int seen, CancellationToken cancellation) =>
        drafts.KeepAsync(drafts.Mine, Key, PathTo(SectionId), "Section of an assessment", new SectionDraft(typed, seen), cancellation);

    private async Task<string> NextAsync(CancellationToken cancellation)
    {
        await OpenAsync("assessments/section", cancellation);
        var sections = LayAssessment.Standing(At).Applying.Select(s => s.Section).Where(s => !At.IsManagers(s)).Select(s => s.Id).Distinct().ToList();
        return sections.SkipWhile(s => s != SectionId).Skip(1).FirstOrDefault() ?? "";
    }
}
