using Kith.Platform.Access;
using Kith.Platform.Pages;

namespace Kith.Journey.FrontDoor;

/// <summary>On the home page of the front door's people: what is not decided yet, soonest due first.</summary>
internal sealed class OpenAtTheFrontDoor(ListReferrals referrals) : IHomePart
{
    public int Order => 10;

    public string Permission => "front-door.work";

    public string Title => "Not decided yet";

    public async Task<HomeView?> LoadAsync(Actor actor, CancellationToken cancellation) => HomeLines.Of(
        (await referrals.ReadAsync(new BoardFilter(), cancellation)).Where(c => c.Referral.DecidedAt is null)
            .Select(c => new HomeLine($"/front-door/{c.Referral.Id.Value}/screen", c.Children, $"{c.Referral.Reference}, {c.Clock.Says}")),
        "/front-door", "Open the board");
}
