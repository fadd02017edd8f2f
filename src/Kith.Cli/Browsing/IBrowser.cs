namespace Kith.Cli.Browsing;

/// <summary>What a journey needs of a browser: the headless one here, and a real Chromium in the browser tests, drive the same script.</summary>
public interface IBrowser
{
    /// <summary>The page the browser is on.</summary>
    Page Page { get; }

    /// <summary>Opens an address.</summary>
    Task<Page> OpenAsync(string address);

    /// <summary>Sends a form with these answers; see <see cref="HeadlessBrowser.SubmitAsync"/>.</summary>
    Task<Page> SubmitAsync(IEnumerable<(string Name, string? Value)>? answers = null, string? button = null, string? form = null);

    /// <summary>Follows a link by its words.</summary>
    Task<Page> FollowAsync(string words);
}
