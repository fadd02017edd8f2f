using Kith.Kernel;
using Kith.Record.Practice;
using Kith.Record.Practice.Clocks;

namespace Kith.Journey.Plans;

/// <summary>How a promise stands. Never typed: it follows from its dates.</summary>
public enum PromiseStatus
{
    /// <summary>Still to do.</summary>
    Open,

    /// <summary>Still to do, and its day is near.</summary>
    DueSoon,

    /// <summary>Still to do, and its day is past.</summary>
    Overdue,

    /// <summary>Done.</summary>
    Kept,

    /// <summary>Not done; the reason is recorded.</summary>
    NotKept,

    /// <summary>Another promise took its place.</summary>
    Replaced,
}

/// <summary>Reads the status of promises. Pure.</summary>
public static class PromiseStatuses
{
    /// <summary>The clock that says how near a day must be to be called soon.</summary>
    internal const string SoonClock = "promise-soon";

    /// <summary>How the promise stands today.</summary>
    /// <param name="soon">The last day that counts as near.</param>
    public static PromiseStatus Of(DateOnly byWhen, DateTime? kept, DateTime? notKept, DateTime? replaced, DateOnly today, DateOnly soon) =>
        replaced is not null ? PromiseStatus.Replaced
        : kept is not null ? PromiseStatus.Kept
        : notKept is not null ? PromiseStatus.NotKept
        : byWhen < today ? PromiseStatus.Overdue
        : byWhen <= soon ? PromiseStatus.DueSoon
        : PromiseStatus.Open;

    /// <summary>Whether somebody still has to do it.</summary>
    public static bool IsOpen(this PromiseStatus status) => status is PromiseStatus.Open or PromiseStatus.DueSoon or PromiseStatus.Overdue;

    /// <summary>The last day that counts as near, by the pack's clock.</summary>
    public static DateOnly Soon(PracticePack pack, DateOnly today) => ClockFace.DueOn(pack.Clocks.On(SoonClock, today), pack.Calendar, today);
}
