using Kith.Platform.Data;
using Kith.Platform.House;
using Kith.Web;
using Microsoft.Extensions.DependencyInjection;

namespace Kith.Cli;

/// <summary><c>kith &lt;noun&gt; &lt;verb&gt;</c></summary>
internal static class KithCommand
{
    private static int Main(string[] args)
    {
        using var services = new ServiceCollection().AddLogging().AddHouse(Rooms.All).AddSingleton(Database.Parse("sqlite::memory:")).BuildServiceProvider();
        using var scope = services.CreateScope();
        var db = scope.ServiceProvider.GetRequiredService<KithDb>();
        Console.Out.Write(DraftMigration.For(db, args[0]));
        return 0;
    }
}
