using Kith.Platform.Access;
using Kith.Platform.Pages;

namespace Kith.Team.Allocation;

/// <summary>On the home page of a manager: families that wait for a worker, the longest first.</summary>
internal sealed class WaitingAtHome(WaitingFamilies waiting, ReadLog reads) : IHomePart
{
    public int Order => 20;

    public string Permission => "allocation.decide";

    public string Title => "Waiting for a worker";

    public async Task<HomeView?> LoadAsync(Actor actor, CancellationToken cancellation)
    {
        var named = (await waiting.MineAsync(cancellation)).Where(w => w.Name is not null).ToList();
        if (named.Count == 0)
        {
            return null;
        }

        await reads.WriteAsync("home/waiting", named.SelectMany(w => w.Children).Select(c => ((Kernel.PersonId?)c.Id, Sight.InReach)).Distinct(), cancellation);
        return HomeLines.Of(
            named.Select(w => new HomeLine(
                $"/allocation/{w.Need.Value}", w.Name!, $"{w.DaysWaiting} days, {w.TeamName}{(w.ReviewPassed ? ", the review is due" : "")}")),
            "/allocation", "Open the allocation board");
    }
}
