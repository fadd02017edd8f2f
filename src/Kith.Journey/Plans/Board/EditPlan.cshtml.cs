using Kith.Kernel;
using Kith.Platform.Data;
using Kith.Platform.Forms;
using Kith.Platform.Pages.Components;
using Kith.Record.Facts;
using Kith.Record.Facts.Sheets;
using Kith.Record.Passages;
using Kith.Record.Practice;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Kith.Journey.Plans.Board;

/// <summary>A question of the plan with what answers it and what could.</summary>
internal sealed record TopicOnPage(Topic Topic, IReadOnlyList<PlanPassage> In, IReadOnlyList<Passage> Could, string? Typed, IReadOnlyCollection<string> Ticked, IReadOnlyCollection<string> Out)
{
    /// <summary>The paragraphs in the plan, to be ticked off.</summary>
    public IEnumerable<Choice> MayTakeOut => In.Select((p, i) => new Choice(p.UseId.ToString(), In.Count == 1 ? "Take it out of the plan" : $"Take paragraph {i + 1} out of the plan"));

    /// <summary>The signed paragraphs that are not in it, each with its origin.</summary>
    public IEnumerable<Choice> MayUse => Could.Select(p => new Choice(p.Id.Value.ToString(), p.Text, $"{p.SignedByName}, {Dates.Long(p.SignedAt)}, from {p.Source}"));
}

/// <summary>/plans/{planId}/edit: the people and dates that are held, and the paragraphs: signed ones are picked, new ones written.</summary>
internal sealed class EditPlanPage(WritePlan write, PracticePacks practice, FactBook facts, KithDb db) : PlanPage
{
    public const string Code = "plans/edit";
    private const string Words = "words";

    protected override IReadOnlyList<string> Keeps => [Words];

    [BindProperty] public int Seen { get; set; }

    public IReadOnlyList<TopicOnPage> Topics { get; private set; } = [];

    /// <summary>Sections that the record answers already: shown, not asked.</summary>
    public IReadOnlyList<SheetSection> HeldSections { get; private set; } = [];

    /// <summary>The plan as the subject of facts.</summary>
    public Subject About => PlanFacts.Subject(PlanId);

    /// <summary>The role of whoever leads the plan, as the pack says it.</summary>
    public string? LeadRole { get; private set; }

    public async Task<IActionResult> OnGetAsync()
    {
        if (await OpenAsync(Code) is { } end) return end;
        await ResumeAsync();
        await FillAsync();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        var form = Taken();
        var answers = PlanTopics.Written.Select(t => new Answered(t, form.One($"text.{t}"), Ticks(form, $"use.{t}"), Ticks(form, $"out.{t}"))).ToList();
        return await EndAsync(await write.RunAsync(PlanId, Seen, answers, cancellation), Code, $"/plans/{PlanId.Value}/edit", "The plan is saved", FillAsync, Words);
    }

    private static List<Guid> Ticks(FormAnswers form, string name) => form.All(name).Select(v => Guid.TryParse(v, out var id) ? id : (Guid?)null).OfType<Guid>().ToList();

    private async Task FillAsync()
    {
        ModelState.Remove(nameof(Seen));
        Seen = Plan.Version;
        var children = Plan.Children.Select(c => c.Id).ToList();
        var used = Plan.Passages.Select(p => PassageId.From(p.PassageId)).ToHashSet();
        var agency = Plan.Agency;
        var signed = await db.Set<Passage>().AsNoTracking()
            .Where(p => p.AgencyId == agency && db.Set<PassageAbout>().Any(a => a.PassageId == p.Id && children.Contains(a.PersonId)))
            .OrderByDescending(p => p.SignedAt).ToListAsync(HttpContext.RequestAborted);
        var could = signed.Where(p => !used.Contains(p.Id)).ToList();
        Topics = PlanTopics.Written.Select(t => new TopicOnPage(practice.Topics[t], Plan.Of(t).ToList(), could, Standing.One($"text.{t}"),
            Standing.All($"use.{t}").ToList(), Standing.All($"out.{t}").ToList())).ToList();
        HeldSections = await HeldAsync();
        var (lead, of) = (Plan.LeadId, Plan.Agency);
        var role = await db.Set<Kith.Record.Users.User>().AsNoTracking().Where(u => u.AgencyId == of && u.Id == lead).Select(u => u.Role).FirstOrDefaultAsync(HttpContext.RequestAborted);
        LeadRole = role is not null && Pack.Roles.TryGetValue(role, out var says) ? says.Says : null;
    }

    private async Task<List<SheetSection>> HeldAsync()
    {
        List<FormSubject> subjects =
        [
            .. Plan.Children.Select(c => FormSubject.Of(SectionSubject.EachChild, c.CalledBy, Subject.Of(c.Id)) with { People = [c.Id] }),
            .. Plan.Adults.Select(a => new FormSubject(SectionSubject.EachAdult, Subject.Of(a.Id).ToString(), a.CalledBy, Refs(a))),
            .. Plan.Professionals.Select(p => FormSubject.Of(SectionSubject.EachProfessional, p.Name, Subject.Of(p.Id))),
            FormSubject.Of(SectionSubject.Plan, "The plan", PlanFacts.Subject(PlanId)),
        ];
        var refs = subjects.SelectMany(s => s.Refs.Values).Select(r => Subject.TryParse(r, out var s) ? s : (Subject?)null).OfType<Subject>().Distinct().ToList();
        var held = await facts.ReadAsync(Plan.Agency, refs, HttpContext.RequestAborted);
        var sheet = new LayForm(practice, Pack).Lay(Pack.Forms["plan"], subjects, held, FormAnswers.None);

        // What the record holds is shown; what the agreement asks (views, next check) is asked there, and the words below.
        return sheet.Applying.Select(s => s with { Fields = s.Fields.Where(f => f.As is FieldAs.Confirm or FieldAs.Show || f.Held?.Value is not null)
            .Select(f => f.As == FieldAs.Ask ? f with { As = FieldAs.Show } : f).ToList() }).Where(s => s.Fields.Count > 0).ToList();
    }

    private static Dictionary<string, string> Refs(PlanPerson adult)
    {
        var refs = new Dictionary<string, string>(StringComparer.Ordinal) { ["person"] = Subject.Of(adult.Id).ToString() };
        if (adult.Relationship is { } relationship) refs["relationship"] = new Subject(SubjectKind.Relationship, relationship.Id).ToString();
        return refs;
    }
}
