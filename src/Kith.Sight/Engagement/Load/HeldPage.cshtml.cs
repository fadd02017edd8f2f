using Kith.Platform.Access;
using Kith.Platform.Data;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Kith.Sight.Engagement.Load;

/// <summary>/engagement/{id}/held: responses that may name somebody, read by one person before anyone else.</summary>
[Needs("engagement.edit")]
public sealed class HeldPage(ReadExercise read, CurrentActor current, RedactResponse redact, KithDb db) : EngagementPage(read, current)
{
    private const int AtOnce = 20;

    [BindProperty] public ResponseId Which { get; set; }
    [BindProperty] public string? Text { get; set; }
    [BindProperty] public int Seen { get; set; }

    /// <summary>The first of them.</summary>
    public IReadOnlyList<Response> Held { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(ExerciseId id, CancellationToken cancellation) => await ShowAsync(id, cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(ExerciseId id, CancellationToken cancellation)
    {
        if (!await ShowAsync(id, cancellation)) return NotFound();
        return await AfterAsync(id, await redact.DoAsync(Which, Text, Seen, cancellation), "It can be read now", cancellation);
    }

    private async Task<bool> ShowAsync(ExerciseId id, CancellationToken cancellation)
    {
        if (!await LoadAsync(id, cancellation)) return false;
        var agency = Known.Exercise.AgencyId;
        Held = await db.Set<Response>().AsNoTracking().Where(r => r.AgencyId == agency && r.ExerciseId == id && r.State == ReadState.Held).OrderBy(r => r.Order).Take(AtOnce).ToListAsync(cancellation);
        return true;
    }
}
