using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Kith.Tests.Support;

/// <summary>The addresses of the house, with what their pages allow and need.</summary>
public static class Routes
{
    /// <summary>Every route; pages are looked through, as when they are asked for.</summary>
    public static async Task<IReadOnlyList<RouteEndpoint>> RoutesAsync(this TestKith kith)
    {
        var loader = kith.Services.GetRequiredService<PageLoader>();
        var routes = new List<RouteEndpoint>();
        foreach (var route in kith.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>())
        {
            routes.Add(route.Metadata.GetMetadata<PageActionDescriptor>() is { } page ? (RouteEndpoint)(await loader.LoadAsync(page, route.Metadata)).Endpoint! : route);
        }

        return routes;
    }
}
