using System.Text;
using Kith.Platform.Commands;
using Microsoft.Extensions.DependencyInjection;

namespace Kith.Platform.Modules;

/// <summary>Draws docs/map.md from the door plates, so that the map cannot lie.</summary>
public static class DrawMap
{
    /// <summary>The whole page.</summary>
    public static string Of(Modules modules)
    {
        var map = new StringBuilder("# Map of the house\n\nDrawn from the rooms' door plates by `./kith docs map`. Do not edit: a test compares.\n");
        foreach (var floor in modules.All.GroupBy(m => m.Name.Split('/')[0]))
        {
            map.Append("\n## ").Append(floor.Key).Append("\n\n| Room | What it is for | Uses | Commands |\n|---|---|---|---|\n");
            foreach (var room in floor)
            {
                var commands = room.Commands.Select(c => $"`{c.Noun} {c.Verb}`".Replace(" `", "`", StringComparison.Ordinal));
                map.Append("| ").Append(room.Name).Append(" | ").Append(room.Purpose).Append(" | ")
                    .AppendJoin(", ", room.Uses).Append(" | ").AppendJoin(", ", commands).Append(" |\n");
            }
        }

        return map.ToString();
    }
}

/// <summary><c>kith docs map</c></summary>
internal sealed class DocsMap : KithCommand
{
    public override string Noun => "docs";

    public override string Verb => "map";

    public override string Says => "Draw docs/map.md from the rooms' door plates";

    public override string Arguments => "[--to FILE]";

    public override async Task<int> RunAsync(CommandWords words, IServiceProvider house, TextWriter says, CancellationToken cancellation)
    {
        var file = Path.GetFullPath(words.Option("--to") ?? Path.Combine(Root(), "docs", "map.md"));
        words.End();
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        await File.WriteAllTextAsync(file, DrawMap.Of(house.GetRequiredService<Modules>()), cancellation);
        await says.WriteLineAsync($"Drew {file}");
        return 0;
    }

    private static string Root()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Kith.slnx"))) return folder.FullName;
        }

        throw new UsageException("--to FILE is needed outside the source folder");
    }
}

/// <summary>The door plate of Platform/Modules.</summary>
public sealed class ModulesModule : KithModule
{
    public override string Name => "Platform/Modules";

    public override string Purpose => "Door plates of the rooms, and the map drawn from them";

    public override IEnumerable<KithCommand> Commands => [new DocsMap()];
}
