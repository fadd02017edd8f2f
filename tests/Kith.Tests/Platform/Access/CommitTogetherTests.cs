using Kith.Platform.Access;

namespace Kith.Tests.Platform.Access;

/// <summary>Looks that come at the same moment are committed together, and nobody goes on before their own are.</summary>
public sealed class CommitTogetherTests
{
    private readonly CommitTogether commits = new();
    private readonly List<IReadOnlyList<string>> written = [];
    private readonly TaskCompletionSource disk = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private string? cannotBeWritten;

    [Fact]
    public async Task Who_comes_while_another_writes_is_written_with_all_who_wait()
    {
        var looks = Enumerable.Range(0, 8).Select(n => commits.CommitAsync([Look($"{n}")], WriteAsync)).ToList();
        Assert.Equal(["0"], Assert.Single(written));
        Assert.All(looks, l => Assert.False(l.IsCompleted));

        disk.SetResult();
        await Task.WhenAll(looks);

        Assert.Equal(2, written.Count);
        Assert.Equal(["1", "2", "3", "4", "5", "6", "7"], written[1]);
    }

    [Fact]
    public async Task A_row_that_cannot_be_written_keeps_nobody_else_from_theirs()
    {
        cannotBeWritten = "2";
        var looks = Enumerable.Range(0, 4).Select(n => commits.CommitAsync([Look($"{n}")], WriteAsync)).ToList();
        disk.SetResult();

        await Assert.ThrowsAsync<InvalidOperationException>(() => looks[2]);
        await Task.WhenAll(looks[0], looks[1], looks[3]);

        Assert.Equal(["0", "1", "3"], written.Where(w => !w.Contains("2")).SelectMany(w => w).Order(StringComparer.Ordinal));
        await commits.CommitAsync([Look("4")], WriteAsync);
        Assert.Equal(["4"], written[^1]);
    }

    [Fact]
    public async Task Alone_or_many_each_look_is_written_once()
    {
        disk.SetResult();
        await Task.WhenAll(Enumerable.Range(0, 200).Select(n => Task.Run(() => commits.CommitAsync([Look($"{n}")], WriteAsync))));

        Assert.Equal(Enumerable.Range(0, 200).Select(n => $"{n}").Order(StringComparer.Ordinal), written.SelectMany(w => w).Order(StringComparer.Ordinal));
    }

    private async Task WriteAsync(IReadOnlyList<ReadEntry> looks)
    {
        var names = looks.Select(l => l.What).ToList();
        lock (written) written.Add(names);
        await disk.Task;
        await Task.Yield();
        if (cannotBeWritten is not null && names.Contains(cannotBeWritten)) throw new InvalidOperationException("This row cannot be written.");
    }

    private static ReadEntry Look(string what) => new() { UserName = "Sam Obi", Role = "social-worker", What = what };
}
