using System.Globalization;
using Kith.Kernel;
using Kith.Record.Facts;

namespace Kith.Journey.Assessment;

/// <summary>
/// What Kith knows about an assessment without anybody typing it: when it started and ended, who worked on it and who approved, which
/// children were seen and seen alone. Shown while it is open, recorded when it is signed.
/// </summary>
public static class DrawnFacts
{
    /// <summary>The facts, as entries to record.</summary>
    public static IReadOnlyList<FactEntry> Of(AssessmentAtHand at)
    {
        var (assessment, subject) = (at.Assessment, at.Assessment.Subject());
        var drawn = new List<FactEntry>
        {
            Entry(subject, "assessment.started-on", Day(assessment.StartedAt)),
            Entry(subject, "assessment.worker", at.Worker),
        };
        if (assessment.ApprovedAt is { } approved)
        {
            drawn.Add(Entry(subject, "assessment.ended-on", Day(approved)));
            drawn.Add(Entry(subject, "assessment.manager", assessment.ApprovedByName!));
        }

        foreach (var part in at.Parts)
        {
            var (child, seen) = (new Subject(SubjectKind.Assessment, part.Id.Value), at.Seen[part.PersonId]);
            drawn.Add(Entry(child, "assessment.seen", seen.Seen is null ? "no" : "yes"));
            drawn.Add(Entry(child, "assessment.seen-alone", seen.SeenAlone is null ? "no" : "yes"));
        }

        return drawn;
    }

    /// <summary>Where a drawn fact comes from, in words.</summary>
    public static string Source(AssessmentAtHand at, FactEntry drawn) => drawn.FactId switch
    {
        "assessment.seen" or "assessment.seen-alone" => "the visits",
        _ => at.Assessment.Title,
    };

    /// <summary>One of them as it is shown, before it is in the record.</summary>
    public static Fact Shown(AssessmentAtHand at, FactEntry drawn) => new()
    {
        AgencyId = at.Assessment.AgencyId, SubjectKind = drawn.Subject.Kind, SubjectId = drawn.Subject.Id, FactId = drawn.FactId, Value = drawn.Value,
        RecordedAt = When(at, drawn), RecordedByName = Source(at, drawn), SourceKind = "worker", Source = Source(at, drawn), Entered = Entered.Drawn,
    };

    private static DateTime When(AssessmentAtHand at, FactEntry drawn)
    {
        var seen = at.Parts.Where(p => p.Id.Value == drawn.Subject.Id).Select(p => at.Seen[p.PersonId]).FirstOrDefault();
        return drawn.FactId switch
        {
            "assessment.seen" => seen?.Seen ?? at.Now,
            "assessment.seen-alone" => seen?.SeenAlone ?? at.Now,
            "assessment.ended-on" or "assessment.manager" => at.Assessment.ApprovedAt ?? at.Now,
            _ => at.Assessment.StartedAt,
        };
    }

    private static FactEntry Entry(Subject subject, string fact, string value) => new(subject, fact, value, Entered: Entered.Drawn);

    private static string Day(DateTime utc) => London.DateOf(utc).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
