using Kith.Journey.FrontDoor.Referrals;
using Kith.Kernel;
using Kith.Platform.Access;
using Kith.Platform.Data;
using Kith.Platform.Pages;
using Kith.Platform.Pages.Components;
using Kith.Record.Practice;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Kith.Journey.FrontDoor;

/// <summary>
/// /front-door/{id}/partner-information: a partner who was asked sees the question and the children's names and ages, and nothing else; staff write
/// down what a partner told them.
/// </summary>
[ShowsPeople]
public sealed class PartnerPageModel(
    ReadReferral read, AddPartnerInformation add, KithDb db, CurrentActor current, IReach reach, ReadLog reads, PracticePacks practice, TimeProvider clock) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid ReferralId { get; set; }

    /// <summary>The professional who told a worker: one of <see cref="Known"/>, or <see cref="Newcomer"/>.</summary>
    [BindProperty]
    public Guid? Told { get; set; }

    /// <summary>Id that somebody new will have.</summary>
    [BindProperty]
    public Guid Newcomer { get; set; }

    [BindProperty]
    public string? Basis { get; set; }

    [BindProperty]
    public string? Words { get; set; }

    /// <summary>"Aoife, 7".</summary>
    public IReadOnlyList<string> Children { get; private set; } = [];

    public string Reference { get; private set; } = "";

    /// <summary>Professionals of the family whom the record knows.</summary>
    public IReadOnlyList<Choice> Known { get; private set; } = [];

    /// <summary>Questions that wait for an answer.</summary>
    public IReadOnlyList<InformationRequest> Open { get; private set; } = [];

    public bool IsPartner => current.Value.Reach == ReachKind.None;

    public IEnumerable<Choice> Bases => practice[current.Value.Place].Codes["sharing-basis"].Offered.Select(c => new Choice(c.Value, c.Says));

    /// <summary>What a fact is called.</summary>
    public string Says(string fact) => practice.Fact(fact).Says;

    /// <summary>What was typed about somebody new.</summary>
    public string? Typed(string fact) => Request.HasFormContentType ? Request.Form[fact].FirstOrDefault() : null;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        var (actor, id) = (current.Value, Referrals.ReferralId.From(ReferralId));
        var file = actor.May(AddPartnerInformation.Action.Permission) ? await read.FindAsync(actor.Agency, id, cancellation) : null;
        Open = file is null ? [] : await db.Set<InformationRequest>().AsNoTracking()
            .Where(r => r.AgencyId == actor.Agency && r.ReferralId == id && r.AnsweredAt == null && r.TakenBackAt == null && (!IsPartner || r.AskedOfUser == actor.User)).OrderBy(r => r.DueOn).ToListAsync(cancellation);
        var children = file?.Siblings.Select(s => s.Id).ToList() ?? [];
        var sights = IsPartner ? children.ToDictionary(c => c, _ => Open.Count > 0 ? Sight.InReach : Sight.OutOfReach) : await reach.OfAsync(actor, children, cancellation);
        if (file is null || sights.Values.Any(s => !s.MayOpen()))
        {
            await reads.WriteAsync("front-door/partner-information", sights.Select(s => ((PersonId?)s.Key, s.Value)).DefaultIfEmpty((null, Sight.Unknown)), cancellation);
            return NotFound();
        }

        await reads.WriteAsync("front-door/partner-information", sights.Select(s => ((PersonId?)s.Key, s.Value)), cancellation);
        if (Newcomer == default) Newcomer = clock.New<ProfessionalId>().Value;
        Known = IsPartner ? [] : file.Professionals.Select(p => new Choice(p.Id.Value.ToString(), p.Name ?? "Name not known", string.Join(", ", new[] { p.Role, p.WorksFor }.OfType<string>()))).ToList();
        Reference = file.Referral.Reference;
        Children = file.Siblings.Select(s => s.NameAndAge(London.Today(clock))).ToList();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid? answers, CancellationToken cancellation)
    {
        var request = answers is { } asked ? InformationRequestId.From(asked) : (InformationRequestId?)null;
        var outcome = await add.AddAsync(new(Referrals.ReferralId.From(ReferralId), request, Teller(), Basis, Words), cancellation);
        if (outcome is Outcome<Nothing>.Done) return Redirect(IsPartner ? "/" : $"/front-door/{ReferralId}/screen#said");
        return ModelState.Tell(outcome, "Somebody else answered while you were writing") ?? await OnGetAsync(cancellation);
    }

    private WhoTold? Teller() => Told is not { } told ? null
        : new(ProfessionalId.From(told), told == Newcomer ? WhoTold.Asked.ToDictionary(f => f, Typed, StringComparer.Ordinal) : new Dictionary<string, string?>(StringComparer.Ordinal));
}
