using Kith.Benchmarks.Region;
using Kith.Benchmarks.Rig;
using Kith.Kernel;
using Kith.Platform.Access;
using Kith.Platform.Data;
using Kith.Record.People;
using Kith.Record.People.Search;
using Microsoft.Extensions.DependencyInjection;

namespace Kith.Benchmarks.Searching;

/// <summary>Finding people among a million of one agency, reach applied: the question itself, and the page with its sign-in, form token and read log.</summary>
internal sealed class SearchBench : Bench
{
    private const double AsYouType = 5, WithTypo = 25;
    private const int Rounds = 3, Warm = 4;

    public override string Name => "search";

    public override string Says => "Finding people among 1,000,000 with reach applied, one user: the question, and the posted page";

    public override async Task<IReadOnlyList<Measured>> RunAsync(BenchPlace place, CancellationToken cancellation)
    {
        var people = MakeUpSearches.Sought();
        (string Name, List<string> Typed, double Bar, bool IsLive)[] ways =
        [
            ("as you type", MakeUpSearches.AsTyped(people), AsYouType, true), ("with a date, number, place", MakeUpSearches.WithMore(people), AsYouType, true),
            ("with a typo", MakeUpSearches.Misspelt(people), WithTypo, true), ("Search pressed", MakeUpSearches.WithMore(people), WithTypo, false),
        ];
        var results = new List<Measured>();
        foreach (var kind in place.Kinds)
        {
            await using var house = await BenchRegion.OpenAsync(place, kind, cancellation);
            var staff = await BenchRegion.StaffAsync(house, cancellation);
            foreach (var (who, actor) in new[] { ("whole agency", staff.Duty), ("own team", staff.Worker) })
            {
                using var browser = await house.SignedInAsync(actor.User, packed: true, cancellation);
                var token = BenchHouse.TokenIn(await browser.GetStringAsync("/search", cancellation));
                for (var i = 0; i < Warm; i++) // a house that has been up for a while
                    foreach (var (_, typed, _, isLive) in ways)
                        foreach (var words in typed) await PostAsync(browser, token, words, isLive, cancellation);
                foreach (var (way, typed, bar, isLive) in ways)
                {
                    var of = $"{BenchPlace.NameOf(kind)}, {who}, {way}";
                    results.AddRange((await RoundsAsync(typed, words => AskAsync(house, actor, words, isLive, cancellation))).Against(of, bar));
                    results.AddRange((await RoundsAsync(typed, words => PostAsync(browser, token, words, isLive, cancellation))).Against($"{of}, {(isLive ? "answer" : "page")}", bar));
                }
            }
        }

        return results;
    }

    // The first round is not counted: plans and pages are still being made.
    private static async Task<Laps> RoundsAsync(List<string> typed, Func<string, Task> find)
    {
        foreach (var words in typed) await find(words);
        var laps = new Laps();
        for (var round = 0; round < Rounds; round++)
            foreach (var words in typed)
                await laps.TimeAsync(() => find(words));
        return laps;
    }

    private static async Task AskAsync(BenchHouse house, Actor actor, string words, bool isLive, CancellationToken cancellation)
    {
        await using var scope = house.ActingAs(actor);
        var clock = scope.ServiceProvider.GetRequiredService<TimeProvider>();
        await scope.ServiceProvider.GetRequiredService<FindPeople>().FindAsync(SearchTerms.Parse(words, London.Today(clock)), cancellation, isLive ? FindPageModel.MostAsTyped : FindPeople.MostShown);
    }

    private static async Task PostAsync(HttpClient browser, string token, string words, bool isLive, CancellationToken cancellation)
    {
        using var form = new HttpRequestMessage(HttpMethod.Post, "/search") { Content = new FormUrlEncodedContent([new("words", words), new("__RequestVerificationToken", token)]) };
        if (isLive) form.Headers.Add("X-Requested-With", "live");
        using var answer = await browser.SendAsync(form, cancellation);
        answer.EnsureSuccessStatusCode();
    }
}
