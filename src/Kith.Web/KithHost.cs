using Kith.Platform.Data;
using Kith.Platform.House;
using Kith.Platform.Messages;
using Kith.Platform.Pages;
using Kith.Record.Practice;
using Kith.Web.SignIn;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace Kith.Web;

/// <summary>The web host: puts the house together, sets the doors, and says in which order a request passes them.</summary>
public static class KithHost
{
    /// <summary>Builds the application; nothing runs yet.</summary>
    public static WebApplication Build(string[] args)
    {
        var builder = WebApplication.CreateBuilder(args);
        AddKith(builder.Services, builder.Configuration);
        var app = builder.Build();
        app.UseStaticFiles();
        app.UseRouting();
        app.UseAuthentication();
        app.UseMiddleware<SetActor>();
        app.UseAuthorization();
        app.MapRazorPages();
        app.MapNotifyCallback();
        return app;
    }

    private static void AddKith(IServiceCollection services, IConfiguration settings)
    {
        services.AddSingleton(Database.Parse(settings["Kith:Database"] ?? "sqlite:kith.db"));
        services.AddSingleton(PracticePacks.Load(PracticeFolder.Find(settings["Kith:Practice"])));
        services.AddHouse(Rooms.All);
        services.AddPagesOfRooms(Rooms.All);
        services.AddHttpContextAccessor();
        services.AddScoped<IPageFrame, PageFrame>();
        services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme).AddCookie();
        services.AddAuthorization();
    }
}
