using System.Globalization;
using Kith.Cli.Demo.Area;
using Kith.Kernel;
using Kith.Platform.Commands;
using Kith.Platform.Data;
using Kith.Record.Practice;
using Microsoft.Extensions.DependencyInjection;

namespace Kith.Cli.Demo;

/// <summary><c>kith demo check</c>: whether a loaded region looks like the published figures it was drawn to.</summary>
internal sealed class CheckDemo : KithCommand
{
    public override string Noun => "demo";

    public override string Verb => "check";

    public override string Says => "Compare the loaded region with the published figures of demo/area.yaml; --scale is the one it was loaded with";

    public override string Arguments => "--scale 1k|10k|100k [--as-at YYYY-MM-DD] [--from FOLDER]";

    public override async Task<int> RunAsync(CommandWords words, IServiceProvider house, TextWriter says, CancellationToken cancellation)
    {
        var scale = DemoOptions.Scale(words);
        var today = DemoOptions.AsAt(words) ?? London.Today(house.GetRequiredService<TimeProvider>());
        var folder = DemoFolder.Find(words.Option("--from"));
        words.End();
        if (scale == 0) throw new UsageException("--scale is missing: only a simulated year can be compared");

        var (rates, region, packs) = (AreaRates.Load(folder), Region.Load(folder), house.GetRequiredService<PracticePacks>());
        var far = 0;
        foreach (var place in region.Agencies.GroupBy(a => a.Place, StringComparer.Ordinal))
        {
            var children = scale * place.Count() / region.Agencies.Count;
            var counted = await CountArea.AsyncOf(house.GetRequiredService<KithDb>(), place.Key, packs[place.Key].Calendar, today, cancellation);
            await says.WriteLineAsync($"{place.Key}, {children} children\n  {"",-44}{"per 100,000",12}{"here",9}{"counted",9}{"off by",9}");
            foreach (var row in AreaFigures.Compare(rates.Of(place.Key), children, counted))
            {
                if (!row.IsNear) far++;
                await says.WriteLineAsync(string.Create(CultureInfo.InvariantCulture,
                    $"  {row.Says,-44}{row.Per100k,12:0}{row.Expected,9:0}{row.Counted,9}{row.Difference,8:0.0%}{(row.IsNear ? "" : "  too far")}"));
            }
        }

        await says.WriteLineAsync(far == 0 ? "Every figure is near: within 5 per cent, or within one family (four children) where counts are small." : $"{far} figures are too far from what was published.");
        return far == 0 ? 0 : 1;
    }
}
