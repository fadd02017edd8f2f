using Kith.Platform.Access;
using Kith.Platform.Data;
using Kith.Platform.Pages.Components;
using Microsoft.EntityFrameworkCore;

namespace Kith.Sight.Engagement.Inquiries;

/// <summary>Answers which standing groups could lead an inquiry, and which lead one.</summary>
public sealed class ReadInquiries(KithDb db, CurrentActor current)
{
    /// <summary>The standing groups to pick from.</summary>
    public async Task<IReadOnlyList<Choice>> LeadersAsync(CancellationToken cancellation)
    {
        var agency = current.Value.Agency;
        var forums = await db.Set<Forum>().AsNoTracking().Where(f => f.AgencyId == agency).OrderBy(f => f.Name).ToListAsync(cancellation);
        return [.. forums.Select(f => new Choice(f.Id.Value.ToString(), f.Name))];
    }

    /// <summary>The inquiries a standing group leads, the newest first.</summary>
    public async Task<IReadOnlyList<Exercise>> LedByAsync(EngagementRowId forum, CancellationToken cancellation)
    {
        var agency = current.Value.Agency;
        return await db.Set<Exercise>().AsNoTracking().Where(e => e.AgencyId == agency && e.LedByForum == forum).OrderByDescending(e => e.CreatedAt).ToListAsync(cancellation);
    }
}
