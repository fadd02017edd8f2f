using Kith.Platform.Access;
using Kith.Platform.Pages;

namespace Kith.Journey.Plans;

/// <summary>On a worker's home page: what they promised and have not done yet, the most pressing first. Says what, never about whom.</summary>
internal sealed class PromisesAtHome(OpenPromises promises) : IHomePart
{
    public int Order => 30;

    public string Permission => "plans.work";

    public string Title => "What you promised";

    public async Task<HomeView?> LoadAsync(Actor actor, CancellationToken cancellation) => HomeLines.Of(
        (await promises.OfWorkerAsync(actor.User, cancellation)).Select(p => new HomeLine($"/promises/{p.Id.Value}", p.What, $"By {p.ByWhen:d MMMM}")),
        "/plans", "Open plans and promises");
}
