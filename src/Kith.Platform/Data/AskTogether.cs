using Microsoft.EntityFrameworkCore;

namespace Kith.Platform.Data;

/// <summary>
/// Lets parts of a page that know nothing of each other put their questions to the server in one trip. On SQLite there is no way to go: each part is done after the other.
/// What is done together asks by <see cref="ListAsync"/>; any other statement meanwhile is refused.
/// </summary>
public static class AskTogether
{
    /// <summary>
    /// What <paramref name="ask"/> comes to for each part, in their order. Questions that wait at the same time go together; those that follow from the answers go in the next trip.
    /// </summary>
    public static async Task<IReadOnlyList<T>> AllAsync<TPart, T>(this KithDb db, IEnumerable<TPart> parts, Func<TPart, Task<T>> ask, CancellationToken cancellation)
    {
        if (db.Trips is not null) return await Task.WhenAll(parts.Select(ask));
        if (db.IsServer) return await Trips.AllAsync(db, parts.Select(ask), cancellation);
        var all = new List<T>();
        foreach (var part in parts) all.Add(await ask(part));
        return all;
    }

    /// <summary>The same for parts that keep what they read.</summary>
    public static Task AllAsync(this KithDb db, IEnumerable<Func<CancellationToken, Task>> parts, CancellationToken cancellation) => db.AllAsync(parts, async part =>
    {
        await part(cancellation);
        return true;
    }, cancellation);

    /// <summary>The answer to one question, one statement of SQL: at once, or with the others of a page.</summary>
    public static Task<List<T>> ListAsync<T>(this KithDb db, IAsyncEnumerable<T> question, CancellationToken cancellation) =>
        db.Trips is { } trips ? trips.ListAsync(question, cancellation) : question.ToListAsync(cancellation).AsTask();

    /// <summary>
    /// Runs one statement that writes into the house's own books, its values as {0}, {1}: at once, or with the questions of a page, before those that follow. Committed when it returns.
    /// </summary>
    internal static Task ChangeAsync(this KithDb db, string sql, IReadOnlyList<object> values) =>
        db.Trips is { } trips ? trips.ChangeAsync(sql, values) : db.Database.ExecuteSqlRawAsync(sql, values, CancellationToken.None);
}
