using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Matching;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Kith.Platform.House;

/// <summary>
/// A page's model is looked through (handlers, bound properties, attributes) when the page is first asked for, not at the start: with some
/// hundred and forty pages that was most of what it costs to put the host together (decision 14).
/// </summary>
internal static class PagesWhenAsked
{
    /// <summary>Puts the addresses alone into the routes; <see cref="LookThroughTheAskedPage"/> does the rest when a request comes.</summary>
    public static IServiceCollection AddPagesWhenAsked(this IServiceCollection services)
    {
        services.RemoveAll<IActionDescriptorProvider>();
        services.AddSingleton<IActionDescriptorProvider, PageActionDescriptorProvider>();
        services.AddSingleton<MatcherPolicy, LookThroughTheAskedPage>();
        return services;
    }

    // Goes before every other choice between candidates, because what a page allows and needs (permission, sign-in, limits) stands on its model.
    private sealed class LookThroughTheAskedPage(PageLoader loader) : MatcherPolicy, IEndpointSelectorPolicy
    {
        public override int Order => int.MinValue + 100;

        public bool AppliesToEndpoints(IReadOnlyList<Endpoint> endpoints) => endpoints.Any(e => e.Metadata.GetMetadata<PageActionDescriptor>() is not null);

        public async Task ApplyAsync(HttpContext httpContext, CandidateSet candidates)
        {
            for (var i = 0; i < candidates.Count; i++)
            {
                if (!candidates.IsValidCandidate(i) || candidates[i].Endpoint.Metadata.GetMetadata<PageActionDescriptor>() is not { } page) continue;
                candidates.ReplaceEndpoint(i, (await loader.LoadAsync(page, candidates[i].Endpoint.Metadata)).Endpoint, candidates[i].Values);
            }
        }
    }
}
