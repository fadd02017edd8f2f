using Kith.Kernel;
using Kith.Platform.Access;
using Kith.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Kith.Record.Users.SignIn;

/// <summary>An open account, as the door needs it.</summary>
public sealed record Account(UserId Id, string Name, string Email, AgencyId Agency, string Place, string Role)
{
    /// <summary>What somebody at the door may do: open and close their own session, and set how they sign in.</summary>
    public const string OwnSession = "session.own";

    private static readonly HashSet<string> AtTheDoor = new(StringComparer.Ordinal) { OwnSession };

    /// <summary>Acts for the account where no session is open yet; sees nobody.</summary>
    public Actor ActsAtTheDoor() => new(Id, Name, Agency, Place, Role, ReachKind.None, AtTheDoor, []);

    /// <summary>An address as it is kept and compared.</summary>
    public static string Plain(string email) => email.Trim().ToLowerInvariant();
}

/// <summary>Finds open accounts.</summary>
public sealed class Accounts(KithDb db)
{
    /// <summary>By email address.</summary>
    public Task<Account?> ByEmailAsync(string email, CancellationToken cancellation)
    {
        var plain = Account.Plain(email);
        return FirstAsync(db.Set<User>().Where(u => u.Email == plain), cancellation);
    }

    /// <summary>By id.</summary>
    public Task<Account?> ByIdAsync(UserId id, CancellationToken cancellation) => FirstAsync(db.Set<User>().Where(u => u.Id == id), cancellation);

    /// <summary>By the subject of single sign-on.</summary>
    public Task<Account?> BySubjectAsync(string subject, CancellationToken cancellation) =>
        FirstAsync(db.Set<User>().Where(u => db.Set<Credential>().Any(c => c.UserId == u.Id && c.Subject == subject)), cancellation);

    private Task<Account?> FirstAsync(IQueryable<User> users, CancellationToken cancellation) =>
        (from user in users.AsNoTracking().Where(u => u.ClosedAt == null)
         join agency in db.Set<Agency>() on user.AgencyId equals agency.Id
         select new Account(user.Id, user.Name, user.Email, user.AgencyId, agency.Place, user.Role)).FirstOrDefaultAsync(cancellation);
}
