using System.Globalization;
using Kith.Platform.Commands;

namespace Kith.Cli.Demo.Linkage;

/// <summary><c>kith demo people</c></summary>
internal sealed class WritePeople : KithCommand
{
    private const int UsualSeed = 2026, MostRecords = 20_000_000, Mixed = 200_000;

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
            await to.WriteLineAsync(WriteAgain.Headings);
            foreach (var row in Rows(LinkageLists.Load(folder), seed, records)) await to.WriteLineAsync(row.AsMemory(), cancellation);
        }
        await says.WriteLineAsync($"{records:N0} records of invented children, seed {seed}, written to {file}");
        return 0;
    }

    /// <summary>The records under <see cref="WriteAgain.Headings"/>, mixed, each with an id that says nothing.</summary>
    public static IEnumerable<string> Rows(LinkageLists lists, int seed, int count)
    {
        var random = new Random(seed);
        var (families, write) = (new InventFamilies(lists, random), new WriteAgain(lists, random));
        var (waiting, written) = (new List<LinkageChild>(), 0);
        while (written < count)
        {
            // Records of one child must not stand side by side, and a million need not be held at once.
            waiting.Clear();
            while (waiting.Count < Math.Min(Mixed, count - written))
                foreach (var child in families.Next())
                    for (var again = Records(lists, random); again > 0; again--) waiting.Add(child);
            random.Shuffle(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(waiting));
            foreach (var child in waiting.Take(count - written).ToList()) yield return write.Row($"r{++written:0000000}", child);
        }
    }

    private static int Records(LinkageLists lists, Random random)
    {
        var at = random.NextDouble();
        for (var i = 0; i < lists.RecordsOfAChild.Count; i++)
            if ((at -= lists.RecordsOfAChild[i]) < 0) return i + 1;
        return 1;
    }

    private static int Number(string typed, string option) =>
        int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : throw new UsageException($"{option} is a whole number");
}
