namespace Kith.Platform.Pages;

/// <summary>One thing that waits for somebody: where it is done, what it is, and how it stands.</summary>
public sealed record HomeLine(string Href, string Text, string? Detail = null);

/// <summary>A short list for the home page, and where the whole of it is.</summary>
public sealed record HomeLines(IReadOnlyList<HomeLine> Lines, string MoreHref, string MoreText)
{
    /// <summary>The partial view that draws it.</summary>
    public const string View = "/Pages/_HomeLines.cshtml";

    private const int MostShown = 8;

    /// <summary>The home view for these lines, or null when there are none.</summary>
    public static HomeView? Of(IEnumerable<HomeLine> lines, string moreHref, string moreText) =>
        lines.ToList() is { Count: > 0 } all
            ? new HomeView(View, new HomeLines(all.Take(MostShown).ToList(), moreHref, all.Count > MostShown ? $"{moreText}: all {all.Count}" : moreText))
            : null;
}
