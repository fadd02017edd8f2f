namespace Kith.Platform.Access;

/// <summary>
/// Commits the looks of requests that come at the same moment together: who comes first writes for all who wait meanwhile. The disk is waited for
/// once for all of them, and nobody stands in line for SQLite's one writer. A request goes on when its own rows are committed, not before.
/// </summary>
public sealed class CommitTogether
{
    private readonly Lock gate = new();
    private List<Turn> waiting = [];
    private bool writing;

    /// <summary>Commits <paramref name="looks"/>, by <paramref name="write"/> of this request or of another.</summary>
    public async Task CommitAsync(IReadOnlyList<ReadEntry> looks, Func<IReadOnlyList<ReadEntry>, Task> write)
    {
        var (mine, first) = (new Turn(looks), false);
        lock (gate)
        {
            waiting.Add(mine);
            (first, writing) = (!writing, true);
        }

        if (!first && await mine.WrittenByAnother.Task) return;
        await WriteAsync(mine, write);
    }

    private async Task WriteAsync(Turn mine, Func<IReadOnlyList<ReadEntry>, Task> write)
    {
        List<Turn> turns;
        lock (gate) (turns, waiting) = (waiting, []);
        try
        {
            if (turns.Count == 1) await write(mine.Looks);
            else await AllAsync(turns, mine, write);
        }
        finally
        {
            Turn? next;
            lock (gate)
            {
                next = waiting.FirstOrDefault();
                writing = next is not null;
            }

            next?.WrittenByAnother.SetResult(false);
        }
    }

    private static async Task AllAsync(List<Turn> turns, Turn mine, Func<IReadOnlyList<ReadEntry>, Task> write)
    {
        try
        {
            await write([.. turns.SelectMany(t => t.Looks)]);
        }
        catch (Exception)
        {
            // A row that cannot be written must not keep others from theirs: each is written by itself, and its own fault comes to each.
            foreach (var other in turns.Where(t => t != mine)) await AloneAsync(other, write);
            await write(mine.Looks);
            return;
        }

        foreach (var other in turns.Where(t => t != mine)) other.WrittenByAnother.SetResult(true);
    }

    private static async Task AloneAsync(Turn other, Func<IReadOnlyList<ReadEntry>, Task> write)
    {
        try
        {
            await write(other.Looks);
            other.WrittenByAnother.SetResult(true);
        }
        catch (Exception e)
        {
            other.WrittenByAnother.SetException(e);
        }
    }

    private sealed class Turn(IReadOnlyList<ReadEntry> looks)
    {
        public IReadOnlyList<ReadEntry> Looks { get; } = looks;

        // True: another wrote it. False: it is this one's turn to write.
        public TaskCompletionSource<bool> WrittenByAnother { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
