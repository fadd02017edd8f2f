using Kith.Kernel;

namespace Kith.Team.Allocation;

/// <summary>
/// Says where the work with children stands, in the stages of workload.yaml: registered by the rooms that know (plans, protection, care).
/// A child nobody speaks of stands where the team's work stands. One statement.
/// </summary>
public interface IStageOfChild
{
    /// <summary>The stage of each child this room knows of: "protection".</summary>
    Task<IReadOnlyDictionary<PersonId, string>> StagesAsync(AgencyId agency, IReadOnlyCollection<PersonId> children, CancellationToken cancellation);
}
