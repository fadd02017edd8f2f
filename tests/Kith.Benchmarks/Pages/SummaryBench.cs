using Kith.Benchmarks.Region;
using Kith.Benchmarks.Rig;
using Kith.Kernel;
using Kith.Platform.Data;
using Kith.Platform.History;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Kith.Benchmarks.Pages;

/// <summary>The summary of a child with a long chronology, through the real host, against the bare limit.</summary>
internal sealed class SummaryBench : Bench
{
    private const double ShareOfBare = .40, OneUser = 10;
    private const int Looks = 300, Warm = 5_000;

    public override string Name => "summary";

    public override string Says => "Summary of a child with 10,000 entries: sign-in, reach, every card, read-log row committed; against the same page read and put together by hand";

    public override async Task<IReadOnlyList<Measured>> RunAsync(BenchPlace place, CancellationToken cancellation)
    {
        var results = new List<Measured>();
        foreach (var kind in place.Kinds)
        {
            await using var house = await BenchRegion.OpenAsync(place, kind, cancellation);
            var staff = await BenchRegion.StaffAsync(house, cancellation);
            var child = await ChildAsync(house, staff, cancellation);
            var (path, of) = ($"/children/{child.Value}/summary", BenchPlace.NameOf(kind));
            using var packed = await house.SignedInAsync(staff.Worker.User, packed: true, cancellation);
            for (var i = 0; i < Warm; i++) await packed.GetStringAsync(path, cancellation);
            var laps = new Laps();
            for (var i = 0; i < Looks; i++) await laps.TimeAsync(() => packed.GetStringAsync(path, cancellation));
            results.AddRange(laps.Against($"{of}, one user, packed", OneUser));

            using var plain = await house.SignedInAsync(staff.Worker.User, packed: false, cancellation);
            var page = await plain.GetStringAsync(path, cancellation);
            await using var bare = await BarePage.OpenAsync(house.Database, page, staff, child, cancellation);
            using var direct = new HttpClient { BaseAddress = bare.Address };
            if (!BareTemplate.AreOne(page, await direct.GetStringAsync("/bare", cancellation))) throw new InvalidOperationException("The page put together by hand is not the page that Kith draws.");
            var rates = await Load.InTurnsAsync(cancellation, () => plain.GetByteArrayAsync(path, cancellation), () => direct.GetByteArrayAsync("/bare", cancellation));
            results.Add(new($"{of}, rate", rates[0].Rate, "pages/s"));
            results.Add(new($"{of}, bare", rates[1].Rate, "pages/s"));
            results.Add(new($"{of}, share of bare", rates[0].Rate / rates[1].Rate, "of bare", Bar.Least(ShareOfBare)));
            results.Add(new($"{of}, processor", rates[0].Processor, "ms each"));
            results.Add(new($"{of}, bare, processor", rates[1].Processor, "ms each"));
        }

        return results;
    }

    private static async Task<PersonId> ChildAsync(BenchHouse house, BenchStaff staff, CancellationToken cancellation)
    {
        await using var scope = house.Services.CreateAsyncScope();
        var filings = scope.ServiceProvider.GetRequiredService<KithDb>().Set<HistoryFiling>().Where(f => f.AgencyId == staff.Agency);
        return await filings.OrderByDescending(f => f.Seq).Select(f => f.PersonId).FirstAsync(cancellation);
    }
}
