using Kith.Platform.Modules;
using Kith.Web;

namespace Kith.Tests.Architecture;

/// <summary>Rooms use only the rooms on their plate, and of those only the open folders.</summary>
public sealed class WallsTests
{
    [Fact]
    public void No_room_reaches_through_a_wall() => Assert.Empty(Walls.Broken(Rooms.All));

    [Fact]
    public void Rooms_do_not_use_each_other_in_a_circle() => Assert.Empty(Walls.Circles(Rooms.All));

    [Fact]
    public void Every_room_a_plate_names_is_there()
    {
        var names = Rooms.All.All.Select(m => m.Name).ToHashSet();
        Assert.All(Rooms.All.All.SelectMany(m => m.Uses), used => Assert.Contains(used, names));
    }

    [Fact]
    public void A_room_that_forgets_to_say_whom_it_uses_is_caught()
    {
        var forgetful = new Modules([.. Rooms.All.All.Where(m => m.Name != "Record/Facts"), new Forgetful()]);
        Assert.Contains(Walls.Broken(forgetful), b => b.StartsWith("Record/Facts uses Record/People", StringComparison.Ordinal));
    }

    [Fact]
    public void A_circle_is_caught()
    {
        var circle = new Modules([new Named("Record/A", "Record/B"), new Named("Record/B", "Record/A")]);
        Assert.NotEmpty(Walls.Circles(circle));
    }

    private sealed class Forgetful : KithModule
    {
        public override string Name => "Record/Facts";

        public override string Purpose => "Facts without its plate";

        public override IReadOnlyList<string> Opens => ["Sheets"];
    }

    private sealed class Named(string name, string uses) : KithModule
    {
        public override string Name => name;

        public override string Purpose => "A room of a test";

        public override IReadOnlyList<string> Uses => [uses];
    }
}
