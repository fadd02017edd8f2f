using Kith.Record.People;

namespace Kith.Journey.Plans.List;

/// <summary>/children/{personId}/promises: every promise made to a child, wherever it was made.</summary>
internal sealed class ChildPromisesPage(OpenPromises promises) : PersonPage
{
    protected override string What => "children/promises";
    public IReadOnlyList<PromiseLine> Promises { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation) => Promises = await promises.AllForAsync(Child.Ids, cancellation);
}
