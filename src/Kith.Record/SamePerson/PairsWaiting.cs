using Kith.Platform.Access;
using Kith.Platform.Pages;

namespace Kith.Record.SamePerson;

/// <summary>On the home page: how many pairs wait. Names nobody. Two statements.</summary>
internal sealed class PairsWaiting(ListPairs pairs) : IHomePart
{
    public int Order => 60;

    public string Permission => ListPairs.Permission;

    public string Title => "Records to compare";

    public async Task<HomeView?> LoadAsync(Actor actor, CancellationToken cancellation)
    {
        var (twice, together) = (await pairs.CountAsync(actor, PairAsks.SamePerson, cancellation), await pairs.CountAsync(actor, PairAsks.Family, cancellation));
        var lines = new List<HomeLine>();
        if (twice > 0) lines.Add(new("/same-person", twice == 1 ? "1 person may be known twice" : $"{twice} people may be known twice"));
        if (together > 0) lines.Add(new("/same-person?show=family", together == 1 ? "1 pair may belong together" : $"{together} pairs may belong together"));
        return HomeLines.Of(lines, "/same-person", "All records to compare");
    }
}
