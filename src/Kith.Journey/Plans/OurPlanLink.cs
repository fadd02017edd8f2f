using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Kith.Kernel;
using Kith.Platform.Access;
using Kith.Platform.Data;
using Kith.Record.People;
using Kith.Record.Users;
using Microsoft.EntityFrameworkCore;

namespace Kith.Journey.Plans;

/// <summary>A plan that a link opened, and for whom.</summary>
public sealed record OurPlan(PlanId Plan, PersonId Reader, IReadOnlyList<PersonId> Children);

/// <summary>
/// Opens a plan for somebody of the family by the secret in a link. Only its hash is stored; a forged, old or used-up secret opens nothing,
/// and the answer is the same for all three.
/// </summary>
public sealed class OurPlanLink(KithDb db, CurrentActor current, TimeProvider clock)
{
    private const int SecretBytes = 32;

    /// <summary>The plan, and from here on somebody of the family acts; null when the secret opens nothing.</summary>
    public async Task<OurPlan?> OpenAsync(string? secret, CancellationToken cancellation)
    {
        if (string.IsNullOrEmpty(secret))
        {
            return null;
        }

        var (hash, now) = (HashOf(secret), clock.Moment());
        var found = await db.Set<PlanGiven>().AsNoTracking().Where(g => g.CodeHash == hash && g.CodeExpiresAt > now)
            .Select(g => new
            {
                g.PlanId, g.PersonId, g.AgencyId,
                Place = db.Set<Agency>().Where(a => a.Id == g.AgencyId).Select(a => a.Place).First(),
                Reader = db.Set<Person>().Where(p => p.Id == g.PersonId).Select(p => p.KnownAs ?? p.GivenName).FirstOrDefault(),
                Children = db.Set<PlanChild>().Where(c => c.PlanId == g.PlanId).Select(c => c.PersonId).ToList(),
            }).FirstOrDefaultAsync(cancellation);
        if (found is null)
        {
            return null;
        }

        current.Is(Actor.Public(found.AgencyId, found.Place) with { Name = $"{found.Reader ?? "Somebody of the family"}, by the link to the plan" });
        return new(found.PlanId, found.PersonId, found.Children);
    }

    internal static string NewSecret() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(SecretBytes));

    internal static byte[] HashOf(string secret) => SHA256.HashData(Encoding.UTF8.GetBytes(secret));
}
