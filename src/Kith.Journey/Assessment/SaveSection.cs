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

/// <summary>What was typed into a section, and which version of it the writer saw: 0 before it was saved once.</summary>
public sealed record SectionTyped(string Section, FormAnswers Typed, int Seen);

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
    public Task<Outcome<AssessmentId>> DoAsync(AssessmentId id, string sectionId, FormAnswers typed, int seen, CancellationToken cancellation) =>
        DoAsync(id, [new(sectionId, typed, seen)], cancellation);

    /// <summary>Saves several sections in one breath, all of them or none: each is laid with what was typed into every one of them.</summary>
    public async Task<Outcome<AssessmentId>> DoAsync(AssessmentId id, IReadOnlyList<SectionTyped> written, CancellationToken cancellation)
    {
        var about = await find.ChildrenAsync(current.Value.Agency, id, cancellation);
        if (about.Count == 0)
        {
            return new Outcome<AssessmentId>.NotFound();
        }

        return await work.DoAsync<AssessmentId>(Action, About.These(about), null, async hand =>
        {
            var at = await find.Async(hand.Actor, id, cancellation);
            var sections = written.Select(w => at?.Form.Section(w.Section)).OfType<FormSection>().ToList();
            if (at is null || sections.Count < written.Count || sections.Any(at.IsManagers)) return new Outcome<AssessmentId>.NotFound();
            if (!at.Assessment.MayBeWritten) return Closed;
            return await SaveAsync(hand, at, sections, written, cancellation) ?? (Outcome<AssessmentId>)id;
        }, cancellation);
    }

    private async Task<Outcome<AssessmentId>?> SaveAsync(
        WorkInHand hand, AssessmentAtHand at, IReadOnlyList<FormSection> sections, IReadOnlyList<SectionTyped> written, CancellationToken cancellation)
    {
        var typed = written.Aggregate(FormAnswers.None, (all, one) => all.With(one.Typed, []));
        var reads = await WriteAsync(hand, at, sections, typed, "worker", facts, cancellation);
        if (reads.SelectMany(r => r.Problems).DistinctBy(p => p.Key).ToDictionary(StringComparer.Ordinal) is { Count: > 0 } problems)
        {
            return new Outcome<AssessmentId>.Invalid(problems);
        }

        var ids = sections.Select(s => s.Id).ToList();
        var rows = await hand.Db.Set<AssessmentSection>().Where(s => s.AssessmentId == at.Assessment.Id && ids.Contains(s.SectionId)).ToListAsync(cancellation);
        foreach (var (section, seen, read) in sections.Zip(written.Select(w => w.Seen), reads))
        {
            var row = rows.Find(r => r.SectionId == section.Id) ?? hand.Add(new AssessmentSection { AssessmentId = at.Assessment.Id, SectionId = section.Id, AgencyId = hand.Agency });
            if (row.Version != seen)
            {
                return new Outcome<AssessmentId>.Conflict(row.Version);
            }

            (row.SavedAt, row.SavedByName, row.Version) = (hand.Now, hand.Actor.Name, seen + 1);
            hand.Happened(Saved, new(section.Title, read.Facts.Count, read.Passages.Count(p => p.Text is not null), read.Passages.Count(p => p.Reuse is not null)),
                at.Children, subject: (AssessmentWords.DocumentKind, at.Assessment.Id.Value));
        }

        return null;
    }

    /// <summary>Puts what was answered into the record, when nothing in it is wrong: what was read, section by section. Shared with the manager's section.</summary>
    internal static async Task<IReadOnlyList<ReadSheet>> WriteAsync(
        WorkInHand hand, AssessmentAtHand at, IReadOnlyList<FormSection> sections, FormAnswers typed, string voice, RecordFacts facts, CancellationToken cancellation)
    {
        var sheet = LayAssessment.With(at, typed, sections.Select(s => s.Id).ToList());
        var parts = sections.Select(section => sheet.Sections.Where(s => s.Section.Id == section.Id).ToList()).ToList();
        var reads = parts.Select(p => FormReading.Read(p, typed, at.Today, requireAll: false)).ToList();
        if (reads.Any(r => r.Problems.Count > 0))
        {
            return reads;
        }

        // What two sections ask under one name was answered once.
        var entries = reads.SelectMany(r => r.Facts).DistinctBy(f => (f.Ref, f.FactId)).Where(f => at.Held.Held(f.Ref, f.FactId) is not { } held || held.Value != f.Value || held.NoValue != f.NoValue)
            .Select(f => Subject.TryParse(f.Ref, out var subject) ? new FactEntry(subject, f.FactId, f.Value, f.NoValue, f.Entered) : throw new FormatException(f.FactId)).ToList();
        var people = at.Children.Concat(entries.Where(e => e.Subject.Kind == SubjectKind.Person).Select(e => PersonId.From(e.Subject.Id))).Distinct().ToList();
        await facts.RecordAsync(hand, new(voice, hand.Actor.Name), entries, people, cancellation);
        await SignWords.WriteAsync(hand, at, parts.SelectMany(p => p), typed, [.. reads.SelectMany(r => r.Passages)], cancellation);
        return reads;
    }
}
