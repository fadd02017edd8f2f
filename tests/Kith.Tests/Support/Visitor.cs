global using Page = Kith.Cli.Browsing.Page;
using System.Globalization;
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

    // The container knows only the real time: a cookie that still lasts by the clock of the house is kept without its end.
    /// <inheritdoc/>
    protected override string Kept(string cookie)
    {
        var parts = cookie.Split(';', StringSplitOptions.TrimEntries);
        var end = Array.Find(parts, p => p.StartsWith("expires=", StringComparison.OrdinalIgnoreCase));
        return end is null || DateTimeOffset.Parse(end["expires=".Length..], CultureInfo.InvariantCulture) <= kith.Clock.GetUtcNow() ? cookie : string.Join("; ", parts.Where(p => p != end));
    }
}
