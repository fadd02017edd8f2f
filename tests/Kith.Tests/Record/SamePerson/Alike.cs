using Kith.Kernel;
using Kith.Platform.Data;
using Kith.Platform.Jobs;
using Kith.Record.Facts;
using Kith.Record.People;
using Kith.Record.SamePerson;
using Kith.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Kith.Tests.Record.SamePerson;

/// <summary>People who are alike, for tests: recorded with the facts by which they are found.</summary>
internal static class Alike
{
    /// <summary>A child of a family of their own, with name, birth date and address as facts.</summary>
    public static async Task<PersonId> ChildAsync(this TestKith kith, string given, string family, string born, string? line = null, string? postcode = null, string sex = "F", string? number = null)
    {
        var story = await Story.OfAsync(kith, kith.NorthernIreland, family);
        return await story.ChildOfAsync(given, born, line, postcode, sex, number);
    }

    /// <summary>A child of this family.</summary>
    public static async Task<PersonId> ChildOfAsync(this Story story, string given, string born, string? line = null, string? postcode = null, string sex = "F", string? number = null)
    {
        var child = await story.ChildAsync(given, born, sex);
        if (line is not null)
        {
            var home = await story.HomeAsync(child);
            await story.KnownAsync(Subject.Of(home), "household.address-line", line);
            if (postcode is not null) await story.KnownAsync(Subject.Of(home), "household.postcode", postcode);
        }

        await story.KnownAsync(Subject.Of(child), "person.given-name", given);
        await story.KnownAsync(Subject.Of(child), "person.family-name", story.Name);
        if (number is not null) await story.KnownAsync(Subject.Of(child), "person.hc-number", number);
        return child;
    }

    /// <summary>A job of the house runs once.</summary>
    public static Task RunsAsync(this TestKith kith, string job = "same-person.look-for-changed") => kith.Services.GetRequiredService<HouseRounds>().RunAsync(job, CancellationToken.None);

    /// <summary>What is stored.</summary>
    public static async Task<T> StoredAsync<T>(this TestKith kith, Func<KithDb, Task<T>> look)
    {
        await using var scope = kith.Services.CreateAsyncScope();
        return await look(scope.ServiceProvider.GetRequiredService<KithDb>());
    }

    /// <summary>Every pair the house keeps, settled or not.</summary>
    public static Task<List<SuggestedPair>> PairsAsync(this TestKith kith) => kith.StoredAsync(db => db.Set<SuggestedPair>().AsNoTracking().ToListAsync());

    /// <summary>Sealed as after adoption: nothing in Kith does that yet.</summary>
    public static Task SealAsync(this TestKith kith, PersonId person) => kith.StoredAsync(db => db.Set<Person>().Where(p => p.Id == person).ExecuteUpdateAsync(set => set.SetProperty(p => p.Sealed, true)));

    /// <summary>Does something as a user.</summary>
    public static async Task<TOut> AsAsync<TService, TOut>(this TestKith kith, Kith.Record.Users.User user, Func<TService, Task<TOut>> run) where TService : notnull
    {
        await using var scope = kith.ActingAs(user);
        return await run(scope.ServiceProvider.GetRequiredService<TService>());
    }
}
