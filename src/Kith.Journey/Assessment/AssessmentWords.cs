using Kith.Kernel;
using Kith.Platform.Forms;
using Kith.Record.Facts;
using Kith.Record.Facts.Sheets;
using Kith.Record.Passages;

namespace Kith.Journey.Assessment;

/// <summary>Where the paragraphs of an assessment stand: what is written here, what is used from elsewhere, what else may be used. Pure.</summary>
public static class AssessmentWords
{
    /// <summary>What uses of passages call an assessment.</summary>
    public const string DocumentKind = "assessment";

    /// <summary>Suffix of the field that says which signed paragraph the words in the box grew from.</summary>
    public const string GrewSuffix = "|grew";

    private const int TrayHolds = 15;

    /// <summary>The assessment as the subject of facts.</summary>
    public static Subject Subject(this Assessment assessment) => new(SubjectKind.Assessment, assessment.Id.Value);

    /// <summary>The child a paragraph is used for, where the section speaks of each person apart.</summary>
    public static PersonId? UsedFor(FormSubject subject) =>
        subject.Role is SectionSubject.EachChild or SectionSubject.EachAdult ? subject.People[0] : null;

    /// <summary>The paragraphs used under a topic, for a subject.</summary>
    public static IReadOnlyList<Passage> Used(AssessmentAtHand at, FormSubject subject, string topic)
    {
        var person = UsedFor(subject);
        return at.Uses.Where(u => u.Topic == topic && u.PersonId == person).OrderBy(u => u.From)
            .Select(u => at.Passages.FirstOrDefault(p => p.Passage.Id == u.PassageId)?.Passage).OfType<Passage>().ToList();
    }

    /// <summary>Whether a paragraph was written in this assessment, under this topic: then it stands in the box and is edited there.</summary>
    public static bool IsOwn(AssessmentAtHand at, Passage passage, string topic) =>
        passage.OriginKind == DocumentKind && passage.OriginId == at.Assessment.Id.Value && passage.Topic == topic;

    /// <summary>The paragraph that stands in the box.</summary>
    public static Passage? Own(AssessmentAtHand at, FormSubject subject, string topic) => Used(at, subject, topic).LastOrDefault(p => IsOwn(at, p, topic));

    /// <summary>
    /// What has been signed about these people elsewhere: the same topic first, then the same voice, then the newest. A paragraph that a later
    /// version took the place of is left out, unless it is used here.
    /// </summary>
    public static IReadOnlyList<Passage> Tray(AssessmentAtHand at, FormSubject subject, string topic)
    {
        var used = Used(at, subject, topic).Select(p => p.Id).ToHashSet();
        var older = at.Passages.Select(p => p.Passage.GrewFrom).OfType<PassageId>().ToHashSet();
        var voice = at.Practice.Topics[topic].Voice;
        return at.Passages
            .Where(p => p.About.Any(subject.People.Contains) && !IsOwn(at, p.Passage, topic) && (used.Contains(p.Passage.Id) || !older.Contains(p.Passage.Id)))
            .Select(p => p.Passage)
            .OrderByDescending(p => used.Contains(p.Id)).ThenByDescending(p => p.Topic == topic).ThenByDescending(p => p.Voice == voice)
            .ThenByDescending(p => p.SignedAt).Take(TrayHolds).ToList();
    }

    /// <summary>"Anna Quinn, 3 March 2026, from Visit at home".</summary>
    public static string Origin(Passage passage) =>
        string.Create(System.Globalization.CultureInfo.GetCultureInfo("en-GB"), $"{passage.SignedByName}, {London.DateOf(passage.SignedAt):d MMMM yyyy}, from {passage.Source}");
}
