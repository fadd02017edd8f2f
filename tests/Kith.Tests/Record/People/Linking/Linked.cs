using System.Text;
using Kith.Cli.Demo.Linkage;
using Kith.Record.People.Linking;

namespace Kith.Tests.Record.People.Linking;

/// <summary>Files linked for a test, with the ids as they stand in them.</summary>
internal sealed class Linked
{
    private Linked(Links links, Func<int, string> idOf) => (Links, Id) = (links, idOf);

    public Links Links { get; }
    public Func<int, string> Id { get; }
    public IReadOnlySet<(string, string)> Pairs => Links.Pairs.Select(p => (Id(p.A), Id(p.B))).ToHashSet();
    public IReadOnlySet<(string, string)> Review => Links.Review.Select(p => (Id(p.A), Id(p.B))).ToHashSet();

    public static Linked Of(params string[] files) => With(new LinkingOptions(), files);

    public static Linked With(LinkingOptions options, params string[] files) =>
        From(options, files.Select((text, i) => ($"{(char)('a' + i)}.csv", (Stream)new MemoryStream(Encoding.UTF8.GetBytes(text)))).ToList());

    public static Linked Febrl(int number)
    {
        using var file = File.OpenRead(Path.Combine(Root(), "tests", "data", "febrl", $"dataset{number}.csv"));
        return From(new LinkingOptions(), [("febrl.csv", file)]);
    }

    /// <summary>Invented children as lines of a file, headings first.</summary>
    public static IReadOnlyList<string> Children(int seed, int count) =>
        [LinkageFile.Headings, .. LinkageFile.Rows(LinkageLists.Load(Path.Combine(Root(), "demo")), seed, count)];

    /// <summary>The file as the command writes it.</summary>
    public byte[] Written()
    {
        using var to = new MemoryStream();
        new WriteLinks(Id).To(to, Links.Pairs, Links.Clusters, Links.Review);
        return to.ToArray();
    }

    private static Linked From(LinkingOptions options, IReadOnlyList<(string, Stream)> files) => new(LinkFiles.Run(files, options, _ => { }, out var idOf), idOf);

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "Kith.slnx"))) folder = folder.Parent;
        return folder.FullName;
    }
}
