namespace Kith.Platform.Data;

/// <summary>
/// Lets several parts of a page take turns: whoever can go on stands in a queue, and goes on when the one before has to wait. Otherwise two who waited for one answer would go on
/// at the same moment, each on a thread of its own, over one context.
/// </summary>
internal sealed class OneAtATime : SynchronizationContext
{
    private readonly Lock gate = new();
    private readonly Queue<(SendOrPostCallback Go, object? With)> ready = [];
    private TaskCompletionSource? arrival;

    /// <summary>Somebody can go on.</summary>
    public override void Post(SendOrPostCallback d, object? state)
    {
        TaskCompletionSource? told;
        lock (gate)
        {
            ready.Enqueue((d, state));
            (told, arrival) = (arrival, null);
        }

        told?.SetResult();
    }

    /// <summary>There is nobody who may wait for a turn on a thread: it would never come.</summary>
    public override void Send(SendOrPostCallback d, object? state) => throw new NotSupportedException("Parts of a page wait for each other without holding a thread.");

    /// <summary>Begins, then lets all go on until nobody can.</summary>
    public T Begin<T>(Func<T> parts)
    {
        var outside = Current;
        SetSynchronizationContext(this);
        try
        {
            var begun = parts();
            while (Next() is { Go: { } go } turn) go(turn.With);
            return begun;
        }
        finally
        {
            SetSynchronizationContext(outside);
        }
    }

    /// <summary>Lets all go on until nobody can.</summary>
    public void GoOn() => Begin(() => true);

    /// <summary>Ends when somebody can go on.</summary>
    public Task ArrivalAsync()
    {
        lock (gate)
        {
            if (ready.Count > 0) return Task.CompletedTask;
            arrival = new(TaskCreationOptions.RunContinuationsAsynchronously);
            return arrival.Task;
        }
    }

    private (SendOrPostCallback Go, object? With)? Next()
    {
        lock (gate) return ready.TryDequeue(out var turn) ? turn : null;
    }
}
