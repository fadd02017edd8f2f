using System.Data.Common;

namespace Kith.Platform.Data;

/// <summary>A question on its way to the server with others.</summary>
internal abstract class TripQuestion
{
    private readonly TaskCompletionSource<DbDataReader> comes = new();

    /// <summary>It goes by itself: nothing is held back.</summary>
    public bool Alone { get; set; }

    /// <summary>What EF made of it, once it was started.</summary>
    public DbCommand? Statement { get; private set; }

    /// <summary>Ends when the answer was read, or could not be.</summary>
    public Task Reading { get; protected set; } = Task.CompletedTask;

    /// <summary>Asks, until EF has a statement to run.</summary>
    public abstract void Start();

    /// <summary>Gives the answer to whoever asked, who goes on when it is their turn.</summary>
    public abstract void Tell();

    /// <summary>Tells whoever asked why there was no trip.</summary>
    public abstract void Refuse(Exception why);

    /// <summary>Keeps the statement, and waits for its answer.</summary>
    public Task<DbDataReader> Hold(DbCommand statement)
    {
        if (Statement is not null) throw Trips.Stray();
        Statement = statement;
        return comes.Task;
    }

    /// <summary>Lets EF read the answer.</summary>
    public void Read(DbDataReader answer) => comes.SetResult(answer);

    /// <summary>There will be no answer; nothing happens to one that was read.</summary>
    public void Fail(Exception why) => comes.TrySetException(why);
}

/// <summary>A question whose answer is a list.</summary>
internal sealed class TripQuestion<T>(IAsyncEnumerable<T> question, CancellationToken cancellation) : TripQuestion
{
    private readonly TaskCompletionSource<List<T>> told = new();
    private Task<List<T>> list = null!;

    /// <summary>The answer, when it was told.</summary>
    public Task<List<T>> Answer => told.Task;

    public override void Start() => Reading = list = question.ToListAsync(cancellation).AsTask();

    public override void Tell() => told.SetFromTask(list);

    public override void Refuse(Exception why) => told.SetException(why);
}
