using System.Data.Common;
using System.Runtime.CompilerServices;
using Kith.Cli.Burden;
using Kith.Cli.Demo;
using Kith.Cli.Returns;
using Kith.Platform.Commands;
using Kith.Record.People;
using Kith.Record.Practice;
using Kith.Web;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Kith.Cli;

/// <summary><c>kith &lt;noun&gt; &lt;verb&gt;</c>: finds the command on the rooms' door plates and runs it in a house of its own.</summary>
public static class CommandLine
{
    private const int Misunderstood = 2;

    /// <summary>Exit code 0 done, 1 something is wrong, 2 the command was not understood.</summary>
    public static Task<int> RunAsync(string[] args, TextWriter says, TextWriter problems, IReadOnlyDictionary<string, string?>? settings = null) =>
        args.Length > 1 && (Named(ReturnsModule.Alone, args) ?? Linking(args)) is { } alone ? RunAloneAsync(alone, args, says, problems) : RunInHouseAsync(args, says, problems, settings);

    private static KithCommand? Named(IReadOnlyList<KithCommand> commands, string[] args) => commands.FirstOrDefault(c => c.Noun == args[0] && c.Verb == args[1]);

    // The library of the room is loaded only when no return was asked for.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static KithCommand? Linking(string[] args) => Named(PeopleModule.Alone, args);

    // No house is built, so that an analyst does not wait for what the command does not use.
    private static async Task<int> RunAloneAsync(KithCommand command, string[] args, TextWriter says, TextWriter problems)
    {
        try
        {
            return await command.RunAsync(new CommandWords(args.Skip(2)), new NoHouse(new(problems)), says, CancellationToken.None);
        }
        catch (UsageException wrong)
        {
            await problems.WriteLineAsync($"{wrong.Message}.\nUsage: kith {command.Usage}");
            return Misunderstood;
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            await problems.WriteLineAsync(wrong.Message);
            return 1;
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static async Task<int> RunInHouseAsync(string[] args, TextWriter says, TextWriter problems, IReadOnlyDictionary<string, string?>? settings)
    {
        var commands = Rooms.All.All.Append(new DemoModule()).Append(new BurdenModule()).Append(new ReturnsModule()).SelectMany(room => room.Commands).OrderBy(c => c.Usage, StringComparer.Ordinal).ToList();
        if (args is [] or ["help"] or ["--help"])
        {
            await says.WriteLineAsync("kith NOUN VERB\n");
            foreach (var each in commands) await says.WriteLineAsync($"  {each.Usage}\n      {each.Says}");
            return 0;
        }

        var named = commands.Find(c => args.Length > 1 && c.Noun == args[0] && c.Verb == args[1] && c.Verb.Length > 0);
        if ((named ?? commands.Find(c => c.Noun == args[0] && c.Verb.Length == 0)) is not { } command)
        {
            await problems.WriteLineAsync($"There is no command '{string.Join(' ', args.Take(2))}'. {Suggestion(commands, args)}");
            return Misunderstood;
        }

        try
        {
            using var stop = new CancellationTokenSource();
            Console.CancelKeyPress += (_, pressed) => { pressed.Cancel = true; stop.Cancel(); };
            await using var house = House(settings, new CommandProgress(problems));
            await using var scope = house.CreateAsyncScope();
            return await command.RunAsync(new CommandWords(args.Skip(named is null ? 1 : 2)), scope.ServiceProvider, says, stop.Token);
        }
        catch (UsageException wrong)
        {
            await problems.WriteLineAsync($"{wrong.Message}.\nUsage: kith {command.Usage}");
            return Misunderstood;
        }
        catch (Exception wrong) when (wrong is PracticeException or IOException or UnauthorizedAccessException)
        {
            await problems.WriteLineAsync(wrong.Message);
            return 1;
        }
        catch (DbException wrong)
        {
            await problems.WriteLineAsync($"The database could not be used: {wrong.Message}.\nIt is the one Kith__Database names. 'kith db migrate' makes the tables of a new or an older one.");
            return 1;
        }
    }

    /// <summary>The house as the command line uses it: the web host's settings, no web server.</summary>
    private static ServiceProvider House(IReadOnlyDictionary<string, string?>? settings, CommandProgress progress)
    {
        var configuration = new ConfigurationBuilder().AddJsonFile(Path.Combine(AppContext.BaseDirectory, "appsettings.json")).AddEnvironmentVariables()
            .AddInMemoryCollection(settings ?? new Dictionary<string, string?>()).Build();
        return KithHost.AddHouse(Logging(configuration), configuration).AddSingleton(progress).BuildServiceProvider();
    }

    /// <summary>The same house on another clock, with packs that were read already: for commands that tell what happened at other times.</summary>
    internal static ServiceProvider House(IConfiguration settings, TimeProvider clock, PracticePacks packs) =>
        KithHost.AddHouse(Logging(settings), settings).AddSingleton(clock).AddSingleton(packs).BuildServiceProvider();

    private static IServiceCollection Logging(IConfiguration settings) =>
        new ServiceCollection().AddLogging(log => log.AddConfiguration(settings.GetSection("Logging"))
            // What a database refuses is told once, in words, where the command ends.
            .AddFilter("Microsoft.EntityFrameworkCore", LogLevel.None).AddConsole(o => o.LogToStandardErrorThreshold = LogLevel.Trace));

    private static string Suggestion(List<KithCommand> commands, string[] args)
    {
        var typed = string.Join(' ', args.Take(2));
        var near = commands.Where(c => c.Noun == args[0]).ToList() is { Count: > 0 } sameNoun ? sameNoun
            : commands.Where(c => Distance($"{c.Noun} {c.Verb}", typed) <= Math.Max(2, typed.Length / 3)).ToList();
        return near.Count == 0 ? "'kith help' lists what there is." : "Did you mean: " + string.Join(", ", near.Select(c => $"kith {c.Noun} {c.Verb}".TrimEnd())) + "?";
    }

    // Letters to change, add or leave out (Levenshtein).
    private static int Distance(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var before = row[0]++;
            for (var j = 1; j <= b.Length; j++)
            {
                (before, row[j]) = (row[j], Math.Min(Math.Min(row[j], row[j - 1]) + 1, before + (a[i - 1] == b[j - 1] ? 0 : 1)));
            }
        }

        return row[^1];
    }

    // Where a command without a house tells how far it is.
    private sealed class NoHouse(CommandProgress progress) : IServiceProvider
    {
        public object? GetService(Type serviceType) => serviceType == typeof(CommandProgress) ? progress : null;
    }
}
