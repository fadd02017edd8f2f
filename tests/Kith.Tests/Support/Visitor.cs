global using Page = Kith.Cli.Browsing.Page;
using Kith.Cli.Browsing;

namespace Kith.Tests.Support;

/// <summary>A browser without JavaScript, in front of a house of its own. <paramref name="arrive"/> runs before its first request.</summary>
public sealed class Visitor(TestKith kith, Func<Task>? arrive = null) : HeadlessBrowser(kith.Server.CreateClient, new Uri("https://localhost"))
{
    private Func<Task>? arrive = arrive;

    /// <inheritdoc/>
    protected override Task ArriveAsync()
    {
        var first = arrive;
        arrive = null;
        return first?.Invoke() ?? Task.CompletedTask;
    }
}
