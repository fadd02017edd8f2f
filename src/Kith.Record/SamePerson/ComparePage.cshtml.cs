using Kith.Kernel;
using Kith.Platform.Access;
using Kith.Platform.Data;
using Kith.Platform.Pages;
using Kith.Platform.Pages.Components;
using Kith.Record.People;
using Kith.Record.Practice;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Kith.Record.SamePerson;

/// <summary>/same-person/{one}/{other}: two records side by side, and the decision about them. Whoever may not see both finds nothing here.</summary>
[Needs(ListPairs.Permission), ShowsPeople]
public sealed class ComparePage(
    CompareRecords compare, LookAtPair look, JoinPeople join, SayWhetherOneFamily belong, IReach reach, ReadLog reads, KithDb db, CurrentActor current, PracticePacks practice, TimeProvider clock) : PageModel
{
    private const string What = "same-person/compare";

    [BindProperty(SupportsGet = true)] public Guid OneId { get; set; }
    [BindProperty(SupportsGet = true)] public Guid OtherId { get; set; }

    /// <summary>same, not-the-same, not-sure.</summary>
    [BindProperty] public string? Answer { get; set; }
    [BindProperty] public string? Why { get; set; }

    /// <summary>The id of a family, or no-family; and how it is known. Names of their own, so that a mistake is told in the form in which it was made.</summary>
    [BindProperty] public string? FamilyAnswer { get; set; }
    [BindProperty] public string? FamilyWhy { get; set; }
    [BindProperty] public DateOnly? AgainOn { get; set; }

    /// <summary>Which record leads when they are joined.</summary>
    [BindProperty] public Guid? Lead { get; set; }

    /// <summary>The two records.</summary>
    public TwoRecords Two { get; private set; } = null!;

    /// <summary>Whether the user may decide.</summary>
    public bool MayDecide => current.Value.May(JoinPeople.Action.Permission);

    /// <summary>The day on which the pair comes back by itself.</summary>
    public DateOnly ComesBack => LookAtPair.Day(practice[current.Value.Place], London.Today(clock));

    /// <summary>What differs, agrees, or stands in one only.</summary>
    public IEnumerable<ComparedFact> Facts(HowTheyStand stands) => Two.Facts.Where(f => f.Stands == stands);

    /// <summary>Whether one of these was filled in wrongly: its form stays open.</summary>
    public bool IsWrong(params string[] fields) => Array.Exists(fields, f => ModelState.GetFieldValidationState(f) == ModelValidationState.Invalid);

    /// <summary>This page.</summary>
    public string Path => PairsPage.Side(One, Other);

    /// <summary>The record that leads unless the user says otherwise: the one that leads others already, else the older.</summary>
    public PersonId Leads => Two.Other.Ids.Count > Two.One.Ids.Count ? Other : Two.One.Ids.Count > Two.Other.Ids.Count ? One : LookedAt.InOrder(One, Other).One;

    /// <summary>The families that both could belong to, and no.</summary>
    public IReadOnlyList<Choice> Families =>
    [
        .. Two.One.Families.Concat(Two.Other.Families).DistinctBy(f => f.Id).Select(f => new Choice(f.Id.Value.ToString(), $"Yes, both belong to the {f.Name}")),
        new("no-family", "No, they do not belong together"),
    ];

    private PersonId One => PersonId.From(OneId);

    private PersonId Other => PersonId.From(OtherId);

    /// <summary>Shows the two.</summary>
    public Task<IActionResult> OnGetAsync(CancellationToken cancellation) => ShowAsync(cancellation);

    /// <summary>The same person, not the same, or not sure yet.</summary>
    public async Task<IActionResult> OnPostDecideAsync(CancellationToken cancellation)
    {
        if (await MayOpenAsync(cancellation) is { } closed) return closed;
        if (Answer is "not-the-same" or "not-sure") return await AfterAsync(await look.KeepAsync(One, Other, Answer == "not-the-same", Why, cancellation, Answer == "not-sure" ? AgainOn : null), cancellation);
        if (Answer != "same") ModelState.AddModelError(nameof(Answer), "Say whether they are the same person");
        if (!ModelState.IsValid) return await ShowAsync(cancellation);
        var two = await compare.ReadAsync(current.Value, One, Other, cancellation);
        var differs = two.Facts.Where(f => f.Stands == HowTheyStand.Differs).Select(f => f.Says).ToList();
        var reasons = $"For: {Said(two.Opinion.For)}. Against: {Said(two.Opinion.Against)}. Facts that differ: {Said(differs)}.";
        var (record, lead) = Lead == OtherId ? (One, Other) : (Other, One);
        return await AfterAsync(await join.JoinAsync(record, lead, reasons, Why, cancellation), cancellation);
    }

    /// <summary>They belong to one family, or do not.</summary>
    public async Task<IActionResult> OnPostFamilyAsync(CancellationToken cancellation)
    {
        if (await MayOpenAsync(cancellation) is { } closed) return closed;
        FamilyId? family = Guid.TryParse(FamilyAnswer, out var chosen) ? FamilyId.From(chosen) : null;
        if (family is null && FamilyAnswer != "no-family") ModelState.AddModelError(nameof(FamilyAnswer), "Choose a family, or say that they do not belong together");
        return ModelState.IsValid ? await AfterAsync(await belong.SayAsync(One, Other, family, FamilyWhy, cancellation), cancellation, nameof(FamilyWhy)) : await ShowAsync(cancellation);
    }

    /// <summary>Takes a joining back.</summary>
    public async Task<IActionResult> OnPostTakeApartAsync(Guid joining, CancellationToken cancellation)
    {
        if (await MayOpenAsync(cancellation) is { } closed) return closed;
        var between = await db.Set<Joining>().AsNoTracking().FirstOrDefaultAsync(j => j.AgencyId == current.Value.Agency && j.Id == JoiningId.From(joining), cancellation);
        return between is null || !new[] { One, Other }.Contains(between.PersonId) || !new[] { One, Other }.Contains(between.LeadId) ? NotFound()
            : await AfterAsync(await join.TakeBackAsync(between.Id, between.PersonId, between.LeadId, Why, cancellation), cancellation);
    }

    private static string Said(IReadOnlyCollection<string> lines) => lines.Count == 0 ? "nothing" : string.Join("; ", lines);

    private async Task<IActionResult> AfterAsync<T>(Outcome<T> outcome, CancellationToken cancellation, string why = nameof(Why))
    {
        if (outcome is Outcome<T>.Done) return LocalRedirect(Path);
        if (outcome is Outcome<T>.Invalid invalid)
        {
            foreach (var (field, says) in invalid.Problems) ModelState.AddModelError(field == "why" ? why : nameof(AgainOn), says);
            return await ShowAsync(cancellation);
        }

        return ModelState.Tell(outcome, "Somebody else changed one of the records while you were looking. This is how they stand now.") ?? await ShowAsync(cancellation);
    }

    private async Task<IActionResult?> MayOpenAsync(CancellationToken cancellation)
    {
        var sights = OneId == OtherId ? new Dictionary<PersonId, Sight>() : await reach.OfAsync(current.Value, [One, Other], cancellation);
        if (sights.Count == 2 && current.Value.May(PersonPage.ReadPeople) && sights.Values.All(s => s.MayOpen())) return null;
        await reads.WriteAsync(What, sights.Select(s => ((PersonId?)s.Key, s.Value.MayOpen() ? Sight.OutOfReach : s.Value)).DefaultIfEmpty((null, Sight.Unknown)), cancellation);
        return NotFound();
    }

    private async Task<IActionResult> ShowAsync(CancellationToken cancellation)
    {
        if (await MayOpenAsync(cancellation) is { } closed) return closed;
        var (one, other) = (One, Other);
        // A record that was joined to a third one is compared as that one.
        var leads = await db.Set<Person>().AsNoTracking().Where(p => p.AgencyId == current.Value.Agency && (p.Id == one || p.Id == other)).ToDictionaryAsync(p => p.Id, p => p.LeadId, cancellation);
        var (first, second) = (leads[one] == other ? one : leads[one], leads[other] == one ? other : leads[other]);
        if ((first, second) != (one, other)) return first == second ? NotFound() : LocalRedirect(PairsPage.Side(first, second));
        await reads.WriteAsync(What, [(one, Sight.InReach), (other, Sight.InReach)], cancellation);
        Two = await compare.ReadAsync(current.Value, one, other, cancellation);
        return Page();
    }
}
