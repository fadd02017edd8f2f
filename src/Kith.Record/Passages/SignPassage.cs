using Kith.Kernel;
using Kith.Platform.Work;

namespace Kith.Record.Passages;

/// <summary>A paragraph to sign: its topic, its words, whose voice it is and who said it.</summary>
public sealed record PassageToSign(string Topic, string Text, string Voice, string Source);

/// <summary>Signs a paragraph and uses it where it was written, inside another action.</summary>
public static class SignPassage
{
    /// <summary>Adds it, about these people, used in the document it was written for.</summary>
    public static PassageId Add(WorkInHand hand, PassageToSign passage, (string Kind, Guid Id) document, IEnumerable<PersonId> about)
    {
        var id = hand.NewId<PassageId>();
        hand.Add(new Passage
        {
            Id = id, AgencyId = hand.Agency, Topic = passage.Topic, Text = passage.Text, Voice = passage.Voice, Source = passage.Source,
            SignedBy = hand.Actor.User, SignedByName = hand.Actor.Name, SignedAt = hand.Now, OriginKind = document.Kind, OriginId = document.Id,
        });
        foreach (var person in about.Distinct())
        {
            hand.Add(new PassageAbout { PassageId = id, PersonId = person, AgencyId = hand.Agency });
        }

        hand.Add(new PassageUse
        {
            Id = hand.NewId<PassageUseId>(), AgencyId = hand.Agency, PassageId = id, DocumentKind = document.Kind, DocumentId = document.Id, Topic = passage.Topic, From = hand.Now,
        });
        return id;
    }
}
