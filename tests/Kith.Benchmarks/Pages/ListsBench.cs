using Kith.Benchmarks.Region;
using Kith.Benchmarks.Rig;

namespace Kith.Benchmarks.Pages;

/// <summary>The lists a day begins with: a worker's 100 children, and the first page of a team's 1,500. That the statements stay the same is a test.</summary>
internal sealed class ListsBench : Bench
{
    private const double Own = 20, OfTeam = 100;
    private const int Looks = 100, Warm = 500;

    public override string Name => "lists";

    public override string Says => "A worker's 100 children, and a team's 1,500 (a hundred to a page), one user, packed";

    public override async Task<IReadOnlyList<Measured>> RunAsync(BenchPlace place, CancellationToken cancellation)
    {
        var results = new List<Measured>();
        foreach (var kind in place.Kinds)
        {
            await using var house = await BenchRegion.OpenAsync(place, kind, cancellation);
            var staff = await BenchRegion.StaffAsync(house, cancellation);
            using var browser = await house.SignedInAsync(staff.Worker.User, packed: true, cancellation);
            foreach (var (of, path, most) in new[] { ("a worker's 100", "/children?whose=Mine", Own), ("a team's 1,500", $"/children?whose=Team&team={staff.Team.Value}", OfTeam) })
            {
                for (var i = 0; i < Warm; i++) await browser.GetStringAsync(path, cancellation);
                var laps = new Laps();
                for (var i = 0; i < Looks; i++) await laps.TimeAsync(() => browser.GetStringAsync(path, cancellation));
                results.AddRange(laps.Against($"{BenchPlace.NameOf(kind)}, {of}", most));
            }
        }

        return results;
    }
}
