using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.DependencyInjection;

namespace Kith.Platform.Access;

/// <summary>Marks a page that shows people. It must log the read before it renders.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = true)]
public sealed class ShowsPeopleAttribute : Attribute;

/// <summary>The last gate before a page, or a part of it alone, renders: one that shows people and has not logged the read is a bug, and is not shown.</summary>
public sealed class NothingUnlogged : IAsyncResultFilter
{
    /// <inheritdoc/>
    public Task OnResultExecutionAsync(ResultExecutingContext context, ResultExecutionDelegate next)
    {
        var shown = context.Result switch { PageResult page => page.Model, PartialViewResult part => part.Model, _ => null };
        if (shown is { } model && model.GetType().IsDefined(typeof(ShowsPeopleAttribute), inherit: true)
            && !context.HttpContext.RequestServices.GetRequiredService<ReadLog>().Wrote)
        {
            throw new InvalidOperationException($"{model.GetType().Name} shows people but did not log the read.");
        }

        return next();
    }
}
