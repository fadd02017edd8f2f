using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.DependencyInjection;

namespace Kith.Platform.Access;

/// <summary>
/// Says which permission a page or endpoint needs. Without it the page answers 403; a page that names people answers 404, because
/// not-allowed must look like not-found where a name could be learnt.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method, AllowMultiple = true, Inherited = true)]
public sealed class NeedsAttribute(string permission) : Attribute
{
    /// <summary>Permission code of the practice pack's roles; with several attributes, all are needed.</summary>
    public string Permission { get; } = permission;
}

/// <summary>Asks for the permissions that <see cref="NeedsAttribute"/> names, before anything of the page runs.</summary>
public static class AskForNeeds
{
    /// <summary>Goes after routing and after the actor is known.</summary>
    public static IApplicationBuilder UseNeeds(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        var marks = context.GetEndpoint()?.Metadata;
        if (marks?.GetMetadata<PageActionDescriptor>() is { } page and not CompiledPageActionDescriptor)
        {
            throw new InvalidOperationException($"{page.ViewEnginePath} was not looked through: what it needs is unknown.");
        }

        var needs = marks?.GetOrderedMetadata<NeedsAttribute>() ?? [];
        var current = context.RequestServices.GetRequiredService<CurrentActor>();
        if (needs.All(n => current.IsKnown && current.Value.May(n.Permission)))
        {
            await next(context);
            return;
        }

        context.Response.StatusCode = marks!.GetMetadata<ShowsPeopleAttribute>() is null ? StatusCodes.Status403Forbidden : StatusCodes.Status404NotFound;
    });
}
