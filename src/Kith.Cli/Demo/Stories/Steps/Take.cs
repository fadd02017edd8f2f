using Kith.Journey.FrontDoor;
using Kith.Journey.FrontDoor.Referrals;
using Microsoft.EntityFrameworkCore;

namespace Kith.Cli.Demo.Stories.Steps;

/// <summary>A worker of the front door opens a referral and begins to check it.</summary>
internal sealed class Take : KindOfStep
{
    public override string Does => "take";

    public override async Task PlayAsync(Scene scene)
    {
        var id = scene.Family().Referral;
        scene.Done(await scene.Get<TakeReferral>().TakeAsync(id, await VersionAsync(scene, id), scene.Cancellation));
    }

    /// <summary>The version the worker sees on the page.</summary>
    public static Task<int> VersionAsync(Scene scene, ReferralId id) =>
        scene.Db.Set<Referral>().Where(r => r.Id == id).Select(r => r.Version).SingleAsync(scene.Cancellation);
}
