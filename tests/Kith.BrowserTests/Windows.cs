using Microsoft.Playwright;

namespace Kith.BrowserTests;

/// <summary>The windows a test opens; they are closed when it ends.</summary>
public abstract class Windows(RunningKith kith) : IAsyncDisposable
{
    private const int Height = 900;
    private readonly List<IBrowserContext> open = [];

    /// <summary>A page in which this person is signed in; where it stands, nothing is open yet.</summary>
    protected async Task<IPage> SignedInAsync(string name, int width = 1280, bool scripts = true) => await OpenAsync(width, scripts, await kith.SignedInAsync(name));

    /// <summary>A page in which nobody is signed in, in the house of all tests or in another.</summary>
    protected async Task<IPage> OpenAsync(int width = 1280, bool scripts = true, string? signedIn = null, Uri? house = null)
    {
        var window = await kith.Browser.NewContextAsync(new()
        {
            BaseURL = house?.ToString() ?? kith.Address, JavaScriptEnabled = scripts, ViewportSize = new() { Width = width, Height = Height }, StorageState = signedIn,
        });
        open.Add(window);
        return await window.NewPageAsync();
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        foreach (var window in open) await window.DisposeAsync();
        GC.SuppressFinalize(this);
    }
}
