namespace Kith.Web.Door;

/// <summary>The addresses that lead somewhere, so that nothing links to a room that is not there.</summary>
internal sealed class ExistingRoutes(EndpointDataSource endpoints)
{
    private readonly Lazy<HashSet<string>> patterns = new(() => endpoints.Endpoints.OfType<RouteEndpoint>()
        .Select(e => "/" + e.RoutePattern.RawText?.TrimStart('/')).ToHashSet(StringComparer.OrdinalIgnoreCase));

    /// <summary>Whether a page has this address or pattern: "/front-door", "/refer/{slug}".</summary>
    public bool Has(string pattern) => patterns.Value.Contains(pattern);

    /// <summary>Whether any page lies under this address: "/refer/{slug}" lies under "/refer".</summary>
    public bool HasUnder(string address) => patterns.Value.Any(p => p.StartsWith(address + "/", StringComparison.OrdinalIgnoreCase));
}

/// <summary>Answers 404 for an address that leads nowhere: a mistyped public address must not end at the sign-in page.</summary>
internal static class ExistingPagesOnly
{
    public static IApplicationBuilder UseExistingPagesOnly(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        if (context.GetEndpoint() is not null) return next(context);
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    });
}
