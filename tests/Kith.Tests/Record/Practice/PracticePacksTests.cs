using Kith.Record.Practice;

namespace Kith.Tests.Record.Practice;

public sealed class PracticePacksTests
{
    private static readonly PracticePacks Packs = PracticePacks.Load(PracticeFolder.Find());

    [Fact]
    public void The_real_packs_are_whole() => Assert.Equal(["england", "northern-ireland"], Packs.Places.Keys);
}
