using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Kith.Platform.Pages.Components;

/// <summary>Binds a date from its three boxes (<c>Name.Day</c>, <c>Name.Month</c>, <c>Name.Year</c>), or from one ISO value in an address.</summary>
public sealed class DatePartsBinder : IModelBinder
{
    /// <inheritdoc/>
    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        var name = bindingContext.ModelName;
        var whole = bindingContext.ValueProvider.GetValue(name);
        if (whole.FirstValue is { Length: > 0 } iso)
        {
            bindingContext.ModelState.SetModelValue(name, whole);
            if (DateOnly.TryParseExact(iso, "yyyy-MM-dd", out var date)) bindingContext.Result = ModelBindingResult.Success(date);
            else bindingContext.ModelState.TryAddModelError(name, $"{Says(bindingContext)} must be a real date");
            return Task.CompletedTask;
        }

        var parts = new DateParts(Box(bindingContext, "Day"), Box(bindingContext, "Month"), Box(bindingContext, "Year"));
        if (parts is { Day: null, Month: null, Year: null }) return Task.CompletedTask;
        var read = parts.Read(Says(bindingContext));
        if (read.Problem is { } problem) bindingContext.ModelState.TryAddModelError(name, problem);
        else bindingContext.Result = ModelBindingResult.Success(read.Date);
        return Task.CompletedTask;
    }

    private static string Says(ModelBindingContext context) => context.ModelMetadata.DisplayName ?? context.FieldName;

    /// <summary>What was typed in one box, kept so that the page can show it again.</summary>
    private static string? Box(ModelBindingContext context, string part)
    {
        var name = $"{context.ModelName}.{part}";
        var typed = context.ValueProvider.GetValue(name);
        if (typed == ValueProviderResult.None) return null;
        context.ModelState.SetModelValue(name, typed);
        context.ModelState.MarkFieldValid(name);
        return typed.FirstValue ?? "";
    }
}

/// <summary>Uses <see cref="DatePartsBinder"/> for every date of a page or a form.</summary>
public sealed class DatePartsBinderProvider : IModelBinderProvider
{
    /// <inheritdoc/>
    public IModelBinder? GetBinder(ModelBinderProviderContext context) =>
        context.Metadata.UnderlyingOrModelType == typeof(DateOnly) ? new DatePartsBinder() : null;
}
