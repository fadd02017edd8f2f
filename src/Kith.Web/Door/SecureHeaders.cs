namespace Kith.Web.Door;

/// <summary>What every answer tells the browser about itself, errors and redirects included.</summary>
internal static class SecureHeaders
{
    // No inline script or style anywhere, and nothing from elsewhere.
    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    private const string Refused = "accelerometer=(), camera=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), payment=(), usb=()";

    /// <summary>Outermost: an error page is written by what comes after it.</summary>
    public static IApplicationBuilder UseSecureHeaders(this IApplicationBuilder app, bool onlyHttps) => app.Use((context, next) =>
    {
        context.Response.OnStarting(() =>
        {
            var headers = context.Response.Headers;
            headers.ContentSecurityPolicy = Policy;
            headers.XContentTypeOptions = "nosniff";
            headers["Referrer-Policy"] = "no-referrer";
            headers["Permissions-Policy"] = Refused;
            headers["Cross-Origin-Opener-Policy"] = "same-origin";
            headers["Cross-Origin-Resource-Policy"] = "same-origin";
            headers.XFrameOptions = "DENY";
            if (onlyHttps) headers.StrictTransportSecurity = "max-age=63072000; includeSubDomains";
            if (!Assets.Served(context))
            {
                // A record must not stay in the cache of a shared computer.
                headers.CacheControl = "no-store";
                headers.Remove("Pragma");
                headers.Remove("Expires");
            }

            return Task.CompletedTask;
        });
        return next(context);
    });
}
