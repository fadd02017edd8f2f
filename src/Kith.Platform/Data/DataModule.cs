using Kith.Platform.Commands;
using Kith.Platform.Modules;
using Microsoft.Extensions.DependencyInjection;

namespace Kith.Platform.Data;

/// <summary>The door plate of Platform/Data.</summary>
public sealed class DataModule : KithModule
{
    public override string Name => "Platform/Data";

    public override string Purpose => "One database in two dialects, its migrations, and ids as they are stored";

    public override IEnumerable<KithCommand> Commands => [new DbMigrate(), new DbDraft()];
}

/// <summary><c>kith db migrate</c></summary>
internal sealed class DbMigrate : KithCommand
{
    public override string Noun => "db";

    public override string Verb => "migrate";

    public override string Says => "Bring the database to this version's shape";

    public override async Task<int> RunAsync(CommandWords words, IServiceProvider house, TextWriter says, CancellationToken cancellation)
    {
        words.End();
        var done = await OpenDatabase.MigrateAsync(house.GetRequiredService<KithDb>(), house.GetRequiredService<Database>(), cancellation);
        foreach (var migration in done) await says.WriteLineAsync(migration);
        await says.WriteLineAsync(done.Count == 0 ? "The database is up to date." : $"The database is up to date: {done.Count} migrations ran.");
        return 0;
    }
}

/// <summary><c>kith db draft PREFIX</c></summary>
internal sealed class DbDraft : KithCommand
{
    public override string Noun => "db";

    public override string Verb => "draft";

    public override string Says => "Draft a migration for the tables whose name begins with PREFIX";

    public override string Arguments => "PREFIX";

    public override async Task<int> RunAsync(CommandWords words, IServiceProvider house, TextWriter says, CancellationToken cancellation)
    {
        var prefix = words.Next() ?? throw new UsageException("PREFIX is missing: a room's tables begin with floor_room_");
        words.End();
        var draft = DraftMigration.For(house.GetRequiredService<KithDb>(), prefix);
        await says.WriteAsync(draft);
        return draft.Length > 0 ? 0 : 1;
    }
}
