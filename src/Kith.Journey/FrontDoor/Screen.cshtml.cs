using Kith.Journey.Assessment;
using Kith.Journey.Decisions;
using Kith.Journey.FrontDoor.Referrals;
using Kith.Kernel;
using Kith.Platform.Access;
using Kith.Platform.Data;
using Kith.Platform.Forms;
using Kith.Platform.Pages;
using Kith.Platform.Pages.Components;
using Kith.Record.Facts.Sheets;
using Kith.Record.People.Matching;
using Kith.Record.Practice;
using Kith.Record.Practice.Clocks;
using Kith.Record.Practice.Thresholds;
using Kith.Record.SamePerson;
using Kith.Record.Users;
using Kith.Team.Allocation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Kith.Journey.FrontDoor;

/// <summary>/front-door/{id}/screen: the referral, who this may already be and what came before, and the guidance with the decision.</summary>
[ShowsPeople]
public sealed class ScreenModel(
    OpenReferral open, FamilyHistory history, WhoMayThisBe who, JoinPeople join, LookAtPair look, SaveScreening save, DecideReferral decide, PassReferral pass, WorkerOf workers, Drafts drafts,
    KithDb db, CurrentActor current, PracticePacks practice, TimeProvider clock) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid ReferralId { get; set; }

    /// <summary>The held field that is put right.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Correct { get; set; }

    /// <summary>The decision as it stands in the boxes.</summary>
    public DecisionTyped Typed { get; private set; } = new();

    public ReferralFile Referred { get; private set; } = null!;

    public FormSheet Sheet { get; private set; } = null!;

    public Earlier Before { get; private set; } = new([], 0);

    public ThresholdReading Guidance { get; private set; } = null!;

    public ClockReading Clock { get; private set; } = null!;

    /// <summary>The suggestions, relatives of one known family together.</summary>
    public IReadOnlyList<MatchGroup> MatchGroups { get; private set; } = [];

    public IReadOnlyList<Joining> Joined { get; private set; } = [];

    public IReadOnlyList<AllocatedWorker> Workers { get; private set; } = [];

    public IReadOnlyList<Assessment.Assessment> Assessments { get; private set; } = [];

    public IReadOnlyList<InformationRequest> Requests { get; private set; } = [];

    public IReadOnlyList<PartnerInformation> Partners { get; private set; } = [];

    public IReadOnlyList<Record.Users.Team> Teams { get; private set; } = [];

    /// <summary>What in a request for help speaks of harm.</summary>
    public IReadOnlyList<string> Harm { get; private set; } = [];

    /// <summary>Words of harm that stand in the text while nothing is ticked that the guidance could weigh.</summary>
    public IReadOnlyList<string> WrittenOnly { get; private set; } = [];

    /// <summary>The other list, to which it can be passed.</summary>
    public ReferralRoute? PassTo { get; private set; }

    /// <summary>How it came to the list it is on.</summary>
    public IReadOnlyList<Passing> Passed { get; private set; } = [];

    /// <summary>What may be decided on this list.</summary>
    public IEnumerable<Choice> Decisions => Choices("front-door-decision").Where(c => FrontDoorDecision.MayBe(Referred.Referral.Route, c.Value));

    /// <summary>What another worker decided meanwhile.</summary>
    public ReferralDecision? Theirs { get; private set; }

    /// <summary>The decision that was opened again last, with what became of what it had set going.</summary>
    public ReferralDecision? OpenedAgain { get; private set; }

    public PracticePack Pack => practice[current.Value.Place];

    public Actor Actor => current.Value;

    public DateOnly Today => London.Today(clock);

    public string Path => $"/front-door/{ReferralId}/screen";

    private ReferralId Id => Referrals.ReferralId.From(ReferralId);

    private string DraftKey => $"screening:{ReferralId:N}";

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        var draft = await drafts.FindAsync<ScreeningDraft>(drafts.Mine, DraftKey, cancellation);
        Typed = draft?.Decision ?? new();
        return await ShowAsync(draft?.Answers ?? FormAnswers.None, null, cancellation);
    }

    /// <summary>Keeps everything typed on the page, every few seconds.</summary>
    public async Task<IActionResult> OnPostDraftAsync(CancellationToken cancellation)
    {
        if (await open.FindAsync(Id, SaveScreening.Action, cancellation) is not { } file)
        {
            return NotFound();
        }

        var before = await drafts.FindAsync<ScreeningDraft>(drafts.Mine, DraftKey, cancellation);
        var deciding = Request.Form.ContainsKey("Reason");
        await drafts.KeepAsync(
            drafts.Mine, DraftKey, Path, $"Screening of {file.Referral.Reference}",
            new ScreeningDraft(deciding ? before?.Answers ?? FormAnswers.None : FormAnswers.From(Request.Form), deciding ? DecisionTyped.From(Request.Form, file) : before?.Decision), cancellation);
        return new NoContentResult();
    }

    /// <summary>Records what was found out.</summary>
    public async Task<IActionResult> OnPostKnowAsync(CancellationToken cancellation)
    {
        var typed = FormAnswers.From(Request.Form);
        return await AfterAsync(await save.SaveAsync(Id, typed, cancellation), typed, "#known", cancellation);
    }

    /// <summary>Puts one held value right.</summary>
    public async Task<IActionResult> OnPostCorrectAsync(string field, CancellationToken cancellation)
    {
        Correct = field;
        var typed = FormAnswers.From(Request.Form);
        return await AfterAsync(await save.CorrectAsync(Id, field, typed, cancellation), typed, "#known", cancellation);
    }

    /// <summary>The same person, not the same, or not sure yet.</summary>
    public async Task<IActionResult> OnPostMatchAsync(Guid record, Guid other, string answer, string? why, CancellationToken cancellation)
    {
        var (one, two) = (PersonId.From(record), PersonId.From(other));
        if (await open.FindAsync(Id, JoinPeople.Action, cancellation) is not { } file || file.People.All(p => p.Record.Id != one))
        {
            return NotFound();
        }

        if (answer != "same")
        {
            return await AfterAsync(await look.KeepAsync(one, two, answer == "not-the-same", why, cancellation), FormAnswers.None, "#who", cancellation);
        }

        var everybody = file.People.Select(p => p.Record.Id).ToList();
        var match = (await who.FindAsync([one], everybody, cancellation))[one].FirstOrDefault(m => m.Person.Id == two);
        if (match is null)
        {
            return NotFound();
        }

        var reasons = $"For: {string.Join("; ", match.Opinion.For)}. Against: {(match.Opinion.Against.Count == 0 ? "nothing" : string.Join("; ", match.Opinion.Against))}.";
        return await AfterAsync(await join.JoinAsync(one, two, reasons, why, cancellation), FormAnswers.None, "#who", cancellation);
    }

    /// <summary>Takes a joining back.</summary>
    public async Task<IActionResult> OnPostTakeApartAsync(Guid joining, Guid record, Guid lead, string? why, CancellationToken cancellation) =>
        await AfterAsync(await join.TakeBackAsync(JoiningId.From(joining), PersonId.From(record), PersonId.From(lead), why, cancellation), FormAnswers.None, "#who", cancellation);

    /// <summary>Reads the guidance again with what the worker ticked; nothing is recorded yet.</summary>
    public async Task<IActionResult> OnPostGuidanceAsync(CancellationToken cancellation)
    {
        if (await open.FindAsync(Id, SaveScreening.Action, cancellation) is { } file)
        {
            Typed = DecisionTyped.From(Request.Form, file);
        }

        return await ShowAsync(FormAnswers.None, null, cancellation);
    }

    /// <summary>Decides for all brothers and sisters.</summary>
    public async Task<IActionResult> OnPostDecideAsync(int version, CancellationToken cancellation)
    {
        if (await open.FindAsync(Id, SaveScreening.Action, cancellation) is not { } file)
        {
            return NotFound();
        }

        Typed = DecisionTyped.From(Request.Form, file);
        var outcome = await decide.DecideAsync(Typed.ToDeciding(Id, version, file, Pack), cancellation);
        if (outcome is Outcome<DecisionId>.Done)
        {
            await drafts.DiscardAsync(drafts.Mine, DraftKey, cancellation);
            return Redirect($"/front-door/{ReferralId}/decision");
        }

        Theirs = outcome is not Outcome<DecisionId>.Conflict ? null
            : await db.Set<ReferralDecision>().AsNoTracking().Where(d => d.AgencyId == Actor.Agency && d.ReferralId == Id && d.ReopenedAt == null).FirstOrDefaultAsync(cancellation);
        return await AgainAsync(outcome, FormAnswers.None, "Somebody else changed this referral while you were writing. What you wrote still stands in the boxes", cancellation);
    }

    private async Task<IActionResult> AfterAsync<T>(Outcome<T> outcome, FormAnswers typed, string place, CancellationToken cancellation)
    {
        if (outcome is not Outcome<T>.Done)
        {
            return await AgainAsync(outcome, typed, "Somebody else changed this while you were looking. This is how it is now", cancellation);
        }

        if (typed.Typed.Count > 0)
        {
            var draft = await drafts.FindAsync<ScreeningDraft>(drafts.Mine, DraftKey, cancellation);
            await drafts.KeepAsync(drafts.Mine, DraftKey, Path, "Screening", new ScreeningDraft(FormAnswers.None, draft?.Decision), cancellation);
        }

        return Redirect(Path + place);
    }

    // The boxes of the pack's form tell their own problems.
    private async Task<IActionResult> AgainAsync<T>(Outcome<T> outcome, FormAnswers typed, string conflict, CancellationToken cancellation) => outcome is Outcome<T>.Invalid invalid
        ? await ShowAsync(typed, invalid.Problems, cancellation)
        : ModelState.Tell(outcome, conflict) ?? await ShowAsync(typed, null, cancellation);

    private async Task<IActionResult> ShowAsync(FormAnswers typed, IReadOnlyDictionary<string, string>? problems, CancellationToken cancellation)
    {
        if (await open.ReadAsync(Id, "front-door/screen", cancellation) is not { } file)
        {
            return NotFound();
        }

        foreach (var (field, problem) in problems?.Where(p => !p.Key.Contains('|', StringComparison.Ordinal)) ?? [])
        {
            ModelState.AddModelError(field, problem);
        }

        Referred = file;
        Before = await history.EarlierAsync(file, cancellation);
        Sheet = FrontDoorForm.Lay(file, practice, Pack, typed, Today, Correct, problems);
        Guidance = Pack.ReadThreshold(Observed.In(file, Today, Before.InWindow, Typed.AlsoObserved));
        Clock = Pack.ReadDecisionClock(file.Referral, clock.Moment());
        Harm = Observed.HarmIn(file, Pack);
        WrittenOnly = Guidance.ReliedOn.Count > 0 ? [] : Pack.Thresholds.Harm.WordsIn(file.Passages.Select(p => p.Passage.Text));
        PassTo = file.Referral.DecidedAt is null ? await pass.OtherAsync(file.Referral.Route, cancellation) : null;
        Passed = await db.Set<Passing>().AsNoTracking().Where(p => p.AgencyId == Actor.Agency && p.ReferralId == Id).OrderBy(p => p.At).ToListAsync(cancellation);
        var records = file.People.Select(p => p.Record.Id).ToList();
        var matches = await who.FindAsync(file.People.Where(p => p.Record.LeadId == p.Record.Id).Select(p => p.Record.Id).ToList(), records, cancellation);
        MatchGroups = await MatchGroup.OfAsync(db, Actor, file.People, matches, cancellation);
        Joined = await db.Set<Joining>().AsNoTracking().Where(j => j.AgencyId == Actor.Agency && records.Contains(j.PersonId) && j.TakenBackAt == null).ToListAsync(cancellation);
        var siblings = file.Siblings.Select(s => s.Id).ToList();
        Workers = [.. (await workers.PeopleAsync(Actor.Agency, siblings, cancellation)).Values.DistinctBy(w => w.Worker)];
        Assessments = await db.Set<Assessment.Assessment>().AsNoTracking()
            .Where(a => a.AgencyId == Actor.Agency && db.Set<AssessmentChild>().Any(c => c.AssessmentId == a.Id && siblings.Contains(c.PersonId))).OrderByDescending(a => a.StartedAt).ToListAsync(cancellation);
        Requests = await db.Set<InformationRequest>().AsNoTracking().Where(r => r.AgencyId == Actor.Agency && r.ReferralId == Id && r.TakenBackAt == null).OrderBy(r => r.AskedAt).ToListAsync(cancellation);
        Partners = await db.Set<PartnerInformation>().AsNoTracking().Where(p => p.AgencyId == Actor.Agency && p.ReferralId == Id).OrderBy(p => p.AddedAt).ToListAsync(cancellation);
        OpenedAgain = file.Referral.DecidedAt is not null ? null : await db.Set<ReferralDecision>().AsNoTracking()
            .Where(d => d.AgencyId == Actor.Agency && d.ReferralId == Id && d.ReopenedAt != null).OrderByDescending(d => d.ReopenedAt).FirstOrDefaultAsync(cancellation);
        Teams = await db.Set<Record.Users.Team>().AsNoTracking().Where(t => t.AgencyId == Actor.Agency && t.Kind != TeamKind.FrontDoor).OrderBy(t => t.Name).ToListAsync(cancellation);
        return Page();
    }

    /// <summary>What the matcher thinks of a suggestion, in words.</summary>
    public static string Verdict(MayBe match) => match.MayBeTwin ? "May be a twin: two children" : match.Opinion.SuspectedTwinOrSibling ? "May be a brother or sister"
        : match.Opinion.Verdict == MatchVerdict.Same ? "Very likely the same person" : "May be the same person";

    /// <summary>"Fiadh Kelly, born 28 June 2022".</summary>
    public static string Named(MayBe match) => $"{match.Person.FullName}{(match.Person.BornOn is { } born ? string.Create(System.Globalization.CultureInfo.GetCultureInfo("en-GB"), $", born {born:d MMMM yyyy}") : "")}";

    /// <summary>Topics by their id, for the headings of paragraphs.</summary>
    public IReadOnlyDictionary<string, Topic> Topics => practice.Topics;

    /// <summary>The answers of a list of the pack.</summary>
    public IEnumerable<Choice> Choices(string list) => Pack.Codes[list].Offered.Select(c => new Choice(c.Value, c.Says, c.Hint));

    /// <summary>The name of a fact of this referral, for the burden meter.</summary>
    public string Fact(string id) => $"{Referred.Subject}|{id}";
}

/// <summary>What a worker has typed on the screening page, kept every few seconds.</summary>
public sealed record ScreeningDraft(FormAnswers Answers, DecisionTyped? Decision);
