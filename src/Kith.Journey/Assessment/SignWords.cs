using Kith.Kernel;
using Kith.Platform.Forms;
using Kith.Platform.Work;
using Kith.Record.Facts.Sheets;
using Kith.Record.Passages;
using Microsoft.EntityFrameworkCore;

namespace Kith.Journey.Assessment;

/// <summary>Turns the paragraphs of saved sections into passages and their uses. What is unchanged is left as it was signed.</summary>
internal static class SignWords
{
    public static async Task WriteAsync(
        WorkInHand hand, AssessmentAtHand at, IEnumerable<SheetSection> parts, FormAnswers typed, IReadOnlyList<GivenPassage> read, CancellationToken cancellation)
    {
        var ended = new List<PassageUseId>();
        foreach (var (part, field) in parts.Where(p => p.FoldedBecause is null).SelectMany(p => p.Fields.Where(f => f.Topic is not null), (p, f) => (p, f)))
        {
            var given = read.Where(p => p.Subject == part.Subject && p.Topic == field.Topic!.Id).ToList();
            var used = AssessmentWords.Used(at, part.Subject, field.Topic!.Id);
            var own = AssessmentWords.Own(at, part.Subject, field.Topic!.Id);
            var keep = given.Select(g => g.Reuse).OfType<PassageId>().ToHashSet();
            var text = given.Select(g => g.Text).FirstOrDefault(t => t is not null) is { } words ? Lines(words) : null;
            if (text is not null && text == own?.Text)
            {
                keep.Add(own.Id);
            }
            else if (text is not null)
            {
                Use(hand, at, part.Subject, field, Sign(hand, at, part.Subject, field, text, own?.Id ?? GrewFrom(field, typed)).Id);
            }

            ended.AddRange(at.Uses.Where(u => used.Any(p => p.Id == u.PassageId && !keep.Contains(p.Id)) && u.Topic == field.Topic.Id && u.PersonId == AssessmentWords.UsedFor(part.Subject)).Select(u => u.Id));
            foreach (var again in keep.Where(k => used.All(u => u.Id != k)))
            {
                Use(hand, at, part.Subject, field, again);
            }
        }

        if (ended.Count == 0) return;
        foreach (var use in await hand.Db.Set<PassageUse>().Where(u => ended.Contains(u.Id)).ToListAsync(cancellation))
        {
            use.To = hand.Now;
        }
    }

    private static Passage Sign(WorkInHand hand, AssessmentAtHand at, FormSubject subject, SheetField field, string text, PassageId? grewFrom)
    {
        var passage = hand.Add(new Passage
        {
            Id = hand.NewId<PassageId>(), AgencyId = hand.Agency, Topic = field.Topic!.Id, Text = text, Voice = field.Topic.Voice, Source = at.Assessment.Title,
            SignedBy = hand.Actor.User, SignedByName = hand.Actor.Name, SignedAt = hand.Now, GrewFrom = grewFrom,
            OriginKind = AssessmentWords.DocumentKind, OriginId = at.Assessment.Id.Value,
        });
        foreach (var person in subject.People.Count > 0 ? subject.People : at.Children)
        {
            hand.Add(new PassageAbout { PassageId = passage.Id, PersonId = person, AgencyId = hand.Agency });
        }

        return passage;
    }

    private static void Use(WorkInHand hand, AssessmentAtHand at, FormSubject subject, SheetField field, PassageId passage) => hand.Add(new PassageUse
    {
        Id = hand.NewId<PassageUseId>(), AgencyId = hand.Agency, PassageId = passage, DocumentKind = AssessmentWords.DocumentKind,
        DocumentId = at.Assessment.Id.Value, Topic = field.Topic!.Id, PersonId = AssessmentWords.UsedFor(subject), From = hand.Now,
    });

    // A paragraph taken out of the tray to be changed stays tied to the one it came from; one that is not in the tray is no origin.
    private static PassageId? GrewFrom(SheetField field, FormAnswers typed) =>
        Guid.TryParse(typed.One(field.Name + AssessmentWords.GrewSuffix), out var id) && field.Reusable.Any(p => p.Id.Value == id) ? PassageId.From(id) : null;

    // Browsers send line ends of their own; the text as signed has one kind.
    private static string Lines(string text) => text.ReplaceLineEndings("\n");
}
