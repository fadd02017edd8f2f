using Kith.Kernel;
using Kith.Platform.Data;
using Kith.Platform.History;
using Kith.Record.Users;
using Kith.Record.Users.SignIn;
using Kith.Tests.Support;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Kith.Tests.Web;

/// <summary>Going through the door as a person does.</summary>
internal static class Doors
{
    public const string Password = "three quiet herons";

    /// <summary>The secret in this user's authenticator app.</summary>
    public static string AppOf(this User user) => Totp.Base32(user.Id.Value.ToByteArray());

    /// <summary>Gives a user a password and an authenticator.</summary>
    public static async Task<User> MaySignInAsync(this TestKith kith, string role = "social-worker")
    {
        var user = kith.NorthernIreland[role];
        await kith.PutAsync(new Credential
        {
            UserId = user.Id, PasswordHash = Passwords.Hash(Password), Authenticator = kith.Services.GetRequiredService<AuthenticatorSecrets>().Close(user.AppOf()),
        });
        return user;
    }

    /// <summary>The code the app shows now.</summary>
    public static string CodeOf(this TestKith kith, User user) => Totp.Code(user.AppOf(), Totp.StepAt(kith.Clock.GetUtcNow()));

    /// <summary>Email and password.</summary>
    public static async Task<Page> TryPasswordAsync(this Visitor visitor, string email, string password, string address = "/sign-in")
    {
        await visitor.OpenAsync(address);
        return await visitor.SubmitAsync([("Email", email), ("Password", password)]);
    }

    /// <summary>The whole way in.</summary>
    public static async Task<Page> SignInAsync(this Visitor visitor, TestKith kith, User user, string address = "/sign-in")
    {
        await visitor.TryPasswordAsync(user.Email, Password, address);
        return await visitor.SubmitAsync([("Code", kith.CodeOf(user))]);
    }

    /// <summary>Codes of what history holds, in order.</summary>
    public static async Task<IReadOnlyList<string>> HistoryAsync(this TestKith kith)
    {
        await using var scope = kith.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<KithDb>().Set<HistoryEvent>().OrderBy(e => e.Seq).ThenBy(e => e.N).Select(e => e.Code).ToListAsync();
    }
}
