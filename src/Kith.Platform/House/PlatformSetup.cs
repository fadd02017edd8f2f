using Kith.Platform.Access;
using Kith.Platform.Data;
using Kith.Platform.History;
using Kith.Platform.Messages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Kith.Platform.House;

/// <summary>Puts the machinery and the rooms together: what the web host, the command line and the tests all start from.</summary>
public static class PlatformSetup
{
    private const int MostContexts = 64; // kept between requests, each with its connection; more at once are made and thrown away

    /// <summary>Adds the platform and every room.</summary>
    public static IServiceCollection AddHouse(this IServiceCollection services, Modules.Modules modules)
    {
        services.AddSingleton(modules);
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<EventKinds>();
        services.AddDbContextPool<KithDb>((house, options) =>
        {
            var database = house.GetRequiredService<Database>();
            database.Configure(options);
            if (modules.Drawn is { } drawn) options.UseModel(drawn(database.Kind));
        }, MostContexts);
        services.AddScoped<CurrentActor>();
        services.AddSingleton<CommitTogether>();
        services.AddScoped<ReadLog>();
        services.AddScoped<Forms.Drafts>();
        services.AddScoped<Work.Work>();
        services.AddScoped<VerifyHistory>();
        services.AddSingleton<Jobs.HouseRounds>().AddSingleton<Jobs.HouseSchedule>().AddHostedService<Jobs.StartJobs>();
        services.AddSingleton<Pages.HouseAddress>();
        services.AddMessages();
        foreach (var module in modules.All)
        {
            module.AddServices(services);
        }

        return services;
    }
}
