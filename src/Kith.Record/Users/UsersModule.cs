using Kith.Platform.Commands;
using Kith.Platform.History;
using Kith.Platform.Jobs;
using Kith.Platform.Modules;
using Kith.Record.Users.SignIn;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Kith.Record.Users;

/// <summary>The door plate of Record/Users.</summary>
public sealed class UsersModule : KithModule
{
    public override string Name => "Record/Users";

    public override string Purpose => "Agencies, teams and the people who sign in";

    public override IReadOnlyList<string> Uses => ["Record/Practice"];

    public override IEnumerable<EventKind> Events => [SetUpAgency.Happened, .. DoorBook.Events, AddUser.Added, ChangeUser.Changed];

    public override IEnumerable<KithCommand> Commands => [new UsersAdd(), new UsersList()];

    public override void AddServices(IServiceCollection services)
    {
        services.AddSingleton(house => SignInRules.Read(house.GetRequiredService<IConfiguration>()));
        services.AddSingleton<AuthenticatorSecrets>();
        services.AddScoped<WhoIs>().AddScoped<WhoCanSignIn>().AddScoped<Accounts>().AddScoped<LockOut>().AddScoped<DoorBook>().AddScoped<Sessions>();
        services.AddScoped<CheckPassword>().AddScoped<CheckCode>().AddScoped<SetAuthenticator>().AddScoped<ChoosePassword>().AddScoped<KnowSubject>();
        services.AddScoped<InviteByEmail>().AddScoped<AddUser>().AddScoped<ChangeUser>().AddScoped<SetUpAgency>().AddScoped<IAgencies, Agencies>();
    }
}
