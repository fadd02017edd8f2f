using System.Globalization;
using Kith.Platform.Commands;

namespace Kith.Cli.Demo.Linkage;

/// <summary><c>kith demo people</c></summary>
internal sealed class WritePeople : KithCommand
{
    private const int UsualSeed = 2026, MostRecords = 20_000_000;

    public override string Noun => "demo";

    public override string Verb => "people";

    public override string Says => "Write so many records of invented children with the errors agencies make, to try linking on; true_person says who is who";

    public override string Arguments => "--linkage N [--seed N] --out FILE [--from FOLDER]";

    public override async Task<int> RunAsync(CommandWords words, IServiceProvider house, TextWriter says, CancellationToken cancellation)
    {
        var (records, seed) = (Number(words.Needed("--linkage"), "--linkage"), words.Option("--seed") is { } typed ? Number(typed, "--seed") : UsualSeed);
        if (records > MostRecords) throw new UsageException($"--linkage writes {MostRecords:N0} records at most");
        var (file, folder) = (words.Needed("--out"), DemoFolder.Find(words.Option("--from")));
        words.End();
        await using (var to = new StreamWriter(file))
        {
            await to.WriteLineAsync(LinkageFile.Headings);
            foreach (var row in LinkageFile.Rows(LinkageLists.Load(folder), seed, records)) await to.WriteLineAsync(row.AsMemory(), cancellation);
        }
        await says.WriteLineAsync($"{records:N0} records of invented children, seed {seed}, written to {file}");
        return 0;
    }

    private static int Number(string typed, string option) =>
        int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : throw new UsageException($"{option} is a whole number");
}
