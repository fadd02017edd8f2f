using Kith.Kernel;
using Kith.Platform.Access;

namespace Kith.Record.Network;

/// <summary>A piece of work with a family: a referral, an assessment, a plan.</summary>
public sealed record FamilyWork(string Title, string Says, string Href, DateOnly Since);

/// <summary>What a room says of its work with a family on /families/{familyId}: register it with <c>services.AddScoped&lt;IFamilyWorkPart, ...&gt;()</c>.</summary>
public interface IFamilyWorkPart
{
    /// <summary>The room's pieces of work, open ones first; one statement.</summary>
    Task<IReadOnlyList<FamilyWork>> OfAsync(Actor actor, FamilyId family, CancellationToken cancellation);
}
