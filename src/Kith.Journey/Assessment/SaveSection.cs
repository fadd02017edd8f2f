using Kith.Journey.Assessment.Contracts;
using Kith.Kernel;
using Kith.Platform.Access;
using Kith.Platform.Forms;
using Kith.Platform.History;
using Kith.Platform.Work;
using Kith.Record.Facts;
using Kith.Record.Facts.Sheets;
using Kith.Record.Passages;
using Microsoft.EntityFrameworkCore;

namespace Kith.Journey.Assessment;

/// <summary>What history keeps of a saved section.</summary>
public sealed record SectionSaved(string Section, int Facts, int Paragraphs, int Reused);

/// <summary>
/// Signs a section: what was answered becomes facts, what was written becomes passages, what was ticked is used again by reference.
/// Blanks are allowed; sending the assessment is what asks for everything.
/// </summary>
public sealed class SaveSection(Work work, FindAssessment find, RecordFacts facts, CurrentActor current)
{
    /// <summary>The action.</summary>
    public static readonly ActionInfo Action = new("assessment.save-section", "assessment.work", "Saved a section of an assessment");

    /// <summary>The event.</summary>
    public static readonly EventKind<SectionSaved> Saved = new(
        "assessment.section-saved", Significance.Housekeeping,
        p => $"Section “{p.Section}” saved: {p.Facts} new facts, {p.Paragraphs} paragraphs written, {p.Reused} used again");

    /// <summary>It has gone to the manager, or is signed.</summary>
    public static readonly Refusal Closed = new("assessment.closed", "This assessment is with the manager or approved, so nothing more can be written in it");

    /// <summary>Saves it, when the version the writer saw is still the one stored.</summary>
    public async Task<Outcome<AssessmentId>> DoAsync(AssessmentId id, string sectionId, FormAnswers typed, int seen, CancellationToken cancellation)
    {
        var about = await find.ChildrenAsync(current.Value.Agency, id, cancellation);
        if (about.Count == 0)
        {
            return new Outcome<AssessmentId>.NotFound();
        }

        return await work.DoAsync<AssessmentId>(Action, About.These(about), null, async hand =>
        {
            var at = await find.Async(hand.Actor, id, cancellation);
            if (at?.Form.Section(sectionId) is not { } section || at.IsManagers(section)) return new Outcome<AssessmentId>.NotFound();
            if (!at.Assessment.MayBeWritten) return Closed;
            return await SaveAsync(hand, at, section, typed, seen, cancellation) ?? (Outcome<AssessmentId>)id;
        }, cancellation);
    }

    private async Task<Outcome<AssessmentId>?> SaveAsync(
        WorkInHand hand, AssessmentAtHand at, FormSection section, FormAnswers typed, int seen, CancellationToken cancellation)
    {
        var read = await WriteAsync(hand, at, section, typed, "worker", facts, cancellation);
        if (read.Problems.Count > 0)
        {
            return new Outcome<AssessmentId>.Invalid(read.Problems);
        }

        var row = await hand.Db.Set<AssessmentSection>().SingleOrDefaultAsync(s => s.AssessmentId == at.Assessment.Id && s.SectionId == section.Id, cancellation)
            ?? hand.Add(new AssessmentSection { AssessmentId = at.Assessment.Id, SectionId = section.Id, AgencyId = hand.Agency });
        if (row.Version != seen)
        {
            return new Outcome<AssessmentId>.Conflict(row.Version);
        }

        (row.SavedAt, row.SavedByName, row.Version) = (hand.Now, hand.Actor.Name, seen + 1);
        hand.Happened(Saved, new(section.Title, read.Facts.Count, read.Passages.Count(p => p.Text is not null), read.Passages.Count(p => p.Reuse is not null)),
            at.Children, subject: (AssessmentWords.DocumentKind, at.Assessment.Id.Value));
        return null;
    }

    /// <summary>Puts what was answered into the record, when nothing in it is wrong. Shared with the manager's section.</summary>
    internal static async Task<ReadSheet> WriteAsync(
        WorkInHand hand, AssessmentAtHand at, FormSection section, FormAnswers typed, string voice, RecordFacts facts, CancellationToken cancellation)
    {
        var parts = LayAssessment.With(at, typed, section.Id).Sections.Where(s => s.Section.Id == section.Id).ToList();
        var read = FormReading.Read(parts, typed, at.Today, requireAll: false);
        if (read.Problems.Count > 0)
        {
            return read;
        }

        var entries = read.Facts.Where(f => at.Held.Held(f.Ref, f.FactId) is not { } held || held.Value != f.Value || held.NoValue != f.NoValue)
            .Select(f => Subject.TryParse(f.Ref, out var subject) ? new FactEntry(subject, f.FactId, f.Value, f.NoValue, f.Entered) : throw new FormatException(f.FactId)).ToList();
        var people = at.Children.Concat(entries.Where(e => e.Subject.Kind == SubjectKind.Person).Select(e => PersonId.From(e.Subject.Id))).Distinct().ToList();
        await facts.RecordAsync(hand, new(voice, hand.Actor.Name), entries, people, cancellation);
        await SignWords.WriteAsync(hand, at, parts, typed, read, cancellation);
        return read;
    }
}
