using Kith.Kernel;
using Kith.Platform.Work;
using Microsoft.EntityFrameworkCore;

namespace Kith.Sight.Reform;

/// <summary>What the actions of this room share while they run.</summary>
internal static class ReformHand
{
    /// <summary>The version a user saw, if it is still the one in force. A version that was replaced meanwhile is a conflict.</summary>
    public static async Task<(T? Row, bool Replaced)> InForceAsync<T>(this WorkInHand hand, ReformRowId id, CancellationToken cancellation) where T : ReformRow
    {
        var row = await hand.Db.Set<T>().FirstOrDefaultAsync(r => r.Id == id && r.AgencyId == hand.Agency, cancellation);
        return (row, row?.ReplacedAt is not null);
    }

    /// <summary>The programme an entry is added to; null when it is not one of this agency.</summary>
    public static Task<Programme?> ProgrammeAsync(this WorkInHand hand, ProgrammeId id, CancellationToken cancellation) =>
        hand.Db.Set<Programme>().FirstOrDefaultAsync(p => p.Id == id && p.AgencyId == hand.Agency, cancellation);

    /// <summary>The next number of an entry in a programme.</summary>
    public static async Task<int> NextAsync<T>(this WorkInHand hand, ProgrammeId programme, System.Linq.Expressions.Expression<Func<T, int>> number, CancellationToken cancellation) where T : ReformRow =>
        (await hand.Db.Set<T>().Where(r => r.AgencyId == hand.Agency && r.ProgrammeId == programme).Select(number).ToListAsync(cancellation)).DefaultIfEmpty(0).Max() + 1;

    /// <summary>What cannot be taken, as an outcome; null when all is well.</summary>
    public static Outcome<T>.Invalid? Problems<T>(params ReadOnlySpan<(bool Wrong, string Field, string Says)> checks)
    {
        var problems = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (wrong, field, says) in checks)
        {
            if (wrong) problems.TryAdd(field, says);
        }

        return problems.Count == 0 ? null : new Outcome<T>.Invalid(problems);
    }
}
