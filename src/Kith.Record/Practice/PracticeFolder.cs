namespace Kith.Record.Practice;

/// <summary>Where the practice folder is.</summary>
public static class PracticeFolder
{
    /// <summary>The configured folder, else the one beside Kith.slnx above the running program. Throws when there is none.</summary>
    public static string Find(string? configured = null)
    {
        if (!string.IsNullOrWhiteSpace(configured))
            return Directory.Exists(configured) ? configured : throw new DirectoryNotFoundException($"The configured practice folder '{configured}' is not there.");
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var beside = Path.Combine(folder.FullName, "practice");
            if (Directory.Exists(beside) && (File.Exists(Path.Combine(folder.FullName, "Kith.slnx")) || folder.FullName == AppContext.BaseDirectory.TrimEnd('/', '\\')))
                return beside;
        }

        throw new DirectoryNotFoundException("No practice folder was found. Say where it is with the setting Kith:Practice (in the environment: Kith__Practice).");
    }
}
