using Kith.Cli.Demo.Stories;
using Kith.Platform.Data;
using Kith.Sight.Reform;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Kith.Cli.Demo.Leaders;

/// <summary>What the plays of a programme office share: whoever acts signs in on a day, and rows of the programme are found as they stand.</summary>
internal abstract class PlayOffice(DemoHouse house, string agency, DateOnly today, Func<ProgrammeId> programme)
{
    protected DemoHouse House => house;

    protected string Agency => agency;

    protected DateOnly Today => today;

    /// <summary>The programme, once it is loaded.</summary>
    protected ProgrammeId Programme() => programme();

    /// <summary>Somebody does this in the morning of a day.</summary>
    /// <param name="of">Where they work; the programme's own Trust when not said.</param>
    protected Happening At(string day, string by, Func<IServiceProvider, CancellationToken, Task> play, string? of = null) => new(day.Morning(today), stop => house.PlayAsync(of ?? agency, by, play, stop));

    /// <summary>The row as it stands; the story stops where there is none.</summary>
    protected async Task<T> TheAsync<T>(IServiceProvider room, System.Linq.Expressions.Expression<Func<T, bool>> which, CancellationToken cancellation) where T : ReformRow =>
        await SeenAsync(room, which, cancellation) ?? throw new StoryException($"reform-plan.json: there is no such {typeof(T).Name} at that time");

    /// <summary>The row as it stands, if there is one.</summary>
    protected async Task<T?> SeenAsync<T>(IServiceProvider room, System.Linq.Expressions.Expression<Func<T, bool>> which, CancellationToken cancellation) where T : ReformRow
    {
        var of = programme();
        return await room.GetRequiredService<KithDb>().Set<T>().AsNoTracking().Where(r => r.ProgrammeId == of && r.ReplacedAt == null).FirstOrDefaultAsync(which, cancellation);
    }
}
