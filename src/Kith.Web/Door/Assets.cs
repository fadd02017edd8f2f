using System.IO.Compression;
using Microsoft.AspNetCore.ResponseCompression;

namespace Kith.Web.Door;

/// <summary>Style sheets, scripts and pictures, and how answers are packed.</summary>
internal static class Assets
{
    private static readonly object Key = new();

    /// <summary>Whether this answer is a file that anyone may keep.</summary>
    public static bool Served(HttpContext context) => context.Items.ContainsKey(Key);

    /// <summary>An address with a version (<c>?v=</c>, from asp-append-version) never changes; any other is asked for again.</summary>
    public static IApplicationBuilder UseAssets(this IApplicationBuilder app) => app.UseStaticFiles(new StaticFileOptions
    {
        OnPrepareResponse = file =>
        {
            file.Context.Items[Key] = true;
            file.Context.Response.Headers.CacheControl = file.Context.Request.Query.ContainsKey("v") ? "public, max-age=31536000, immutable" : "public, no-cache";
        },
    });

    /// <summary>
    /// Pages are packed over https too. BREACH needs a secret that stays the same and text of the attacker's choosing on one page: our form
    /// tokens are masked anew each time, the session id is never in a page, and words from outside reach a signed-in page only by POST with a token.
    /// </summary>
    public static IServiceCollection AddPacking(this IServiceCollection services) => services
        .AddResponseCompression(options =>
        {
            options.EnableForHttps = true;
            options.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "image/svg+xml"];
        })
        .Configure<BrotliCompressionProviderOptions>(options => options.Level = CompressionLevel.Optimal)
        .Configure<GzipCompressionProviderOptions>(options => options.Level = CompressionLevel.Optimal);
}
