using Kith.Kernel;
using Kith.Platform.Access;
using Kith.Platform.Commands;
using Kith.Platform.Data;
using Kith.Record.Practice;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Kith.Record.Users;

/// <summary>At the command line: whose record a command is about. The one named; else the only one; else the first whose accounts may do this.</summary>
public static class ActForAgency
{
    /// <summary>
    /// Opens the database and lets the house act for an agency. <paramref name="otherwise"/> is set up when the house has no agency at all; null
    /// ends as a usage problem.
    /// </summary>
    /// <param name="slug">What "--agency" said; null when nothing.</param>
    /// <param name="permission">A role that carries it shows whose work this is when there are several agencies.</param>
    public static async Task<Agency> StartAsync(IServiceProvider house, string? slug, string permission, NewAgency? otherwise, CancellationToken cancellation)
    {
        var db = house.GetRequiredService<KithDb>();
        await OpenDatabase.MigrateAsync(db, house.GetRequiredService<Database>(), cancellation);
        var all = await db.Set<Agency>().AsNoTracking().OrderBy(a => a.Slug).ToListAsync(cancellation);
        var current = house.GetRequiredService<CurrentActor>();
        if (all.Count == 0 && otherwise is not null)
        {
            current.Is(Actor.House(otherwise.Id, otherwise.Place));
            if (await house.GetRequiredService<SetUpAgency>().DoAsync(otherwise, cancellation) is not Outcome<AgencySetUp>.Done) throw new InvalidOperationException("The agency could not be set up.");
            return new Agency { Id = otherwise.Id, Slug = otherwise.Slug, Name = otherwise.Name, Place = otherwise.Place, Phone = otherwise.Phone, Address = otherwise.Address };
        }

        var chosen = slug is null ? all.Count == 1 ? all[0] : await FirstThatMayAsync(house, db, all, permission, cancellation) : all.Find(a => a.Slug == slug);
        if (chosen is null) throw new UsageException(all.Count == 0 ? "There is no agency yet" : $"Say which agency with --agency. There are: {string.Join(", ", all.Select(a => a.Slug))}");
        current.Is(Actor.House(chosen.Id, chosen.Place));
        return chosen;
    }

    private static async Task<Agency?> FirstThatMayAsync(IServiceProvider house, KithDb db, List<Agency> all, string permission, CancellationToken cancellation)
    {
        var packs = house.GetRequiredService<PracticePacks>();
        var roles = packs.Places.Values.SelectMany(p => p.Roles.Values).Where(r => r.May(permission)).Select(r => r.Id).Distinct().ToList();
        var having = await db.Set<User>().AsNoTracking().Where(u => roles.Contains(u.Role) && u.ClosedAt == null).Select(u => u.AgencyId).Distinct().ToListAsync(cancellation);
        return all.Find(a => having.Contains(a.Id));
    }
}
