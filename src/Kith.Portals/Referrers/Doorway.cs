using Kith.Journey.FrontDoor.Referrals;
using Kith.Kernel;
using Kith.Platform.Access;
using Kith.Platform.Data;
using Kith.Platform.Forms;
using Kith.Record.Practice;
using Kith.Record.Users;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Kith.Portals.Referrers;

/// <summary>
/// The public door of an agency in one request: whose door it is, who stands there, and the draft they hold. Only a secret in a cookie, or
/// the account of a signed-in referrer, opens a draft.
/// </summary>
public sealed class Doorway(KithDb db, CurrentActor current, PracticePacks packs, ReferralDrafts drafts, Drafts kept, TimeProvider clock)
{
    /// <summary>Where professionals come in.</summary>
    public const string Refer = "refer";

    /// <summary>Where families come in.</summary>
    public const string Help = "help-for-families";

    private const string Cookie = "kith-referral";
    private string? secret;

    /// <summary>Whose door it is.</summary>
    public Agency Agency { get; private set; } = null!;

    /// <summary>Its practice pack.</summary>
    public PracticePack Pack => packs[Agency.Place];

    /// <summary>The words the public reads.</summary>
    public PackWords Words => Pack.Words;

    /// <summary>Whether it is the door for families.</summary>
    public bool ForFamilies { get; private set; }

    /// <summary>"/refer/lagan".</summary>
    public string Address => $"/{(ForFamilies ? Help : Refer)}/{Agency.Slug}";

    /// <summary>Whether somebody with an account that may refer stands there: the draft is theirs on every device.</summary>
    public bool SignedIn { get; private set; }

    /// <summary>Whether they follow what they send from their account, and need no code. Staff who write for a caller give the caller the code.</summary>
    public bool FollowsByAccount => SignedIn && GivenBy.IsReferrersAccount(current.Value);

    /// <summary>What they have written; null before they began.</summary>
    public ReferralDraft? Draft { get; private set; }

    /// <summary>Lays the form over a draft.</summary>
    public LayReferral Lay => new(packs, Pack, London.Today(clock));

    /// <summary>Whether a request for help, as it is written so far, speaks of harm.</summary>
    public bool SpeaksOfHarm => Draft is { } draft && draft.SpeaksOfHarm(Lay, Pack);

    /// <summary>For how many days a draft is kept.</summary>
    public int DaysKept => Pack.Clocks.On("draft-kept-referrer", London.Today(clock)).Limit.Amount;

    /// <summary>Where the draft is kept; null for somebody who holds no secret.</summary>
    public DraftPlace? Place =>
        SignedIn ? new(kept.Mine, Form, Agency.Slug) : secret is null ? null : new(Drafts.OfToken(secret), Form, Agency.Slug);

    /// <summary>Whether help can be asked for here without the front door.</summary>
    public async Task<bool> HasPanelAsync(CancellationToken cancellation) => await ReferralRoute.Panel.TeamAsync(db, Agency.Id, Pack.Place, cancellation) is not null;

    /// <summary>The secret that opens the draft, and that the tracking code follows from. Made and given when there is none yet.</summary>
    public string SecretFor(HttpContext context)
    {
        if (secret is null)
        {
            secret = TrackingCode.NewSecret();
            Give(context);
        }

        return secret;
    }

    private string Form => ForFamilies ? ReferralForms.SelfReferral : ReferralForms.Referral;

    /// <summary>Stands before a door. False when there is no such agency.</summary>
    public async Task<bool> OpenAsync(HttpContext context, string door, string slug, CancellationToken cancellation)
    {
        if (await db.Set<Agency>().AsNoTracking().FirstOrDefaultAsync(a => a.Slug == slug, cancellation) is not { } agency)
        {
            return false;
        }

        (Agency, ForFamilies) = (agency, door == Help);
        SignedIn = !ForFamilies && current.IsKnown && current.Value.Agency == agency.Id && current.Value.May(Permissions.SendReferral);
        if (!SignedIn)
        {
            current.Is(Actor.Public(agency.Id, agency.Place));
        }

        secret = TrackingCode.Read(context.Request.Cookies[Cookie]);
        Draft = Place is { } place ? await drafts.FindAsync(place, cancellation) : null;
        return true;
    }

    /// <summary>Begins a new draft under a new secret; what was written before is left as it was.</summary>
    public Task BeginAsync(HttpContext context, ReferralDraft draft, CancellationToken cancellation)
    {
        secret = TrackingCode.NewSecret();
        Give(context);
        return KeepAsync(draft, cancellation);
    }

    /// <summary>Keeps what is written now.</summary>
    public Task KeepAsync(ReferralDraft draft, CancellationToken cancellation)
    {
        Draft = draft;
        return drafts.KeepAsync(Place!, draft, cancellation);
    }

    /// <summary>Takes up a draft by its code, on another device. False when no draft has it.</summary>
    public async Task<bool> TakeUpAsync(HttpContext context, string? code, CancellationToken cancellation)
    {
        if (TrackingCode.Read(code) is not { } read || await drafts.FindAsync(new(Drafts.OfToken(read), Form, Agency.Slug), cancellation) is not { } draft)
        {
            return false;
        }

        (secret, Draft) = (read, draft);
        Give(context);
        return true;
    }

    // The cookie opens one agency's door only, and lives as long as the draft is kept.
    private void Give(HttpContext context) => context.Response.Cookies.Append(Cookie, secret!, new CookieOptions
    {
        HttpOnly = true, Secure = context.Request.IsHttps, SameSite = SameSiteMode.Lax, Path = Address, IsEssential = true, MaxAge = TimeSpan.FromDays(DaysKept),
    });
}
