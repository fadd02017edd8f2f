using Microsoft.AspNetCore.DataProtection;
using Kith.Platform.Jobs;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Kith.Platform.Messages;

/// <summary>Adds the mailbox, the sender, and the carrier this house is set up for.</summary>
internal static class MessagesSetup
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    public static IServiceCollection AddMessages(this IServiceCollection services)
    {
        services.AddSingleton(house => new NotifyChoice(NotifySettings.Read(house.GetRequiredService<IConfiguration>())));
        services.AddHttpClient(nameof(Notify), http => http.Timeout = Patience);
        services.AddScoped<ICarrier>(house => house.GetRequiredService<NotifyChoice>().Settings is { } settings
            ? ActivatorUtilities.CreateInstance<Notify>(house, house.GetRequiredService<IHttpClientFactory>().CreateClient(nameof(Notify)), settings)
            : new HouseMailbox());
        services.AddSingleton(house => new SecretPost(house.GetRequiredService<IDataProtectionProvider>(), house.GetRequiredService<NotifyChoice>()));
        services.AddScoped<Mailbox>();
        services.AddHouseJob<SendMessages>("messages.send", "0/30 * * * * ?", "Sends what waits in the outbox");
        return services;
    }
}

/// <summary>Whether GOV.UK Notify is set up, read once.</summary>
internal sealed record NotifyChoice(NotifySettings? Settings);
