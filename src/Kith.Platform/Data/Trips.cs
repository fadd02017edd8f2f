using System.Data.Common;
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
    private List<TripQuestion> waiting = [];
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

    /// <summary>What EF is about to run: a statement of the question that is being put waits for the others.</summary>
    public async ValueTask<InterceptionResult<DbDataReader>> HoldAsync(DbCommand statement, InterceptionResult<DbDataReader> result)
    {
        var question = starting ?? throw Stray();
        if (question.Alone) return result;
        return InterceptionResult<DbDataReader>.SuppressWithResult(await question.Hold(statement));
    }

    /// <summary>Why nothing else may be run meanwhile: the connection is in use, now or in a moment.</summary>
    public static InvalidOperationException Stray() => new("Parts that are done together only read, and ask each question, of one statement, by ListAsync.");

    private async Task<T[]> UntilAsync<T>(Task<T[]> all)
    {
        while (!all.IsCompleted)
        {
            if (waiting.Count > 0) await GoAsync();
            else await turns.ArrivalAsync(); // of something that is not the database
            turns.GoOn();
        }

        return await all;
    }

    private async Task GoAsync()
    {
        (var questions, waiting) = (waiting, []);
        try
        {
            await db.Database.OpenConnectionAsync(cancellation);
        }
        catch (Exception e)
        {
            foreach (var question in questions) question.Refuse(e);
            return;
        }

        try
        {
            if (questions.Count == 1) await AloneAsync(questions[0]);
            else await TogetherAsync(questions);
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }

        foreach (var question in questions) question.Tell();
    }

    private async Task AloneAsync(TripQuestion question)
    {
        (starting, question.Alone) = (question, true);
        question.Start();
        await question.Reading.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        starting = null;
    }

    private async Task TogetherAsync(List<TripQuestion> questions)
    {
        foreach (var question in questions)
        {
            starting = question;
            question.Start();
        }

        starting = null;
        var held = questions.Where(q => q.Statement is not null).ToList(); // without one it has failed already
        try
        {
            await using var batch = Batch(held);
            await using var answers = await batch.ExecuteReaderAsync(cancellation);
            foreach (var question in held)
            {
                question.Read(new OneAnswer(answers));
                await question.Reading.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
                if (question != held[^1] && !await answers.NextResultAsync(cancellation)) throw new InvalidOperationException("The server left questions unanswered.");
            }
        }
        catch (Exception e)
        {
            // The server answers none of what follows a statement that failed.
            foreach (var question in held)
            {
                question.Fail(e);
                await question.Reading.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    private NpgsqlBatch Batch(List<TripQuestion> questions)
    {
        var batch = new NpgsqlBatch((NpgsqlConnection)db.Database.GetDbConnection()) { Timeout = questions.Max(q => q.Statement!.CommandTimeout) };
        foreach (var statement in questions.Select(q => q.Statement!))
        {
            var (put, values) = (new NpgsqlBatchCommand(statement.CommandText), statement.Parameters.Cast<NpgsqlParameter>().ToList());
            statement.Parameters.Clear(); // a value stands in one statement
            foreach (var value in values) put.Parameters.Add(value);
            batch.BatchCommands.Add(put);
        }

        return batch;
    }
}

/// <summary>Keeps what a context runs back while its page asks together.</summary>
internal sealed class HoldForTrips : DbCommandInterceptor
{
    public static readonly HoldForTrips Instance = new();

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default) =>
        TripsOf(eventData) is { } trips ? trips.HoldAsync(command, result) : ValueTask.FromResult(result);

    public override InterceptionResult<DbDataReader> ReaderExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result) => Alone(eventData, result);

    public override InterceptionResult<int> NonQueryExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<int> result) => Alone(eventData, result);

    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default) => ValueTask.FromResult(Alone(eventData, result));

    private static Trips? TripsOf(CommandEventData of) => (of.Context as KithDb)?.Trips;

    private static T Alone<T>(CommandEventData of, T result) => TripsOf(of) is null ? result : throw Trips.Stray();
}
