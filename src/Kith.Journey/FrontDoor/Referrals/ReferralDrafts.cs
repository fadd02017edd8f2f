using Kith.Platform.Forms;

namespace Kith.Journey.FrontDoor.Referrals;

/// <summary>Where a draft is kept: whose, of which form, for which agency.</summary>
public sealed record DraftPlace(string Owner, string Form, string Agency)
{
    internal string Key => $"{Form}:{Agency}";

    internal string Resume => Form == ReferralForms.SelfReferral ? $"/help-for-families/{Agency}" : $"/refer/{Agency}";
}

/// <summary>The forms a referral is written on.</summary>
public static class ReferralForms
{
    /// <summary>A professional refers.</summary>
    public const string Referral = "referral";

    /// <summary>A family asks for itself.</summary>
    public const string SelfReferral = "self-referral";

    /// <summary>The form of a professional, by whom they ask. The facts of both have the same names, so what is written on one stands on the other.</summary>
    public static string ByProfessional(ReferralRoute route) => route == ReferralRoute.Panel ? "help-request" : Referral;
}

/// <summary>Keeps referrals while they are written, and remembers which were sent.</summary>
public sealed class ReferralDrafts(Drafts drafts)
{
    /// <summary>The draft kept there, or null.</summary>
    public Task<ReferralDraft?> FindAsync(DraftPlace place, CancellationToken cancellation) =>
        drafts.FindAsync<ReferralDraft>(place.Owner, place.Key, cancellation);

    /// <summary>Keeps it.</summary>
    public Task<DateTime> KeepAsync(DraftPlace place, ReferralDraft draft, CancellationToken cancellation) =>
        drafts.KeepAsync(place.Owner, place.Key, place.Resume, draft.Form == ReferralForms.Referral ? "A referral" : "A request for help", draft, cancellation);

    /// <summary>Leaves only the number of what was sent, so that a second press of the button is not a second referral.</summary>
    internal Task SentAsync(DraftPlace place, ReferralDraft draft, CancellationToken cancellation) =>
        KeepAsync(place, new ReferralDraft { Id = draft.Id, Form = draft.Form, Family = draft.Family, Sent = true }, cancellation);
}
