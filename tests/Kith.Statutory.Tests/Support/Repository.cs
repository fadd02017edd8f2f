namespace Kith.Statutory.Tests.Support;

/// <summary>Where the test data lie.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string Returns { get; } = Path.Combine(Root, "tests", "data", "returns");

    /// <summary>The folders with conformance cases of a return: the ones kept here, and those KITH_CASES points at.</summary>
    public static IEnumerable<string> CaseFiles(string kind) =>
        new[] { Returns, Environment.GetEnvironmentVariable("KITH_CASES") }.OfType<string>()
            .SelectMany(folder => new[] { Path.Combine(folder, kind, "cases"), Path.Combine(folder, kind) }.Where(Directory.Exists).Take(1))
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal))
            .Where(file => Chosen(Path.GetFileNameWithoutExtension(file)));

    /// <summary>KITH_CODE="103 141" runs these rules alone.</summary>
    public static bool Chosen(string code) =>
        Environment.GetEnvironmentVariable("KITH_CODE") is not { Length: > 0 } codes || codes.Split(' ').Contains(code);

    private static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Kith.slnx"))) folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("Run the tests inside the repository.");
        return folder;
    }
}
