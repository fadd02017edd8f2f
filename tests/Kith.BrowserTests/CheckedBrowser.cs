using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Kith.BrowserTests;

/// <summary>A browser of a journey in which every page is looked at the first time it comes up: heading, width, and faults of access where scripts run.</summary>
internal sealed partial class CheckedBrowser(ChromiumBrowser browser, IPage page, ISet<string> seen, bool scripts) : Cli.Browsing.IBrowser
{
    /// <inheritdoc/>
    public Cli.Browsing.Page Page => browser.Page;

    /// <inheritdoc/>
    public async Task<Cli.Browsing.Page> OpenAsync(string address) => await LookAsync(await browser.OpenAsync(address));

    /// <inheritdoc/>
    public async Task<Cli.Browsing.Page> FollowAsync(string words) => await LookAsync(await browser.FollowAsync(words));

    /// <inheritdoc/>
    public async Task<Cli.Browsing.Page> SubmitAsync(IEnumerable<(string Name, string? Value)>? answers = null, string? button = null, string? form = null) =>
        await LookAsync(await browser.SubmitAsync(answers, button, form));

    // Two children's pages of one kind are one page; two sections of an assessment are two.
    private async Task<Cli.Browsing.Page> LookAsync(Cli.Browsing.Page came)
    {
        if (!seen.Add(Id().Replace(came.Address.AbsolutePath, "…"))) return came;
        await PageChecks.HasOneHeadingAsync(page);
        if (scripts) await PageChecks.IsAccessibleAsync(page); // axe is a script itself
        await PageChecks.FitsAPhoneAsync(page);
        return came;
    }

    [GeneratedRegex("[0-9a-f]{8}-[0-9a-f-]{27}")]
    private static partial Regex Id();
}
