using Kith.Journey.FrontDoor;

namespace Kith.Cli.Demo.Stories.Steps;

/// <summary>The front door decides what happens next for the brothers and sisters, and tells the referrer and the family.</summary>
internal sealed class Decide : KindOfStep
{
    public override string Does => "decide";

    public override async Task PlayAsync(Scene scene)
    {
        var (says, id, tell) = (scene.Says, scene.Family().Referral, Tell(scene));
        scene.Done(await scene.Get<DecideReferral>().DecideAsync(new(id, await Take.VersionAsync(scene, id))
        {
            Decision = says.Text("decision"), Reason = says.Text("reason"), Level = says.Number("level"), Need = says.Maybe("need"), Risk = says.Maybe("risk"),
            AlsoObserved = says.Texts("also-observed"), FamilySaid = says.Maybe("family-said"),
            Options = says.Maps("options").Select(o => new OptionConsidered(o.Text("option"), o.Text("why-not"))).ToList(),
            Team = says.Maybe("team") is { } team ? scene.Agency.Ids.Teams[team] : null,
            Referrer = tell.Referrer, Family = tell.Family, FamilyNotTold = tell.FamilyNotTold,
        }, scene.Cancellation));
    }

    /// <summary>Who is told, and how.</summary>
    public static ToTell Tell(Scene scene) => new(
        new(scene.Says.Text("tell-referrer")),
        scene.Says.Map("tell") is { } tell ? tell.Keys.Select(name => new Telling(tell.Text(name), Person: scene.Person(name))).ToList() : [],
        scene.Says.Maybe("family-not-told"));
}
