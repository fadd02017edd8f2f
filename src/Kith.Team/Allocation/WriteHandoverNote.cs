using Kith.Kernel;
using Kith.Platform.Data;
using Kith.Platform.History;
using Kith.Platform.Work;
using Kith.Record.Passages;
using Microsoft.EntityFrameworkCore;

namespace Kith.Team.Allocation;

/// <summary>What is written on the handover page by hand. Empty text leaves what stood there.</summary>
/// <param name="Situation">Why we are involved, in two sentences.</param>
/// <param name="WorkerNote">What the last worker wants the next one to know.</param>
/// <param name="FamilyNote">What the family wants the next worker to know, in their words.</param>
/// <param name="FamilySaidBy">Who of the family said it.</param>
public sealed record HandoverNote(HandoverId Handover, string? Situation, string? WorkerNote, string? FamilyNote, string? FamilySaidBy);

/// <summary>What history keeps: the text is in the paragraph.</summary>
public sealed record HandoverNoteWritten(string By, bool Family);

/// <summary>Writes the notes of a handover page, as signed paragraphs: five minutes for the worker who leaves, and the family's own words.</summary>
public sealed class WriteHandoverNote(Work work, KithDb db)
{
    /// <summary>The action.</summary>
    public static readonly ActionInfo Action = new("allocation.write-handover-note", "handover.edit", "Wrote the handover note");

    /// <summary>A note was written.</summary>
    public static readonly EventKind<HandoverNoteWritten> Written = new(
        "allocation.handover-note", Significance.Routine, p => p.Family ? $"{p.By} wrote down what the family wants the next worker to know" : $"{p.By} wrote the handover note",
        p => p.Family ? "You said what your next worker should know" : "Your worker wrote down what the next one should know");

    private const int Longest = 2000;

    /// <summary>Signs what was written. Problems are by field name.</summary>
    public async Task<Outcome<Nothing>> DoAsync(HandoverNote note, CancellationToken cancellation)
    {
        var children = await db.Set<AllocatedChild>().Where(c => db.Set<Handover>().Any(h => h.Id == note.Handover && h.AllocationId == c.AllocationId)).Select(c => c.PersonId).ToListAsync(cancellation);
        return children.Count == 0 ? new Outcome<Nothing>.NotFound()
            : await work.DoAsync<Nothing>(Action, About.These(children), why: null, async hand =>
            {
                if (Problems(note) is { Count: > 0 } problems) return new Outcome<Nothing>.Invalid(problems);
                var family = !string.IsNullOrWhiteSpace(note.FamilyNote);
                await SignAsync(hand, note.Handover, children, "handover.situation", note.Situation, "worker", hand.Actor.Name, cancellation);
                await SignAsync(hand, note.Handover, children, "handover.worker-note", note.WorkerNote, "worker", hand.Actor.Name, cancellation);
                await SignAsync(hand, note.Handover, children, "handover.family-note", note.FamilyNote, "parent", note.FamilySaidBy?.Trim() ?? "", cancellation);
                hand.Happened(Written, new(hand.Actor.Name, family), children, subject: ("handover", note.Handover.Value));
                return Nothing.Value;
            }, cancellation);
    }

    private static async Task SignAsync(
        WorkInHand hand, HandoverId handover, List<PersonId> children, string topic, string? text, string voice, string source, CancellationToken cancellation)
    {
        if (string.IsNullOrWhiteSpace(text)) return;
        var before = await hand.Db.Set<Passage>().AsNoTracking()
            .Where(p => p.AgencyId == hand.Agency && p.Topic == topic && p.OriginKind == "handover" && p.OriginId == handover.Value).OrderByDescending(p => p.SignedAt).FirstOrDefaultAsync(cancellation);
        if (before?.Text == text.Trim()) return;
        var passage = hand.Add(new Passage
        {
            Id = hand.NewId<PassageId>(), AgencyId = hand.Agency, Topic = topic, Text = text.Trim(), Voice = voice, Source = source, SignedBy = hand.Actor.User,
            SignedByName = hand.Actor.Name, SignedAt = hand.Now, GrewFrom = before?.Id, OriginKind = "handover", OriginId = handover.Value,
        });
        foreach (var child in children)
        {
            hand.Add(new PassageAbout { PassageId = passage.Id, PersonId = child, AgencyId = hand.Agency });
        }

        if (before is not null)
        {
            await hand.Db.Set<PassageUse>().Where(u => u.AgencyId == hand.Agency && u.PassageId == before.Id && u.To == null)
                .ExecuteUpdateAsync(set => set.SetProperty(u => u.To, hand.Now), cancellation);
        }

        hand.Add(new PassageUse
        {
            Id = hand.NewId<PassageUseId>(), AgencyId = hand.Agency, PassageId = passage.Id, DocumentKind = "handover", DocumentId = handover.Value, Topic = topic, From = hand.Now,
        });
    }

    private static Dictionary<string, string> Problems(HandoverNote note)
    {
        var problems = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (field, text) in new[] { (nameof(note.Situation), note.Situation), (nameof(note.WorkerNote), note.WorkerNote), (nameof(note.FamilyNote), note.FamilyNote) })
        {
            if (text?.Length > Longest) problems[field] = $"Write {Longest:N0} characters or less";
        }

        if (!string.IsNullOrWhiteSpace(note.FamilyNote) && string.IsNullOrWhiteSpace(note.FamilySaidBy)) problems[nameof(note.FamilySaidBy)] = "Enter who said it";
        if (note.FamilySaidBy?.Length > 200) problems[nameof(note.FamilySaidBy)] = "Who said it must be 200 characters or less";
        if (problems.Count == 0 && string.IsNullOrWhiteSpace(note.Situation) && string.IsNullOrWhiteSpace(note.WorkerNote) && string.IsNullOrWhiteSpace(note.FamilyNote)) problems[nameof(note.WorkerNote)] = "Write something, or go back";
        return problems;
    }
}
