using Kith.Platform.Data;
using Kith.Platform.House;
using Kith.Web;
using Microsoft.Extensions.DependencyInjection;

var services = new ServiceCollection().AddHouse(Rooms.All).AddSingleton(Database.Parse("sqlite::memory:")).BuildServiceProvider();
using var scope = services.CreateScope();
var db = scope.ServiceProvider.GetRequiredService<KithDb>();
Console.Out.Write(DraftMigration.For(db, args[0]));
return 0;
