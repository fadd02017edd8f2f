using Kith.Platform.Access;
using Kith.Record.Practice;
using Kith.Sight.Engagement.Results;
using Microsoft.AspNetCore.Mvc;

namespace Kith.Sight.Engagement.Report;

/// <summary>/engagement/{id}/report: the summative report on screen and paper; <c>?handler=Document</c> gives it as DOCX.</summary>
public sealed class ReportPage(ReadExercise read, CurrentActor current, PracticePacks practice) : EngagementPage(read, current)
{
    private const string DocumentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /// <summary>The words of the place.</summary>
    public PackWords Words => practice[PlaceId].Words;

    /// <summary>The report.</summary>
    public IReadOnlyList<ReportPiece> Pieces { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(ExerciseId id, CancellationToken cancellation) => await ShowAsync(id, cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnGetDocumentAsync(ExerciseId id, CancellationToken cancellation) =>
        await ShowAsync(id, cancellation) ? File(WriteDocument.Docx(Pieces), DocumentType, "report.docx") : NotFound();

    private async Task<bool> ShowAsync(ExerciseId id, CancellationToken cancellation)
    {
        if (!await LoadAsync(id, cancellation)) return false;
        Pieces = SummativeReport.Of(Known, ExerciseResults.Of(Known, practice.Themes, suggest: null), smallest: 0, Words);
        return true;
    }
}
