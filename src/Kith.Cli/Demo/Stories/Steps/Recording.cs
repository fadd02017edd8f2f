using Kith.Journey.Visits;
using Kith.Kernel;
using Kith.Platform.Access;
using Kith.Record.Facts;
using Kith.Record.People;
using Kith.Record.Practice;

namespace Kith.Cli.Demo.Stories.Steps;

/// <summary>A worker visits, and writes it down once for all the children.</summary>
internal sealed class DoVisit : KindOfStep
{
    public override string Does => "visit";

    public override async Task PlayAsync(Scene scene)
    {
        var says = scene.Says;
        var children = says.Map("children") ?? throw says.Wrong("'children' is missing");
        scene.Done(await scene.Get<RecordVisit>().DoAsync(
            new(scene.Family().Family, says.Text("kind"), scene.Today, TimeOnly.ParseExact(says.Text("time"), "HH:mm", System.Globalization.CultureInfo.InvariantCulture), says.Maybe("where"), says.Text("note"),
                children.Keys.Select(name => children.Map(name)! is var child ? new VisitOfChild(scene.Person(name), child.Text("seen"), child.Maybe("words")) : null!).ToList()),
            scene.Cancellation));
    }
}

/// <summary>A worker puts one fact right.</summary>
internal sealed class Correct : KindOfStep
{
    public override string Does => "correct";

    public override async Task PlayAsync(Scene scene)
    {
        var (says, fact) = (scene.Says, scene.Says.Text("fact"));
        var values = new DescribePeople(scene.Get<PracticePacks>(), scene.LoadedOn).Values(says, "value", fact);
        scene.Done(await scene.Get<CorrectFact>().DoAsync(
            Subject.Of(scene.Person(says.Text("of"))), fact, string.Join(',', values), new(says.Text("source"), says.Text("source-says")), null, says.Text("why"), scene.Cancellation));
    }
}

/// <summary>Somebody opens a record: the access log has life because people read.</summary>
internal sealed class Look : KindOfStep
{
    public override string Does => "look";

    public override async Task PlayAsync(Scene scene)
    {
        var people = scene.Says.Texts("records").Select(scene.Person).ToList();
        var sights = await scene.Get<IReach>().OfAsync(scene.Actor, people, scene.Cancellation);
        await scene.Get<ReadLog>().WriteAsync(scene.Says.Text("page"), people.Select(p => ((PersonId?)p, sights[p])), scene.Cancellation);
    }
}

/// <summary>Somebody opens a record outside their reach, says why, and their manager is told.</summary>
internal sealed class BreakTheGlass : KindOfStep
{
    public override string Does => "break-glass";

    public override async Task PlayAsync(Scene scene) =>
        scene.Done(await scene.Get<BreakGlass>().DoAsync(scene.Person(scene.Says.Text("to")), scene.Says.Text("why"), scene.Cancellation));
}
