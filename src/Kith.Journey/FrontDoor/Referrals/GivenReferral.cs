using Kith.Platform.Access;
using Kith.Record.Facts.Sheets;
using Kith.Record.Practice;
using Kith.Record.Practice.Thresholds;

namespace Kith.Journey.FrontDoor.Referrals;

/// <summary>A referral as it was read: who says what. Pure.</summary>
internal sealed record GivenReferral(ReferralDraft Draft, ReadSheet Read, LayReferral Lay, PracticePack Pack, Actor Actor)
{
    /// <summary>Whether the family asks for itself.</summary>
    public bool FromFamily => Draft.Self is not null;

    /// <summary>As the authority of facts knows the referrer: a school's account says "school".</summary>
    public string SourceKind => FromFamily ? "family"
        : GivenBy.KindOf(Actor) ?? "referrer";

    /// <summary>Whether the referrer sends it from an account of their own.</summary>
    public bool IsReferrersAccount => GivenBy.IsReferrersAccount(Actor);

    /// <summary>The referrer's school or service; a family is just that.</summary>
    public string Source => FromFamily ? "the family" : Short(Writer("professional.agency") ?? Writer("professional.name") ?? "a referrer");

    /// <summary>The referrer by name.</summary>
    public string WriterName => Short(FromFamily ? Draft.NameOf(Draft.Self!.Id) ?? "the family" : Writer("professional.name") ?? "the referrer");

    /// <summary>Where the referrer gets messages by email; for a family only when they said that an email is safe.</summary>
    public string? Email => FromFamily
        ? IsSafe("email") ? Value(DraftPeople.Ref(Draft.Self!.Id), "person.email") : null
        : Writer("professional.email");

    /// <summary>What the guidance says about what was observed.</summary>
    public ThresholdReading Threshold => Draft.ReadThreshold(Lay, Pack);

    /// <summary>"Glen Primary School, referral R-2041".</summary>
    public string SourceOf(Referral referral) => $"{Source}, {(FromFamily ? "request" : "referral")} {referral.Reference}";

    /// <summary>A value as it was read, or known from before.</summary>
    public string? Value(string subject, string factId) =>
        Read.Facts.FirstOrDefault(f => f.Ref == subject && f.FactId == factId)?.Value
        ?? Draft.Known.FirstOrDefault(k => k.Ref == subject && k.FactId == factId)?.Value;

    // Names stand in lists and signatures; a very long one is cut there and whole in its fact.
    private static string Short(string name) => name.Length <= 120 ? name : name[..120];

    private string? Writer(string factId) => Value(DraftPeople.Ref(Draft.Referrer), factId);

    private bool IsSafe(string way) =>
        Value(DraftPeople.Ref(Draft.Self!.Id), "person.safe-contact") is { } ways && Record.Facts.FactValue.Split(ways).Contains(way);
}

/// <summary>Who sends: a referrer with an account of their own, or the public, or staff who write for a caller.</summary>
public static class GivenBy
{
    private const string ReferrerRole = "referrer-";

    /// <summary>Whether the account is a referrer's own.</summary>
    public static bool IsReferrersAccount(Actor actor) => actor.Role.StartsWith(ReferrerRole, StringComparison.Ordinal);

    /// <summary>As the authority of facts knows the referrer: a school's account says "school"; null for others.</summary>
    public static string? KindOf(Actor actor) => IsReferrersAccount(actor) ? actor.Role[ReferrerRole.Length..] : null;
}
