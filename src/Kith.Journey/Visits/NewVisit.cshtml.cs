using System.Globalization;
using Kith.Journey.Plans;
using Kith.Kernel;
using Kith.Platform.Access;
using Kith.Platform.Data;
using Kith.Platform.Forms;
using Kith.Platform.Pages;
using Kith.Platform.Pages.Components;
using Kith.Record.Families;
using Kith.Record.People;
using Kith.Record.Practice;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Kith.Journey.Visits;

/// <summary>What has been typed into a visit, word for word, by field name.</summary>
public sealed record VisitDraft(IReadOnlyDictionary<string, string[]> Typed);

/// <summary>/families/{familyId}/visits/new: one visit or note for the sibling group, ready for the narrative after a click or two a child.</summary>
[ShowsPeople]
public sealed class NewVisitPage(
    RecordVisit record, PromiseKeepers keepers, Drafts drafts, KithDb db, PeopleInReach people, ReadLog reads, CurrentActor current, PracticePacks practice, TimeProvider clock) : PageModel
{
    /// <summary>From the address.</summary>
    [BindProperty(SupportsGet = true)]
    public FamilyId FamilyId { get; set; }

    /// <summary>The children within reach, eldest first.</summary>
    public IReadOnlyList<Person> Offered { get; private set; } = [];

    /// <summary>What is wrong, by field.</summary>
    public IReadOnlyDictionary<string, string> Problems { get; private set; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>The family's name.</summary>
    public string Family { get; private set; } = "";

    /// <summary>The words of this place.</summary>
    public PracticePack Pack => practice[current.Value.Place];

    private Dictionary<string, string[]> typed = new(StringComparer.Ordinal);

    private const int MostPromises = 20; // on one page; the rest can be made in the plan

    private string Key => $"visit:{FamilyId.Value:N}";

    /// <summary>What stands in a field.</summary>
    public string? Typed(string name) => typed.TryGetValue(name, out var values) ? values.FirstOrDefault() : null;

    /// <summary>All that is ticked in a field.</summary>
    public IReadOnlyList<string> Ticked(string name) => typed.TryGetValue(name, out var values) ? values : [];

    /// <summary>What is wrong with a field.</summary>
    public string? Problem(string name) => Problems.GetValueOrDefault(name);

    /// <summary>What a topic is called.</summary>
    public string Topic(string id) => practice.Topics[id].Says;

    /// <summary>Who may be picked to keep a promise.</summary>
    public IReadOnlyList<Choice> Keepers { get; private set; } = [];

    /// <summary>The promises on the page: those begun, and one to begin.</summary>
    public int Promises => Given().Count == 0 ? 1 : Given().Max(p => p.At) + (More ? 2 : 1);

    /// <summary>Whether one more promise is wanted.</summary>
    public bool More { get; private set; }

    /// <summary>Whether a promise is begun, or was asked for.</summary>
    public bool HasPromises => More || Given().Count > 0;

    /// <summary>A date question.</summary>
    public IHtmlContent Date(HttpContext request, string name, string label, string because)
    {
        var asked = new DateInputOptions
        {
            Name = name, Label = label, Mark = FactMark.None(because), Small = true, Error = Problem(name),
            Value = new(Typed(name + ".Day"), Typed(name + ".Month"), Typed(name + ".Year")),
        };
        PageSoFar.Of(request).Note(asked);
        return DateInput.Render(asked);
    }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!await ShowsAsync(cancellation)) return NotFound();
        typed = (await drafts.FindAsync<VisitDraft>(drafts.Mine, Key, cancellation))?.Typed.ToDictionary(StringComparer.Ordinal) ?? Fresh();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        Take();
        var outcome = await record.DoAsync(Read(), cancellation);
        switch (outcome)
        {
            case Outcome<VisitId>.Done:
                await drafts.DiscardAsync(drafts.Mine, Key, cancellation);
                return Redirect($"/children/{Ticked("children")[0]}/visits?saved=true");
            case Outcome<VisitId>.Invalid invalid:
                Problems = invalid.Problems;
                foreach (var (field, problem) in Problems.Where(p => p.Key != "on" && !p.Key.EndsWith("-by", StringComparison.Ordinal))) ModelState.AddModelError(field, problem);
                break;
            case Outcome<VisitId>.Refused refused:
                ModelState.AddModelError("", refused.Why.Says);
                break;
            case Outcome<VisitId>.NotAllowed:
                return StatusCode(403);
            default:
                return NotFound();
        }

        if (!await ShowsAsync(cancellation)) return NotFound();
        await KeepAsync(cancellation);
        return Page();
    }

    /// <summary>Keeps what is typed and shows room for one more promise.</summary>
    public async Task<IActionResult> OnPostMoreAsync(CancellationToken cancellation)
    {
        Take();
        if (!await ShowsAsync(cancellation)) return NotFound();
        More = true;
        await KeepAsync(cancellation);
        return Page();
    }

    public async Task<IActionResult> OnPostDraftAsync(CancellationToken cancellation)
    {
        if (!await ShowsAsync(cancellation)) return NotFound();
        Take();
        await KeepAsync(cancellation);
        return new NoContentResult();
    }

    private void Take() => typed = Request.Form.Where(f => !f.Key.StartsWith("__", StringComparison.Ordinal))
        .ToDictionary(f => f.Key, f => f.Value.OfType<string>().ToArray(), StringComparer.Ordinal);

    private Task KeepAsync(CancellationToken cancellation) =>
        drafts.KeepAsync(drafts.Mine, Key, $"/families/{FamilyId.Value}/visits/new", "Visit or note", new VisitDraft(typed), cancellation);

    // Now, and all the children: most visits are written down right after, about everybody.
    private Dictionary<string, string[]> Fresh()
    {
        var now = London.Of(clock.Moment());
        return new(StringComparer.Ordinal)
        {
            ["children"] = Offered.Select(c => c.Id.Value.ToString()).ToArray(),
            ["on.Day"] = [now.Day.ToString(CultureInfo.InvariantCulture)], ["on.Month"] = [now.Month.ToString(CultureInfo.InvariantCulture)],
            ["on.Year"] = [now.Year.ToString(CultureInfo.InvariantCulture)], ["time"] = [now.ToString("HH:mm", CultureInfo.InvariantCulture)],
        };
    }

    private NewVisit Read()
    {
        var children = Ticked("children").Select(c => Guid.TryParse(c, out var id) ? PersonId.From(id) : default).Where(c => c != default).Distinct();
        var on = new DateParts(Typed("on.Day"), Typed("on.Month"), Typed("on.Year")).Read("The date of the visit");
        return new(
            FamilyId, Typed("kind"), on.Date,
            TimeOnly.TryParseExact(Typed("time")?.Trim().Replace('.', ':'), ["H:mm", "HH:mm"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null,
            Typed("where"), Typed("note"),
            children.Select(c => new VisitOfChild(c, Typed(RecordVisit.Field("seen", c)), Typed(RecordVisit.Field("words", c)))).ToList()) { Promises = Given() };
    }

    // A promise of which nothing was typed is no promise; one of which something was typed is asked for the rest.
    private List<PromiseGiven> Given()
    {
        string? Of(int at, string name) => Typed(PromiseGiven.Field(at, name)) is { } text && !string.IsNullOrWhiteSpace(text) ? text : null;
        return Enumerable.Range(0, MostPromises).Select(at =>
            new PromiseGiven(at, Of(at, "what"), Of(at, "who"), new DateParts(Of(at, "by.Day"), Of(at, "by.Month"), Of(at, "by.Year")).Read("").Date, Of(at, "how")))
            .Where(p => p is not { What: null, Who: null, ByWhen: null, HowWeKnow: null } || Of(p.At, "by.Day") is not null).ToList();
    }

    private async Task<bool> ShowsAsync(CancellationToken cancellation)
    {
        var actor = current.Value;
        if (!actor.May(RecordVisit.Action.Permission)) return false;
        var members = db.Set<FamilyMember>().Where(m => m.AgencyId == actor.Agency && m.FamilyId == FamilyId && m.IsChild && m.To == null).Select(m => m.PersonId);
        Offered = await people.Of(actor).Where(p => members.Contains(p.Id)).OrderBy(p => p.BornOn).ToListAsync(cancellation);
        if (Offered.Count == 0) return false;
        await reads.WriteAsync("visits/new", Offered.Select(c => ((PersonId?)c.Id, Sight.InReach)), cancellation);
        Keepers = await keepers.OfferedAsync(actor, FamilyId, cancellation);
        Family = await db.Set<Family>().Where(f => f.AgencyId == actor.Agency && f.Id == FamilyId).Select(f => f.Name).SingleAsync(cancellation);
        return true;
    }
}
