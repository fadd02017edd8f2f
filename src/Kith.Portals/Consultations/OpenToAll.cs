using Kith.Platform.Access;
using Kith.Platform.Data;
using Kith.Record.Practice;
using Kith.Record.Users;
using Microsoft.EntityFrameworkCore;

namespace Kith.Portals.Consultations;

/// <summary>Somebody outside stands before the public pages of an agency.</summary>
public sealed class OpenToAll(KithDb db, CurrentActor current, PracticePacks packs)
{
    /// <summary>Whose page it is.</summary>
    public Agency Agency { get; private set; } = null!;

    /// <summary>The words the public reads.</summary>
    public PackWords Words => packs[Agency.Place].Words;

    /// <summary>Lets the public act for this agency; false when there is none.</summary>
    public async Task<bool> StandAsync(string slug, CancellationToken cancellation)
    {
        if (await db.Set<Agency>().AsNoTracking().FirstOrDefaultAsync(a => a.Slug == slug, cancellation) is not { } agency) return false;
        Agency = agency;
        current.Is(Actor.Public(agency.Id, agency.Place));
        return true;
    }
}
