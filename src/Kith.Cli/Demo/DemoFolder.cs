using Kith.Platform.Commands;

namespace Kith.Cli.Demo;

/// <summary>Where the fictional region and its stories are written.</summary>
public static class DemoFolder
{
    /// <summary>The folder named, else the one beside Kith.slnx above the running program.</summary>
    public static string Find(string? named = null)
    {
        if (named is not null) return File.Exists(Path.Combine(named, "region.yaml")) ? named : throw new UsageException($"There is no region.yaml in '{named}'");
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var beside = Path.Combine(folder.FullName, "demo");
            if (File.Exists(Path.Combine(beside, "region.yaml"))) return beside;
        }

        throw new UsageException("--from FOLDER is needed outside the source folder");
    }
}
