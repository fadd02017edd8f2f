namespace Kith.Platform.Messages;

/// <summary>How long to wait before a message that could not be handed over is tried again: soon at first, then less and less often.</summary>
public static class TryAgain
{
    private static readonly TimeSpan[] Waits =
    [
        TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(15), TimeSpan.FromHours(1),
        TimeSpan.FromHours(4), TimeSpan.FromHours(12), TimeSpan.FromHours(24), TimeSpan.FromHours(24),
    ];

    /// <summary>The wait after so many attempts (1 or more), or null when it is time to give up and say so.</summary>
    public static TimeSpan? After(int attempts) => attempts <= Waits.Length ? Waits[attempts - 1] : null;
}
