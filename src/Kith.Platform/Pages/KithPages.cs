using Kith.Platform.Pages.Components;
using Microsoft.Extensions.DependencyInjection;

namespace Kith.Platform.Pages;

/// <summary>What the host adds so that the pages of every floor work.</summary>
public static class KithPages
{
    /// <summary>Dates bind from three boxes. The host also registers its <see cref="IPageFrame"/>, one for each request.</summary>
    public static IMvcBuilder AddKithPages(this IMvcBuilder pages) =>
        pages.AddMvcOptions(options => options.ModelBinderProviders.Insert(0, new DatePartsBinderProvider()));
}
