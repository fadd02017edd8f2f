using System.Globalization;
using Kith.Kernel;
using Kith.Platform.Work;
using Kith.Record.Facts;
using Kith.Record.Facts.Sheets;

namespace Kith.Journey.FrontDoor.Referrals;

/// <summary>Records what a referral says as facts: once, with who said it. What a referrer says of the worry and of themselves has its own authority.</summary>
internal static class TakeInFacts
{
    public static async Task RecordAsync(
        WorkInHand hand, GivenReferral given, Referral referral, RecordFacts facts, FactBook book, CancellationToken cancellation)
    {
        var draft = given.Draft;
        var all = Typed(given).Concat(Known(given)).Concat(Drawn(given, referral)).ToList();
        IReadOnlyList<PersonId> fileTo = [.. draft.AllChildren(), .. draft.AllAdults().Select(a => a.Id)];
        var held = given.FromFamily ? FactSheet.Empty : await book.ReadAsync(hand.Agency, [Subject.Of(draft.Referrer)], cancellation);
        var writer = given.FromFamily ? draft.Self!.Id.Value : draft.Referrer.Value;
        foreach (var group in all.Where(e => held.Value(e.Subject, e.FactId) is not { } value || value != e.Value).GroupBy(e => Kind(given, e.Subject, writer)))
        {
            await facts.RecordAsync(hand, new FactSource(group.Key, given.SourceOf(referral)), group.ToList(), fileTo, cancellation);
        }
    }

    private static string Kind(GivenReferral given, Subject subject, Guid writer) => subject.Kind switch
    {
        SubjectKind.Referral => "referrer",
        SubjectKind.Professional => subject.Id == writer ? "professional" : "referrer",
        _ => given.SourceKind,
    };

    // A relationship is said once for the brothers and sisters; for the others it is drawn from that.
    private static IEnumerable<FactEntry> Typed(GivenReferral given)
    {
        var relationships = given.Relationships().ToLookup(r => r.SaidUnder, StringComparer.Ordinal);
        foreach (var fact in given.Read.Facts)
        {
            if (!Subject.TryParse(fact.Ref, out var subject))
            {
                throw new InvalidOperationException("A field of a referral does not say whom it is about.");
            }

            if (subject.Kind != SubjectKind.Relationship)
            {
                yield return new FactEntry(subject, fact.FactId, fact.Value, fact.NoValue, fact.Entered);
            }

            foreach (var relationship in relationships[fact.Ref].Where(_ => subject.Kind == SubjectKind.Relationship))
            {
                yield return new FactEntry(
                    new Subject(SubjectKind.Relationship, relationship.Id.Value), fact.FactId, fact.Value, fact.NoValue, relationship.IsFirst ? fact.Entered : Entered.Drawn);
            }
        }
    }

    private static IEnumerable<FactEntry> Known(GivenReferral given)
    {
        var shown = given.Lay.Lay(given.Draft).Sections.SelectMany(s => s.Fields).Where(f => f.As == FieldAs.Confirm).Select(f => f.Name).ToHashSet(StringComparer.Ordinal);
        return given.Draft.Known.Where(k => shown.Contains(Kith.Platform.Forms.FormAnswers.Name(k.Ref, k.FactId)))
            .Select(k => Subject.TryParse(k.Ref, out var subject) ? new FactEntry(subject, k.FactId, k.Value, null, Entered.Confirmed) : null).OfType<FactEntry>();
    }

    private static IEnumerable<FactEntry> Drawn(GivenReferral given, Referral referral)
    {
        var draft = given.Draft;
        yield return new FactEntry(
            new Subject(SubjectKind.Referral, referral.Id.Value), "referral.received-at",
            London.DateOf(referral.ReceivedAt).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), null, Entered.Drawn);
        const string lives = "relationship.lives-with-child";
        foreach (var relationship in given.Relationships().Where(r => given.Value(r.SaidUnder, lives) is null && !given.Read.Facts.Any(f => f.Ref == r.SaidUnder && f.FactId == lives)))
        {
            if (draft.Homes.FirstOrDefault(h => h.People.Contains(relationship.Adult)) is { } home)
            {
                yield return new FactEntry(
                    new Subject(SubjectKind.Relationship, relationship.Id.Value), lives, home.People.Contains(relationship.Child) ? "yes" : "no", null, Entered.Drawn);
            }
        }
    }
}
