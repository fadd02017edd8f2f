using System.Text;
using Kith.Statutory.AnnexA;
using Kith.Statutory.Cin;
using Kith.Statutory.Cin.Reading;
using Kith.Statutory.Reading;
using Kith.Statutory.Rules;
using Kith.Statutory.Ssda903;
using Kith.Statutory.Ssda903.Reading;
using Kith.Statutory.Tests.Support;

namespace Kith.Statutory.Tests.Reading;

/// <summary>
/// Files damaged in every way a seeded dice can think of: the readers answer with a return or with problems and never throw, and what was read can be checked.
/// KITH_FUZZ says how many (100,000 take some minutes).
/// </summary>
public sealed class DamagedFilesTests
{
    private static readonly int Many = int.TryParse(Environment.GetEnvironmentVariable("KITH_FUZZ"), out var n) ? n : 2_000;

    // Tables, XML, workbooks, the census, zips, and what is given besides a return.
    private const int Kinds = 6;

    private static readonly byte[][] Pieces =
        [.. new[] { "\"", "\"\"", "\n", "\r", ",", ",,,,", "<", ">", "</", "&", "&amp;", "&#0;", "<![CDATA[", "]]>", "<!--", "<?xml ", "\0", "CHILD", "<CHILD>", "</CHILD>", "31/02/2020", "\uFEFF", "PK\u0003\u0004" }
            .Select(Encoding.UTF8.GetBytes), [0xFF, 0xFE], [0xC3, 0x28], new byte[5000]];

    [Fact]
    public void Tables_never_break_the_reader() => Damage(["header.csv", "episodes.csv", "oc2.csv", "sw_episodes.csv"], Lines, bytes => Read(bytes, check: true));

    [Fact]
    public void The_xml_return_never_breaks_the_reader() => Damage(["fake_903.xml"], all => all[..6000], bytes => Read(bytes, check: true));

    [Fact]
    public void Workbooks_never_break_the_reader() => Damage(["../../annex-a/Annex_A.xlsx"], all => all, bytes =>
    {
        var (all, problems) = ReadAnnexA.From([new("damaged", () => new MemoryStream(bytes))]);
        if (problems.Count == 0) RunRules.On(AnnexARule.All, all);
        return Math.Max(problems.Count, Read(bytes, check: false));
    });

    [Fact]
    public void The_census_never_breaks_the_reader() => Damage(["../../cin/sample/CIN_Census_2026.xml"], all => all, bytes =>
    {
        var (all, problems) = ReadCin.From(CinCollection.YearEnding(2026), [new("damaged", () => new MemoryStream(bytes))]);
        if (problems.Count == 0) RunRules.On(CinRules.Book, CinRules.Book.Years[^1], all);
        return problems.Count;
    });

    [Fact]
    public void Zips_never_break_the_reader()
    {
        var folder = Directory.CreateTempSubdirectory("kith-damaged-").FullName;
        try
        {
            var number = 0;
            Damage(["header.csv", "reviews.csv"], all => Packed(Lines(all)), bytes =>
            {
                var path = Path.Combine(folder, $"{Interlocked.Increment(ref number)}.zip");
                File.WriteAllBytes(path, bytes);
                var (_, problems) = ReadSsda903.From(Collection.YearEnding(2026), new(ReturnFiles.At([path])));
                File.Delete(path);
                return problems.Count;
            });
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void What_is_given_besides_never_breaks_the_reader()
    {
        var episodes = new ReturnFile("episodes.csv", () => new MemoryStream("CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN\n1,01/05/2025,S,C2,N1,U6,PR1,,,,AB1 1AB,AB2 2AB,SC1\n"u8.ToArray()));
        byte[][] besides =
        [
            "URN,PLACE_CODES,PROVIDER_CODES,REG_END,LA_CODE,POSTCODE\nSC1,\"U1,U6\",PR4,31/03/2026,E09000027,AB2 2AB\nSC2,K2,,,,\n"u8.ToArray(),
            "pcds,laua,oseast1m,osnrth1m\nAB1 1AB,E09000027,500000,180000\nAB2 2AB,S12000033,390000,800000\n"u8.ToArray(),
            "PL_LA,PL_LOCATION,PL_DISTANCE\nE09000027,IN,12.5\n"u8.ToArray(),
        ];
        Damage("what is given besides", besides, bytes =>
        {
            var damaged = new ReturnFile("damaged", () => new MemoryStream(bytes));
            var files = new Ssda903Files([episodes]);
            return new[] { files with { Providers = damaged }, files with { Postcodes = damaged }, files with { PlacementLocations = damaged }, files with { Previous = [damaged] } }
                .Sum(given => ReadSsda903.From(Collection.YearEnding(2026), given).Problems.Count);
        });
    }

    private static byte[] Packed(byte[] table)
    {
        using var to = new MemoryStream();
        using (var zip = new System.IO.Compression.ZipArchive(to, System.IO.Compression.ZipArchiveMode.Create, leaveOpen: true))
        {
            using var entry = zip.CreateEntry("table.csv").Open();
            entry.Write(table);
        }

        return to.ToArray();
    }

    private static int Read(byte[] bytes, bool check)
    {
        var (all, problems) = ReadSsda903.From(Collection.YearEnding(2026), new([new("damaged", () => new MemoryStream(bytes))]));
        if (check && problems.Count == 0) RunRules.On(Ssda903Rules.Book, Ssda903Rules.Book.Years[^1], all);
        return problems.Count;
    }

    private static void Damage(string[] names, Func<byte[], byte[]> part, Func<byte[], int> read) =>
        Damage(string.Join(' ', names), names.Select(name => part(File.ReadAllBytes(Path.Combine(Repository.Returns, "ssda903", "sample", name)))).ToArray(), read);

    private static void Damage(string what, byte[][] originals, Func<byte[], int> read)
    {
        var refused = 0;
        Parallel.For(0, Many / Kinds, seed =>
        {
            var bytes = Damaged(originals[seed % originals.Length], new Random(seed));
            try
            {
                Interlocked.Add(ref refused, Math.Min(1, read(bytes)));
            }
            catch (Exception broken)
            {
                throw new InvalidOperationException($"Damage {seed} of {what} broke the reader: {broken}", broken);
            }
        });
        Assert.InRange(refused, Many / Kinds / 10, Many / Kinds);
    }

    private static byte[] Damaged(byte[] original, Random dice)
    {
        var bytes = original.ToList();
        for (var times = dice.Next(1, 5); times > 0; times--)
        {
            var at = dice.Next(bytes.Count + 1);
            switch (dice.Next(6))
            {
                case 0: bytes.RemoveRange(at, bytes.Count - at); break;
                case 1: bytes.RemoveRange(at, Math.Min(dice.Next(1, 60), bytes.Count - at)); break;
                case 2: bytes.InsertRange(at, Pieces[dice.Next(Pieces.Length)]); break;
                case 3 when at < bytes.Count: bytes[at] = (byte)dice.Next(256); break;
                case 4: bytes.InsertRange(at, bytes.GetRange(0, Math.Min(bytes.Count, dice.Next(1, 400)))); break;
                case 5 when at < bytes.Count: bytes[at] ^= (byte)(1 << dice.Next(8)); break;
            }
        }

        return [.. bytes];
    }

    private static byte[] Lines(byte[] all) => all[..Math.Min(all.Length, 3000)];
}
