using Kith.Journey.FrontDoor.Referrals;
using Kith.Kernel;
using Kith.Platform.Forms;
using Kith.Record.Facts.Sheets;
using Kith.Record.Practice.Thresholds;
using Microsoft.AspNetCore.Mvc;

namespace Kith.Portals.Referrers;

/// <summary>One page of a referral: a few closely related questions, or the list of those added so far.</summary>
public sealed class AskReferralModel(Doorway doorway, TimeProvider clock) : DoorPage(doorway)
{
    private IReadOnlyDictionary<string, string>? problems;

    /// <summary>Section of the form.</summary>
    [BindProperty(SupportsGet = true, Name = "section")]
    public string SectionId { get; set; } = "";

    /// <summary>The subject, where the section repeats.</summary>
    [BindProperty(SupportsGet = true, Name = "of")]
    public string? SubjectId { get; set; }

    /// <summary>"check" when the page was opened to change an answer: it leads back there.</summary>
    [BindProperty(SupportsGet = true, Name = "back")]
    public string? BackTo { get; set; }

    /// <summary>Name of a known field that is being put right.</summary>
    [BindProperty(SupportsGet = true, Name = "open")]
    public string? Opened { get; set; }

    /// <summary>Whether to show what is still missing.</summary>
    [BindProperty(SupportsGet = true, Name = "missing")]
    public bool Missing { get; set; }

    /// <summary>The form over the draft.</summary>
    public FormSheet Sheet { get; private set; } = null!;

    /// <summary>The section asked; null on a list.</summary>
    public SheetSection? Section { get; private set; }

    /// <summary>The section as the pack has it.</summary>
    public FormSection Definition { get; private set; } = null!;

    /// <summary>Whether the page is the list from which more are added.</summary>
    public bool IsList => SubjectId is null && ReferralSteps.Adds(Sheet.Form, Definition);

    /// <summary>Whether somebody can be taken out here.</summary>
    public bool MayRemove => !IsList && ReferralSteps.Adds(Sheet.Form, Definition) && SubjectId is not null
        && (Definition.For != SectionSubject.EachChild || (Draft.Children.Count > 1 && Draft.Children.Any(c => c.Value.ToString() == SubjectId)));

    /// <summary>Whom a list holds, as the words of the page name them.</summary>
    public string Whom => Definition.For switch
    {
        SectionSubject.EachChild => "children",
        SectionSubject.EachAdult => "adults",
        _ => "professionals",
    };

    /// <summary>Whether the page asks if anyone is in danger.</summary>
    public bool AsksDanger => Definition.Questions.Any(q => q.Id == Danger);

    /// <summary>Those added so far.</summary>
    public IEnumerable<SheetSection> Listed => Sheet.Sections.Where(s => s.Section.Id == SectionId && s.FoldedBecause is null && s.Fields.Count > 0);

    /// <summary>Who may live at the address asked about; empty when there is nothing to choose.</summary>
    public IReadOnlyList<(PersonId Person, string Name, bool Here)> MayLiveHere { get; private set; } = [];

    /// <summary>What the guidance says, on pages that bring it; null elsewhere and for families.</summary>
    public ThresholdReading? Guidance { get; private set; }

    /// <summary>Whether the answers change the guidance while they are given.</summary>
    public bool IsLive => Guidance is not null;

    /// <summary>Where the page before is.</summary>
    public string BackHref => BackTo == Check ? $"{Doorway.Address}/{Check}"
        : ReferralSteps.Before(Sheet, Here, Draft) is { } before ? $"{Doorway.Address}/{before.Path}" : Doorway.Address;

    /// <summary>This page, for forms that are sent beside the main one.</summary>
    public string Address => $"{Doorway.Address}/{Here.Path}";

    /// <summary>Where something that is known is put right: this page, with the field open.</summary>
    public string CorrectHref(SheetField field) => $"{Address}?open={Uri.EscapeDataString(field.Name)}{(BackTo == Check ? $"&back={Check}" : "")}";

    private const string Check = "check";
    private const string Concerns = "referral.concerns";
    private const string Danger = "referral.immediate-danger";

    private ReferralStep Here => new(SectionId, SubjectId);

    /// <summary>Shows the page.</summary>
    public IActionResult OnGet()
    {
        if (!TryLay(Draft))
        {
            return Elsewhere();
        }

        if (IsList && !ReferralSteps.HasList(Definition, Draft))
        {
            return Redirect($"{Doorway.Address}/{SectionId}/{Draft.AllChildren()[0].Value}");
        }

        if (Missing && Section is not null)
        {
            problems = FormReading.Read([Section], Doorway.Lay.Answers(Draft), London.Today(clock)).Problems;
            TryLay(Draft);
        }

        return Page();
    }

    /// <summary>Takes the answers of the page and goes on.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!await KeepAsync(cancellation))
        {
            return Elsewhere();
        }

        if (Section is not null)
        {
            problems = FormReading.Read([Section], Doorway.Lay.Answers(Draft), London.Today(clock)).Problems;
            if (problems.Count > 0 || !ModelState.IsValid)
            {
                TryLay(Draft);
                return Page();
            }
        }

        return Redirect(Next());
    }

    /// <summary>Keeps what is typed while it is typed; answers nothing.</summary>
    public async Task<IActionResult> OnPostSaveAsync(CancellationToken cancellation) =>
        await KeepAsync(cancellation) ? new NoContentResult() : NotFound();

    /// <summary>Reads the guidance over the answers as they stand on the page.</summary>
    public async Task<IActionResult> OnPostGuidanceAsync(CancellationToken cancellation) =>
        await KeepAsync(cancellation) && Guidance is { } reading ? Partial("_Guidance", new GuidancePanel(reading, Doorway, Doorway.SpeaksOfHarm)) : NotFound();

    /// <summary>Keeps the page and says how to come back.</summary>
    public async Task<IActionResult> OnPostLaterAsync(CancellationToken cancellation) =>
        await KeepAsync(cancellation) ? Redirect($"{Doorway.Address}/later") : Elsewhere();

    /// <summary>Adds one more child, adult or professional.</summary>
    public async Task<IActionResult> OnPostAddAsync(CancellationToken cancellation)
    {
        if (!TryLay(Draft) || !IsList)
        {
            return NotFound();
        }

        var (draft, id) = Definition.For switch
        {
            SectionSubject.EachChild => Added(Draft.AddChild(clock)),
            SectionSubject.EachAdult => Added(Draft.AddAdult(clock)),
            _ => Draft.AddProfessional(clock) is var (with, professional) ? (with, professional.Value) : default,
        };
        await Doorway.KeepAsync(draft, cancellation);
        return Redirect($"{Doorway.Address}/{SectionId}/{id}{Query}");
    }

    /// <summary>Takes somebody out again.</summary>
    public async Task<IActionResult> OnPostRemoveAsync(CancellationToken cancellation)
    {
        if (!TryLay(Draft) || !MayRemove || !Guid.TryParse(SubjectId, out var id))
        {
            return NotFound();
        }

        await Doorway.KeepAsync(Draft.Without(id, clock), cancellation);
        return Redirect($"{Doorway.Address}/{SectionId}{Query}");
    }

    private string Query => BackTo == Check ? $"?back={Check}" : "";

    private static (ReferralDraft Draft, Guid Id) Added((ReferralDraft Draft, PersonId Person) added) => (added.Draft, added.Person.Value);

    private bool TryLay(ReferralDraft draft)
    {
        Sheet = Doorway.Lay.Lay(draft, problems, Opened);
        if (Sheet.Form.Section(SectionId) is not { } definition)
        {
            return false;
        }

        Definition = definition;
        Section = ReferralSteps.Find(Sheet, SectionId, SubjectId);
        if (Section is null && !IsList)
        {
            return false;
        }

        Guidance = draft.Self is null && Section?.Fields.Any(f => f.Question.Id == Concerns) == true ? draft.ReadThreshold(Doorway.Lay, Doorway.Pack) : null;
        var home = Definition.For == SectionSubject.EachHousehold ? draft.Homes.First(h => h.Id.Value.ToString() == SubjectId) : null;
        var may = home is null ? [] : draft.MayLiveAt(home.Id);
        MayLiveHere = may.Count > 1 ? may.Select(p => (p, Doorway.Lay.Called(draft, p), home!.People.Contains(p))).ToList() : [];
        return true;
    }

    // Only fields of this page are taken, whatever names were posted; and whatever was typed in them is kept, right or wrong.
    private async Task<bool> KeepAsync(CancellationToken cancellation)
    {
        if (!TryLay(Draft))
        {
            return false;
        }

        var posted = FormAnswers.From(Request.Form);
        var names = (Section?.Fields ?? []).Where(f => f.As is FieldAs.Ask or FieldAs.Narrative).SelectMany(FormReading.Names).ToHashSet(StringComparer.Ordinal);
        var mine = new FormAnswers { Typed = posted.Typed.Where(p => names.Contains(p.Key)).ToDictionary(StringComparer.Ordinal) };
        var draft = Draft with { Answers = Draft.Answers.With(mine, names) };
        if (MayLiveHere.Count > 0)
        {
            draft = WithLiving(draft);
        }

        await Doorway.KeepAsync(draft.Settled(clock), cancellation);
        return TryLay(Draft);
    }

    private ReferralDraft WithLiving(ReferralDraft draft)
    {
        var ticked = Request.Form["lives"].Select(t => Guid.TryParse(t, out var id) ? PersonId.From(id) : default).ToHashSet();
        var home = HouseholdId.From(Guid.Parse(SubjectId!));
        if (!draft.MayLiveAt(home).Any(ticked.Contains))
        {
            ModelState.AddModelError("lives", Words["portal.lives.wrong"]);
            return draft;
        }

        return draft.SayWhoLivesAt(home, ticked, clock);
    }

    private string Next()
    {
        if (AsksDanger && Draft.Value($"referral:{Draft.Id.Value}", Danger) == "yes")
        {
            return $"{Doorway.Address}/emergency{Query}";
        }

        var step = ReferralSteps.After(Sheet, Here);
        var backToList = SubjectId is not null && ReferralSteps.Adds(Sheet.Form, Definition);
        return step is null || (BackTo == Check && !backToList) ? $"{Doorway.Address}/{Check}" : $"{Doorway.Address}/{step.Path}{Query}";
    }

    // A page that does not apply (any more) leads on to the next one; one that never was is not found.
    private IActionResult Elsewhere()
    {
        if (Sheet.Form.Section(SectionId) is not { } section || SubjectId is not null)
        {
            return NotFound();
        }

        var order = Sheet.Form.Sections.Select(s => s.Id).ToList();
        var next = ReferralSteps.Of(Sheet).FirstOrDefault(s => order.IndexOf(s.Section) >= order.IndexOf(section.Id));
        return Redirect($"{Doorway.Address}/{next?.Path ?? Check}");
    }
}

/// <summary>What the guidance panel shows.</summary>
public sealed record GuidancePanel(ThresholdReading Reading, Doorway Doorway, bool SpeaksOfHarm = false);
