using System.Data.Common;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Npgsql;

namespace Kith.Platform.Data;

/// <summary>
/// The trips to a PostgreSQL server that several parts of a page make together. Every part runs until it waits for an answer; then the questions of all go in one batch, each
/// answer is read by the one who asked, in order, and only then do the parts go on, in turns. One thing happens at a time, so they may share a context.
/// </summary>
internal sealed class Trips(KithDb db, CancellationToken cancellation)
{
    private readonly OneAtATime turns = new();
    private List<TripStatement> waiting = [];
    private TripQuestion? starting;

    /// <summary>Does all parts, each of which begins when it is taken; they have all ended when it returns or throws.</summary>
    public static async Task<IReadOnlyList<T>> AllAsync<T>(KithDb db, IEnumerable<Task<T>> parts, CancellationToken cancellation)
    {
        var trips = db.Trips = new Trips(db, cancellation);
        try
        {
            return await trips.UntilAsync(trips.turns.Begin(() => Task.WhenAll(parts)));
        }
        finally
        {
            db.Trips = null;
        }
    }

    /// <summary>Takes a question along on the next trip.</summary>
    public Task<List<T>> ListAsync<T>(IAsyncEnumerable<T> question, CancellationToken stop)
    {
        var asked = new TripQuestion<T>(question, stop);
        waiting.Add(asked);
        return asked.Answer;
    }

    /// <summary>Takes along a statement that changes rows. It stands before the questions that are put after it; done when it is committed.</summary>
    public Task ChangeAsync(string sql, IReadOnlyList<object> values)
    {
        var statement = new NpgsqlBatchCommand(string.Format(CultureInfo.InvariantCulture, sql, [.. values.Select((_, i) => $"${i + 1}")]));
        foreach (var value in values) statement.Parameters.Add(new NpgsqlParameter { Value = value });
        var change = new TripChange(statement);
        waiting.Add(change);
        return change.Done;
    }

    /// <summary>What EF is about to run: a statement of the question that is being put waits for the others.</summary>
    public async ValueTask<InterceptionResult<DbDataReader>> HoldAsync(DbCommand statement)
    {
        var question = starting ?? throw Stray();
        return InterceptionResult<DbDataReader>.SuppressWithResult(await question.Hold(NumberedPlaces.Of((NpgsqlCommand)statement)));
    }

    /// <summary>Why nothing else may be run meanwhile: the connection is in use, now or in a moment.</summary>
    public static InvalidOperationException Stray() => new("Parts that are done together ask each question, of one statement, by ListAsync.");

    private async Task<T[]> UntilAsync<T>(Task<T[]> all)
    {
        while (!all.IsCompleted)
        {
            if (waiting.Count > 0) await GoAsync();
            else await Task.WhenAny(all, turns.ArrivalAsync()); // somebody waits for something that is not the database
            turns.GoOn();
        }

        return await all;
    }

    private async Task GoAsync()
    {
        (var statements, waiting) = (waiting, []);
        try
        {
            await db.Database.OpenConnectionAsync(cancellation);
            try
            {
                await PutAsync(statements);
            }
            finally
            {
                await db.Database.CloseConnectionAsync();
            }
        }
        catch (Exception e)
        {
            // What was to be changed may not be committed, and whoever read an answer already must not go on as if it were.
            foreach (var statement in statements) statement.Refuse(e);
            return;
        }

        foreach (var statement in statements) statement.Tell();
    }

    private async Task PutAsync(List<TripStatement> statements)
    {
        foreach (var statement in statements)
        {
            starting = statement as TripQuestion;
            statement.Start();
        }

        starting = null;
        var held = statements.Where(s => s.Statement is not null).ToList();
        if (held.Count == 0) return;
        var questions = held.OfType<TripQuestion>().ToList();
        try
        {
            await using var batch = Batch(held);
            await using var answers = await batch.ExecuteReaderAsync(cancellation);
            foreach (var question in questions)
            {
                question.Read(new OneAnswer(answers));
                await question.Reading;
                if (question != questions[^1] && !await answers.NextResultAsync(cancellation)) throw new InvalidOperationException("The server left questions unanswered.");
            }

            await answers.CloseAsync(); // the last answer is not the end: what was changed is committed after it
        }
        catch (Exception e)
        {
            foreach (var question in questions)
            {
                question.Fail(e); // EF lets go of what it holds for the question
                await question.Reading.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }

            throw;
        }
    }

    private NpgsqlBatch Batch(List<TripStatement> statements)
    {
        var batch = new NpgsqlBatch((NpgsqlConnection)db.Database.GetDbConnection());
        foreach (var statement in statements) batch.BatchCommands.Add(statement.Statement!);
        return batch;
    }
}

/// <summary>Keeps what a context runs back while its page asks together.</summary>
internal sealed class HoldForTrips : DbCommandInterceptor
{
    public static readonly HoldForTrips Instance = new();

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default) =>
        TripsOf(eventData) is { } trips ? trips.HoldAsync(command) : ValueTask.FromResult(result);

    public override InterceptionResult<DbDataReader> ReaderExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result) => Alone(eventData, result);

    public override InterceptionResult<int> NonQueryExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<int> result) => Alone(eventData, result);

    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default) => ValueTask.FromResult(Alone(eventData, result));

    private static Trips? TripsOf(CommandEventData of) => (of.Context as KithDb)?.Trips;

    private static T Alone<T>(CommandEventData of, T result) => TripsOf(of) is null ? result : throw Trips.Stray();
}
