using Kith.Kernel;
using Kith.Platform.Data;
using Kith.Platform.Messages;
using Kith.Platform.Work;
using Kith.Record.People;
using Kith.Record.Users;
using Kith.Tests.Support;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Kith.Tests.Platform.Messages;

/// <summary>Posts messages through Work, and looks at what became of them.</summary>
internal static class Posting
{
    public const string CallbackToken = "a-token-for-callbacks";
    private static readonly ActionInfo Tell = new("test.tell", "messages.read", "Told somebody");

    public static OutgoingMessage Email(params PersonId[] about) =>
        new(Channel.Email, "head@glen-primary.example.org", "Ms Rea, Glen Primary School", "Your referral R-2041", "Thank you.\n\nWe read it today.", about);

    public static async Task<MessageId> PostAsync(this TestKith kith, User user, OutgoingMessage message)
    {
        await using var scope = kith.ActingAs(user);
        var outcome = await scope.ServiceProvider.GetRequiredService<Kith.Platform.Work.Work>()
            .DoAsync(Tell, About.These(message.About), null, hand => Task.FromResult<Outcome<MessageId>>(Outbox.Post(hand, message)));
        return Assert.IsType<Outcome<MessageId>.Done>(outcome).Value;
    }

    public static async Task<Message> FindAsync(this TestKith kith, MessageId id)
    {
        await using var scope = kith.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<KithDb>().Set<Message>().AsNoTracking().Include(m => m.About).SingleAsync(m => m.Id == id);
    }

    /// <summary>The same house, set up for Notify.</summary>
    public static WebApplicationFactory<Program> With(this TestKith kith, NotifyStandIn notify, string channels = "Email Sms Letter") => kith.WithWebHostBuilder(host =>
    {
        host.UseSetting("Kith:Notify:Address", notify.Address);
        host.UseSetting("Kith:Notify:Key", NotifyStandIn.Key);
        host.UseSetting("Kith:Notify:CallbackToken", CallbackToken);
        foreach (var channel in channels.Split(' '))
        {
            host.UseSetting($"Kith:Notify:Templates:{channel}", $"template-of-{channel}");
        }
    });

    public static Task SendAsync(this WebApplicationFactory<Program> house) =>
        house.Services.GetRequiredService<Kith.Platform.Jobs.HouseRounds>().RunAsync("messages.send", CancellationToken.None);

    public static async Task<PersonId> ChildAsync(this TestKith kith, bool restricted = false, TestAgency? of = null)
    {
        var id = kith.Clock.New<PersonId>();
        await kith.PutAsync(new Person { Id = id, LeadId = id, AgencyId = (of ?? kith.NorthernIreland).Id, GivenName = "Amy", FamilyName = "Example", Restricted = restricted });
        return id;
    }
}
