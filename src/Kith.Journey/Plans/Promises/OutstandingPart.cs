using Kith.Team.Allocation;

namespace Kith.Journey.Plans.Promises;

/// <summary>Tells the handover page what was promised to the children and is not done yet, the most pressing first. One statement.</summary>
internal sealed class OutstandingPart(OpenPromises promises) : IHandoverPart
{
    public async Task<IReadOnlyList<HandoverLine>> LinesAsync(HandoverOf handover, CancellationToken cancellation) =>
        (await promises.ForAsync(handover.Children, cancellation))
            .Select(p => new HandoverLine(
                HandoverSection.Promises, $"{p.Who}: {p.What}, by {Dates.Long(p.ByWhen)}{(p.Status == PromiseStatus.Overdue ? " (overdue)" : "")}", $"/promises/{p.Id.Value}")).ToList();
}
