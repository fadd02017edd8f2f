using Kith.Platform.Data;
using Kith.Platform.House;
using Kith.Platform.Pages;
using Kith.Record.Practice;

namespace Kith.Web;

/// <summary>The web host: puts the house together, sets the doors, and says in which order a request passes them.</summary>
public static class KithHost
{
    /// <summary>Builds the application; nothing runs yet.</summary>
    public static WebApplication Build(string[] args)
    {
        var builder = WebApplication.CreateBuilder(args);
        var settings = builder.Configuration;
        builder.Services.AddSingleton(Database.Parse(settings["Kith:Database"] ?? "sqlite:kith.db"));
        builder.Services.AddSingleton(PracticePacks.Load(PracticeFolder.Find(settings["Kith:Practice"])));
        builder.Services.AddHouse(Rooms.All);
        builder.Services.AddPagesOfRooms(Rooms.All);
        var app = builder.Build();
        app.UseStaticFiles();
        app.UseRouting();
        app.MapRazorPages();
        return app;
    }
}
