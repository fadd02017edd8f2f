using Kith.Kernel;
using Kith.Platform.Access;
using Kith.Platform.Data;
using Kith.Record.Families;
using Kith.Record.Practice;
using Kith.Record.Users;
using Microsoft.EntityFrameworkCore;

namespace Kith.Journey.FrontDoor.Referrals;

/// <summary>A child named before the referral was begun, in an advice call, with what was said: fact id to canonical value.</summary>
public sealed record ChildAlreadyNamed(IReadOnlyDictionary<string, string> Says);

/// <summary>What an advice call holds already. A referral that follows asks for none of it again.</summary>
/// <param name="Id">The call.</param>
/// <param name="Source">As it reads after "from": "the advice call".</param>
/// <param name="Caller">Facts of the professional who rang: "professional.name" and so on.</param>
/// <param name="Worry">Facts of the referral ("referral.concerns"), and paragraphs by topic ("referral.reason").</param>
/// <param name="Children">Children who were named, in the order they were.</param>
/// <param name="On">The day of the call, when that was not today.</param>
public sealed record SaidInAdviceCall(
    Guid Id, string Source, IReadOnlyDictionary<string, string> Caller, IReadOnlyDictionary<string, string> Worry, IReadOnlyList<ChildAlreadyNamed> Children, DateOnly? On = null)
{
    /// <summary>Who rang, for the page from which the referral begins: "Dana Example, Glen Primary School".</summary>
    public string CallerSays { get; init; } = "";
}

/// <summary>Begins a referral with everything that is known already: from the referrer's account, from an advice call.</summary>
public sealed class StartReferralDraft(KithDb db, CurrentActor current, PracticePacks practice, TimeProvider clock)
{
    private const string FromAccount = "your account";

    /// <summary>A professional begins.</summary>
    public async Task<ReferralDraft> ByProfessionalAsync(SaidInAdviceCall? call, CancellationToken cancellation, ReferralRoute route = ReferralRoute.FrontDoor)
    {
        var account = await AccountAsync(cancellation);
        var draft = New(ReferralForms.ByProfessional(route), route) with
        {
            Referrer = account?.Professional ?? clock.New<ProfessionalId>(), AdviceCall = call?.Id,
        };
        var referrer = DraftPeople.Ref(draft.Referrer);
        var today = London.Today(clock);
        var known = new List<KnownAnswer>();
        void Add(string subject, string factId, string? value, string source)
        {
            if (!string.IsNullOrWhiteSpace(value) && !known.Any(k => k.Ref == subject && k.FactId == factId))
            {
                known.Add(new(subject, factId, value, source, source == FromAccount ? today : call?.On ?? today));
            }
        }

        Add(referrer, "professional.name", account?.Name, FromAccount);
        Add(referrer, "professional.agency", account?.WorksFor, FromAccount);
        Add(referrer, "professional.phone", account?.Phone, FromAccount);
        Add(referrer, "professional.email", account?.Email, FromAccount);
        Add(referrer, "professional.role", account?.Role, FromAccount);
        foreach (var (factId, value) in call?.Caller ?? new Dictionary<string, string>())
        {
            Add(referrer, factId, value, call!.Source);
        }

        foreach (var (factId, value) in call?.Worry ?? new Dictionary<string, string>())
        {
            Add($"referral:{draft.Id.Value}", factId, value, call!.Source);
        }

        foreach (var (child, at) in (call?.Children ?? []).Select((c, i) => (c, i)))
        {
            draft = at < draft.Children.Count ? draft : draft.AddChild(clock).Draft;
            foreach (var (factId, value) in child.Says)
            {
                Add(DraftPeople.Ref(draft.Children[at]), factId, value, call!.Source);
            }
        }

        return draft with { Known = known };
    }

    /// <summary>A family begins for itself.</summary>
    public ReferralDraft ByFamily(ReferralRoute route = ReferralRoute.FrontDoor) =>
        (New(ReferralForms.SelfReferral, route) with { Self = new DraftAdult(clock.New<PersonId>(), clock.New<ReferralId>().Value) }).Settled(clock);

    private ReferralDraft New(string form, ReferralRoute route) =>
        new ReferralDraft { Id = clock.New<ReferralId>(), Form = form, Route = route, Family = clock.New<FamilyId>() }.AddChild(clock).Draft;

    private sealed record Account(string Name, string? WorksFor, string? Phone, string Email, string? Role, ProfessionalId? Professional);

    // What they called their job in an earlier referral is better than what the account calls it.
    private async Task<Account?> AccountAsync(CancellationToken cancellation)
    {
        var user = current.Value.User;
        if (user == default)
        {
            return null;
        }

        var found = await db.Set<User>().AsNoTracking().FirstOrDefaultAsync(u => u.Id == user, cancellation);
        if (found?.WorksFor is null)
        {
            return null;
        }

        var earlier = await db.Set<Referral>().AsNoTracking().Where(r => r.AgencyId == found.AgencyId && r.ReferrerUserId == user)
            .OrderByDescending(r => r.Number).Select(r => r.ReferrerProfessionalId).FirstOrDefaultAsync(cancellation);
        var role = earlier is not { } known ? null
            : await db.Set<Professional>().AsNoTracking().Where(p => p.Id == known).Select(p => p.Role).FirstOrDefaultAsync(cancellation);
        return new(found.Name, found.WorksFor, found.Phone, found.Email, role ?? practice[current.Value.Place].Roles[found.Role].Says, earlier);
    }
}
