namespace Kith.Sight.Returns.Give;

/// <summary>Tells a disk that is full, or a share of it that is used up, from everything else that goes wrong while writing.</summary>
internal static class DiskFull
{
    private const int NoSpace = 28, QuotaUsedUp = 122, OnWindows = unchecked((int)0x80070070);

    /// <summary>What the person who gives files is told.</summary>
    public const string Says = "There is no room left on the disk for these files, and nothing of them was kept. Remove files you gave before, or ask whoever looks after the machine";

    /// <summary>Whether it was that.</summary>
    public static bool Is(IOException wrong) => wrong.HResult is NoSpace or QuotaUsedUp or OnWindows;
}
