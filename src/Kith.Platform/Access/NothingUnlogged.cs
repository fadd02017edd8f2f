using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.DependencyInjection;

namespace Kith.Platform.Access;

/// <summary>Marks a page that shows people. It must log the read before it renders.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = true)]
public sealed class ShowsPeopleAttribute : Attribute;

/// <summary>
/// The last gate before a page of people, or a part of it alone, answers. One that has not logged the read is a bug, and is not shown. One that found nothing (a forged
/// id, another agency's child, a sealed record) and has not logged that is logged here: whoever tries ids one after another leaves a trace.
/// </summary>
public sealed partial class NothingUnlogged : IAsyncResultFilter
{
    private const int LongestCode = 80;

    /// <inheritdoc/>
    public async Task OnResultExecutionAsync(ResultExecutingContext context, ResultExecutionDelegate next)
    {
        if (context.ActionDescriptor is CompiledPageActionDescriptor page && page.ModelTypeInfo?.IsDefined(typeof(ShowsPeopleAttribute), inherit: true) == true)
        {
            var services = context.HttpContext.RequestServices;
            var (reads, current) = (services.GetRequiredService<ReadLog>(), services.GetRequiredService<CurrentActor>());
            if (context.Result is PageResult or PartialViewResult && !reads.Wrote)
            {
                throw new InvalidOperationException($"{page.ModelTypeInfo.Name} shows people but did not log the read.");
            }

            if (context.Result is NotFoundResult && !reads.Wrote && current.IsKnown)
            {
                await reads.WriteAsync(CodeOf(page.AttributeRouteInfo!.Template!), [(null, Sight.Unknown)], context.HttpContext.RequestAborted);
            }
        }

        await next();
    }

    // "plans/{planId:guid}/edit" is logged as "plans/edit": a code, never an id.
    private static string CodeOf(string template) => Placeholders().Replace(template, "") is var code && code.Length > LongestCode ? code[..LongestCode] : code;

    [GeneratedRegex(@"/?\{[^/]*\}")]
    private static partial Regex Placeholders();
}
