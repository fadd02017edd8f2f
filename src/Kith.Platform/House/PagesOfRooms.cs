using Kith.Platform.Access;
using Kith.Platform.Pages;
using Microsoft.AspNetCore.Mvc.ApplicationParts;
using Microsoft.Extensions.DependencyInjection;

namespace Kith.Platform.House;

/// <summary>Razor Pages live in the rooms: every floor is a library of pages.</summary>
public static class PagesOfRooms
{
    /// <summary>Adds the pages of every floor, ids in addresses, and the guard that no person is shown unlogged.</summary>
    public static IMvcBuilder AddPagesOfRooms(this IServiceCollection services, Modules.Modules modules)
    {
        var pages = services.AddRazorPages(options => options.RootDirectory = "/").AddKithPages();
        pages.AddMvcOptions(options =>
        {
            options.ModelBinderProviders.Insert(0, new IdBinding());
            options.Filters.Add<NothingUnlogged>();
        });
        pages.ConfigureApplicationPartManager(parts =>
        {
            foreach (var floor in modules.Assemblies)
            {
                foreach (var part in new CompiledRazorAssemblyApplicationPartFactory().GetApplicationParts(floor).Append(new AssemblyPart(floor)))
                {
                    if (!parts.ApplicationParts.Any(p => p.GetType() == part.GetType() && p.Name == part.Name))
                    {
                        parts.ApplicationParts.Add(part);
                    }
                }
            }
        });
        services.AddPagesWhenAsked();
        return pages;
    }
}
