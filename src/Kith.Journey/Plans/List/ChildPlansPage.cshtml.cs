using Kith.Record.People;
using Kith.Record.Practice;

namespace Kith.Journey.Plans.List;

/// <summary>/children/{personId}/plans</summary>
internal sealed class ChildPlansPage(MyPlans plans, PracticePacks practice) : PersonPage
{
    protected override string What => "children/plans";
    public IReadOnlyList<PlanInList> Plans { get; private set; } = [];
    public PracticePack Pack => practice[Actor.Place];

    public async Task OnGetAsync(CancellationToken cancellation) => Plans = await plans.OfChildAsync(Child.Ids, cancellation);
}
