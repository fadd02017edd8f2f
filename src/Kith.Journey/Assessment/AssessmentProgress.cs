using Kith.Platform.Forms;
using Kith.Platform.Pages.Components;
using Kith.Record.Facts.Sheets;

namespace Kith.Journey.Assessment;

/// <summary>One task of an assessment: a section for everybody it is about.</summary>
public sealed record AssessmentTask(FormSection Section, IReadOnlyList<SheetSection> Parts, TaskState State, string? Hint);

/// <summary>How the sections stand: computed from what is held and who saved what, never typed. Pure.</summary>
public static class AssessmentProgress
{
    /// <summary>The worker's tasks in the order of the form. <paramref name="drafts"/>: sections in which this user has unsaved words.</summary>
    public static IReadOnlyList<AssessmentTask> Tasks(AssessmentAtHand at, IReadOnlySet<string> drafts)
    {
        var sheet = LayAssessment.Standing(at);
        return sheet.Sections.GroupBy(s => s.Section.Id).Where(s => !at.IsManagers(s.First().Section)).Select(parts =>
        {
            IReadOnlyList<SheetSection> all = [.. parts];
            var state = State(all, at.Saved.FirstOrDefault(s => s.SectionId == parts.Key)?.SavedAt is not null, drafts.Contains(parts.Key));
            return new AssessmentTask(all[0].Section, all, state, Hint(at, all, state, drafts.Contains(parts.Key)));
        }).ToList();
    }

    /// <summary>Does not apply; completed when saved and nothing required is blank; in progress when something stands in it.</summary>
    public static TaskState State(IReadOnlyList<SheetSection> parts, bool saved, bool hasDraft)
    {
        var applying = parts.Where(p => p.FoldedBecause is null).ToList();
        var takes = applying.Any(p => p.Section.Questions.Any(q => q.Takes));
        return applying.Count == 0 ? TaskState.DoesNotApply
            : hasDraft ? TaskState.InProgress
            : (saved || !takes) && applying.All(p => p.IsComplete) ? TaskState.Completed
            : saved || applying.Any(p => p.Fields.Any(f => f.As == FieldAs.Narrative && FormReading.IsAnswered(f))) ? TaskState.InProgress
            : TaskState.NotYetStarted;
    }

    private static string? Hint(AssessmentAtHand at, IReadOnlyList<SheetSection> parts, TaskState state, bool hasDraft)
    {
        if (state == TaskState.DoesNotApply) return $"Does not apply because: {parts[0].FoldedBecause}";
        if (hasDraft) return "You have words here that are not saved yet";
        return at.Saved.FirstOrDefault(s => s.SectionId == parts[0].Section.Id) is { SavedAt: { } when, SavedByName: { } who }
            ? string.Create(System.Globalization.CultureInfo.GetCultureInfo("en-GB"), $"Saved by {who}, {Kernel.London.Of(when):d MMMM 'at' HH:mm}") : null;
    }
}
