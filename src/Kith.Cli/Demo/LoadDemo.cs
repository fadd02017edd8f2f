using Kith.Cli.Demo.Area;
using Kith.Cli.Demo.Leaders;
using Kith.Cli.Demo.Stories;
using Kith.Kernel;
using Kith.Platform.Commands;
using Kith.Platform.Data;
using Kith.Record.Practice;
using Kith.Record.SamePerson;
using Kith.Record.Users;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Kith.Cli.Demo;

/// <summary><c>kith demo load</c></summary>
internal sealed class LoadDemo : KithCommand
{
    /// <summary>Who reads a page of the demo must know at once that nobody in it exists.</summary>
    public const string Banner = "SYNTHETIC: everybody in this database is invented. No real people, addresses or numbers.";

    private const int UsualSeed = 2026;

    // Its leaders have a programme of reform and an exercise of listening; the others begin with empty pages.
    private const string Led = "ardmore";

    // Two years of 250 working days and a few weeks for bank holidays: the region is set up before anything happens in it.
    private const int Years = 2, FirstDays = 30;

    public override string Noun => "demo";

    public override string Verb => "load";

    public override string Says => "Fill an empty database with a fictional region and its stories; --scale adds a simulated year for so many children living in the region";

    public override string Arguments => "[--scale 1k|10k|100k] [--seed N] [--as-at YYYY-MM-DD] [--from FOLDER]";

    public override async Task<int> RunAsync(CommandWords words, IServiceProvider house, TextWriter says, CancellationToken cancellation)
    {
        var seed = DemoOptions.Number(words, "--seed") ?? UsualSeed;
        var scale = DemoOptions.Scale(words);
        var today = DemoOptions.AsAt(words) ?? London.Today(house.GetRequiredService<TimeProvider>());
        var folder = DemoFolder.Find(words.Option("--from"));
        words.End();
        if (await NotEmptyAsync(house, says, cancellation)) return 1;

        var packs = house.GetRequiredService<PracticePacks>();
        var (region, rates, names) = (Region.Load(folder), AreaRates.Load(folder), NameLists.Load(folder));
        StaffArea.Add(region, scale, rates, names, seed);
        try
        {
            var stories = Story.LoadAll(folder, region, packs, today);
            await using var demo = House(0);
            await demo.MoveInAsync(region, cancellation);
            await DescribeWorkers.PlayAsync(demo, today, cancellation);
            await using var beside = scale == 0 ? null : House(1);
            // A year is played by two hands, whatever the machine: one would leave half of two cores idle. What is told of an agency stays in one hand, in its order.
            if (beside is not null) demo.Leave(beside, stories.Select(s => s.Agency).Append(Led).ToHashSet(StringComparer.Ordinal));
            var told = new PlayStories(demo, today).Happenings(stories)
                .Concat(new PlayReform(demo, Led, today).Happenings(folder)).Concat(new PlayListening(demo, Led, today).Happenings(folder));
            await Parallel.ForEachAsync(new[] { demo, beside }.OfType<DemoHouse>(), cancellation, async (hand, stop) =>
            {
                var year = scale == 0 ? [] : new PlayArea(hand, names, rates, today).Happenings(scale);
                await InOrder.PlayAsync(hand == demo ? told.Concat(year) : year, hand.Clock, stop);
                await hand.DoAsync<LookForNew>(stop);
            });
            await says.WriteLineAsync($"{Banner}\nLoaded {region.Agencies.Count} agencies and {stories.Count} stories. 'kith users list' says who can sign in.");
            return 0;
        }
        catch (StoryException wrong)
        {
            await says.WriteLineAsync(wrong.Message);
            return 1;
        }

        // Every house numbers what it makes in a way of its own.
        DemoHouse House(int number)
        {
            var clock = new SetClock(London.ToUtc(today.AddYears(-Years).AddDays(-FirstDays), new(8, 0)), seed + number);
            return new(CommandLine.House(house.GetRequiredService<IConfiguration>(), clock, packs), clock, seed);
        }
    }

    // Real records and invented ones must never stand in one database.
    private static async Task<bool> NotEmptyAsync(IServiceProvider house, TextWriter says, CancellationToken cancellation)
    {
        var db = house.GetRequiredService<KithDb>();
        await OpenDatabase.MigrateAsync(db, house.GetRequiredService<Database>(), cancellation);
        if (!await db.Set<Agency>().AnyAsync(cancellation)) return false;
        await says.WriteLineAsync("This database already holds agencies, so nothing was loaded. Point Kith__Database at an empty one (a new file for SQLite), or remove the demo database first.");
        return true;
    }
}
