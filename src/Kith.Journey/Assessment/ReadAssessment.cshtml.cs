using Kith.Platform.Pages;
using Kith.Journey.Decisions;
using Kith.Platform.Data;
using Kith.Record.Facts;
using Kith.Record.Passages;
using Kith.Record.People;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Kith.Journey.Assessment;

/// <summary>/assessments/{id}/read: the whole assessment on one page, as it was signed, or as it stands while it is open. ?print=1 for paper.</summary>
public sealed class ReadAssessmentPage(FindAssessment find, KithDb db) : AssessmentPage(find)
{
    /// <summary>The document.</summary>
    public IHtmlContent Document { get; private set; } = HtmlString.Empty;

    /// <summary>The decision, once there is one.</summary>
    public Decision? Decision { get; private set; }

    /// <summary>What the child and the family said, as the decision points at it.</summary>
    public IReadOnlyList<Passage> Said { get; private set; } = [];

    /// <summary>The facts the decision rests on, in words.</summary>
    public IReadOnlyList<(string Fact, string Value)> RestsOn { get; private set; } = [];

    /// <summary>How many facts have changed since it was signed.</summary>
    public int Changed { get; private set; }

    /// <summary>Drawn for paper.</summary>
    public bool Print => PageLayout.IsPrint(HttpContext);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!await OpenAsync("assessments/read", cancellation)) return NotFound();
        if (At.Signed is not { } signed)
        {
            Document = AssessmentDocument.Of(At).Drawn;
            return Page();
        }

        // The signed document was drawn and encoded by Kith when it was signed; drawing it again would draw what is known today.
        Document = new HtmlString(signed.Document);
        var agency = Actor.Agency;
        Changed = await db.Set<Fact>().CountAsync(f => f.AgencyId == agency && signed.Facts.Contains(f.Id) && f.SupersededAt > signed.SignedAt, cancellation);
        Decision = await db.Set<Decision>().AsNoTracking().SingleAsync(d => d.AgencyId == agency && d.SubjectId == AssessmentId.Value, cancellation);
        Said = At.Passages.Select(p => p.Passage).Where(p => Decision.Said.Contains(p.Id)).OrderBy(p => p.SignedAt).ToList();
        var rows = await db.Set<Fact>().AsNoTracking().Where(f => f.AgencyId == agency && Decision.Facts.Contains(f.Id)).ToListAsync(cancellation);
        RestsOn = rows.Where(f => f.Value is not null)
            .Select(f => (At.Practice.Fact(f.FactId).Says, FactValue.Show(At.Practice.Fact(f.FactId), At.Practice.Answers(Actor.Place, f.FactId), f.Value!))).ToList();
        return Page();
    }
}
