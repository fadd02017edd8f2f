using Kith.Platform.Data;
using Kith.Web;
using Microsoft.EntityFrameworkCore;

namespace Kith.Tests.Platform.Data;

/// <summary>A question that is compiled once is compiled once for each kind of database that asks it.</summary>
public sealed class PreparedTests
{
    [Fact]
    public void Each_kind_of_database_has_one_of_its_own()
    {
        var compiled = 0;
        var question = new Prepared<Func<KithDb, int>>(() =>
        {
            var no = ++compiled;
            return _ => no;
        });
        using var sqlite = Opened(o => o.UseSqlite());
        using var again = Opened(o => o.UseSqlite());
        using var postgres = Opened(o => o.UseNpgsql());

        Assert.Equal([1, 1, 2, 1], new[] { sqlite, again, postgres, sqlite }.Select(db => question.On(db)(db)));
    }

    private static KithDb Opened(Action<DbContextOptionsBuilder<KithDb>> of)
    {
        var options = new DbContextOptionsBuilder<KithDb>();
        of(options);
        return new(options.Options, Rooms.All);
    }
}
