using System.Globalization;
using Kith.Cli.Browsing;
using Kith.Kernel;
using Kith.Platform.Commands;

namespace Kith.Cli.Burden;

/// <summary><c>kith burden</c></summary>
public sealed class MeasureBurden : KithCommand
{
    public override string Noun => "burden";

    public override string Says => "Live the journey from a school's worry to an agreed plan, in each place, on a database of its own, and count what people had to type";

    public override string Arguments => "[--json FILE] [--from FOLDER]";

    /// <summary>The places, in the order of the report.</summary>
    public static IReadOnlyList<string> Places { get; } = ["northern-ireland", "england"];

    public override async Task<int> RunAsync(CommandWords words, IServiceProvider house, TextWriter says, CancellationToken cancellation)
    {
        var file = words.Option("--json");
        var demo = words.Option("--from");
        words.End();
        var packs = new List<PackBurden>();
        await using (var burden = await BurdenHouse.OpenAsync(cancellation, demo))
        {
            foreach (var place in Places)
            {
                packs.Add(BurdenReport.Of(place, await LiveAsync(burden, place)));
                await TellAsync(says, packs[^1]);
            }
        }

        if (file is not null) await File.WriteAllTextAsync(file, new BurdenReport(packs).ToJson(), cancellation);
        return packs.TrueForAll(p => p.IsClean) ? 0 : 1;
    }

    /// <summary>Lives the journey of one place without a browser.</summary>
    public static async Task<Meter> LiveAsync(BurdenHouse burden, string place)
    {
        var today = London.Today(TimeProvider.System);
        return await new BurdenJourney(place, WorkedFamily.In(place, today), () => Task.FromResult<IBrowser>(Anyone(burden)), today).LiveAsync();
    }

    /// <summary>A browser in which nobody is signed in.</summary>
    public static HeadlessBrowser Anyone(BurdenHouse burden) => new(() => new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false }), burden.Address);

    private static async Task TellAsync(TextWriter says, PackBurden pack)
    {
        await says.WriteLineAsync(pack.Pack);
        foreach (var d in pack.Documents)
        {
            await says.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"  {d.Id}: {d.Boxes} boxes, {d.Asked} asked, {d.Confirmed} confirmed, {d.Shown} shown, {d.NotCovered.Count} not covered"));
        }

        await says.WriteLineAsync(string.Create(CultureInfo.InvariantCulture,
            $"  facts typed {pack.FactsTyped}, typed twice {pack.FactsTypedTwice}, paragraphs retyped {pack.ParagraphsRetyped}, chronology retyped {pack.ChronologyRetyped}, look-ups {pack.LookUps}, clicks {pack.Clicks}, keystrokes {pack.Keystrokes}"));
        foreach (var again in pack.TypedTwice.Concat(pack.Retyped)) await says.WriteLineAsync("  again: " + again);
    }
}
