using System.Data.Common;
using Npgsql;

namespace Kith.Platform.Data;

/// <summary>A statement on its way to the server with others.</summary>
internal abstract class TripStatement
{
    /// <summary>What goes; null when it came to nothing before it could.</summary>
    public NpgsqlBatchCommand? Statement { get; protected set; }

    /// <summary>Begins, until there is a statement to put.</summary>
    public virtual void Start() { }

    /// <summary>Tells whoever asked how it ended; they go on when it is their turn.</summary>
    public abstract void Tell();

    /// <summary>Tells whoever asked why it came to nothing.</summary>
    public abstract void Refuse(Exception why);
}

/// <summary>A statement that changes rows and has no answer: done when all that went with it is.</summary>
internal sealed class TripChange : TripStatement
{
    private readonly TaskCompletionSource told = new();

    public TripChange(NpgsqlBatchCommand statement) => Statement = statement;

    /// <summary>Ends when it is committed.</summary>
    public Task Done => told.Task;

    public override void Tell() => told.SetResult();

    public override void Refuse(Exception why) => told.SetException(why);
}

/// <summary>A question.</summary>
internal abstract class TripQuestion : TripStatement
{
    private readonly TaskCompletionSource<DbDataReader> comes = new();

    /// <summary>Ends when the answer was read, or could not be.</summary>
    public abstract Task Reading { get; }

    /// <summary>Keeps what EF would run, and waits for its answer.</summary>
    public Task<DbDataReader> Hold(NpgsqlBatchCommand statement)
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

    public override Task Reading => list;

    public override void Start() => list = question.ToListAsync(cancellation).AsTask();

    public override void Tell() => told.SetFromTask(list);

    public override void Refuse(Exception why) => told.SetException(why);
}
