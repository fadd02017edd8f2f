using Kith.Platform.Access;

namespace Kith.Platform.Pages;

/// <summary>
/// What a room puts on the home page of those who may see it: work that waits for them. Each part asks the database once, whatever the
/// length of its list, and logs the read when it names people.
/// </summary>
public interface IHomePart
{
    /// <summary>Smaller stands higher: 10, 20, 30 ...</summary>
    int Order { get; }

    /// <summary>Who sees it.</summary>
    string Permission { get; }

    /// <summary>The h2 above it.</summary>
    string Title { get; }

    /// <summary>What to draw, or null when there is nothing to say.</summary>
    Task<HomeView?> LoadAsync(Actor actor, CancellationToken cancellation);
}

/// <summary>A partial view by its path ("/Allocation/_Waiting.cshtml") and what it draws.</summary>
public sealed record HomeView(string PartialView, object Model);
