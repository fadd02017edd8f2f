using System.Globalization;
using Kith.Kernel;
using Kith.Record.Practice;
using Kith.Sight.Engagement;
using Kith.Sight.Engagement.Report;
using Kith.Sight.Engagement.Results;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Kith.Portals.Consultations;

/// <summary>/you-said/{slug}/{id}: what people said and what was done about it, once it is public.</summary>
[AllowAnonymous]
public sealed class YouSaidPage(OpenToAll open, ReadExercise read, PracticePacks practice, TimeProvider clock) : PageModel
{
    /// <summary>The exercise.</summary>
    public ExerciseKnown Known { get; private set; } = null!;

    /// <summary>The words of the place.</summary>
    public PackWords Words => open.Words;

    /// <summary>Whose exercise it was.</summary>
    public string Agency => open.Agency.Name;

    /// <summary>The report, without the answers: they stand above it.</summary>
    public IReadOnlyList<ReportPiece> Pieces { get; private set; } = [];

    /// <summary>What was done about it, or who answers by when.</summary>
    public string Did(Answer answer) => !answer.Waits ? answer.Did
        : Words.Say(answer.AnswerDue < London.Today(clock) ? "said.late" : "said.waits", ("who", answer.Answers!), ("due", answer.AnswerDue!.Value.ToString("d MMMM yyyy", CultureInfo.GetCultureInfo("en-GB"))));

    public async Task<IActionResult> OnGetAsync(string slug, ExerciseId id, CancellationToken cancellation)
    {
        if (!await open.StandAsync(slug, cancellation) || await read.FindAsync(id, cancellation) is not { Exercise.PublishedAt: not null } known) return NotFound();
        Known = known;
        Pieces = SummativeReport.Of(known with { Answers = [] }, ExerciseResults.Of(known, practice.Themes, suggest: null), practice.Redaction.SmallestGroup, Words);
        return Page();
    }
}
