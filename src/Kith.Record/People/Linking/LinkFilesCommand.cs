using System.Globalization;
using Kith.Platform.Commands;
using Kith.Record.People.Linking.Reading;
using YamlDotNet.Core;
using YamlDotNet.Serialization;

namespace Kith.Record.People.Linking;

/// <summary><c>kith people link</c></summary>
internal sealed class LinkFilesCommand : KithCommand
{
    private const double UsualAccept = 0.95;

    public override string Noun => "people";

    public override string Verb => "link";

    public override string Says => "Find who is one person within a file or across two: pairs, clusters, and what only a person can say, each with its reasons";

    public override string Arguments => "A.csv [B.csv] [--map MAP.yaml] [--id COLUMN] [--accept 0.95] --json OUT";

    public override async Task<int> RunAsync(CommandWords words, IServiceProvider house, TextWriter says, CancellationToken cancellation)
    {
        var (map, id, accept, json) = (words.Option("--map"), words.Option("--id"), Accept(words.Option("--accept")), words.Needed("--json"));
        var names = new[] { words.Next() ?? throw new UsageException("a file to link is missing"), words.Next() }.OfType<string>().ToList();
        words.End();
        var streams = new List<(string Name, Stream Stream)>();
        try
        {
            foreach (var name in names) streams.Add((Path.GetFileName(name), File.OpenRead(name)));
            var progress = CommandProgress.Of(house);
            var links = LinkFiles.Run(streams, new(accept, id, map is null ? null : Map(map)), progress.Tell, out var idOf, cancellation);
            await using (var file = File.Create(json)) new WriteLinks(idOf).To(file, links.Pairs, links.Clusters, links.Review);
            foreach (var noticed in links.Report) await says.WriteLineAsync(noticed);
            await says.WriteLineAsync($"{links.Pairs.Count:N0} pairs of one person in {links.Clusters.Count:N0} clusters; {links.Review.Count:N0} pairs for a person to decide. Written to {json}");
            return 0;
        }
        catch (Exception wrong) when (wrong is LinkingException or IOException or UnauthorizedAccessException)
        {
            await says.WriteLineAsync(wrong.Message);
            return 1;
        }
        finally
        {
            foreach (var (_, stream) in streams) await stream.DisposeAsync();
        }
    }

    private static double Accept(string? typed)
    {
        if (typed is null) return UsualAccept;
        return double.TryParse(typed, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var accept) && accept is > 0.5 and < 1
            ? accept : throw new UsageException("--accept is a probability above 0.5 and below 1");
    }

    private static Dictionary<string, string> Map(string file)
    {
        try
        {
            return new DeserializerBuilder().Build().Deserialize<Dictionary<string, string>>(File.ReadAllText(file)) ?? [];
        }
        catch (YamlException wrong)
        {
            throw new LinkingException($"{file} line {wrong.Start.Line}: {wrong.Message}. A map has one line for each column: birth-date: DateOfB");
        }
    }
}
