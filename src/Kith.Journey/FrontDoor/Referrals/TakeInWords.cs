using Kith.Kernel;
using Kith.Platform.Work;
using Kith.Record.Passages;

namespace Kith.Journey.FrontDoor.Referrals;

/// <summary>Puts the paragraphs of a referral into the record: signed by who wrote them, about each child.</summary>
internal static class TakeInWords
{
    public static void Add(WorkInHand hand, GivenReferral given, Referral referral)
    {
        var children = given.Draft.AllChildren();
        foreach (var written in given.Read.Passages.Where(p => p.Text is not null))
        {
            var voice = given.Lay.VoiceOf(written.Topic);
            Sign(hand, referral, written.Topic, written.Text!, given.FromFamily && voice == "referrer" ? given.Draft.WriterIsChild() ? "child" : "parent" : voice, given.SourceOf(referral), given.WriterName, children);
        }
    }

    /// <summary>Signs one paragraph that belongs to a referral.</summary>
    public static PassageId Sign(
        WorkInHand hand, Referral referral, string topic, string text, string voice, string source, string signedBy, IEnumerable<PersonId> about)
    {
        var id = hand.NewId<PassageId>();
        hand.Add(new Passage
        {
            Id = id, AgencyId = hand.Agency, Topic = topic, Text = text, Voice = voice, Source = Short(source, 300), SignedBy = hand.Actor.User,
            SignedByName = Short(signedBy, 120), SignedAt = hand.Now, OriginKind = "referral", OriginId = referral.Id.Value,
        });
        hand.Add(new PassageUse
        {
            Id = hand.NewId<PassageUseId>(), AgencyId = hand.Agency, PassageId = id, DocumentKind = "referral", DocumentId = referral.Id.Value, Topic = topic, From = hand.Now,
        });
        foreach (var child in about)
        {
            hand.Add(new PassageAbout { PassageId = id, PersonId = child, AgencyId = hand.Agency });
        }

        return id;
    }

    private static string Short(string text, int longest) => text.Length <= longest ? text : text[..longest];
}
