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

    private static int Read(byte[] bytes, bool check)
    {
        var (all, problems) = ReadSsda903.From(Collection.YearEnding(2026), new([new("damaged", () => new MemoryStream(bytes))]));
        if (check && problems.Count == 0) RunRules.On(Ssda903Rules.Book, Ssda903Rules.Book.Years[^1], all);
        return problems.Count;
    }

    private static void Damage(string[] names, Func<byte[], byte[]> part, Func<byte[], int> read)
    {
        var originals = names.Select(name => part(File.ReadAllBytes(Path.Combine(Repository.Returns, "ssda903", "sample", name)))).ToArray();
        var refused = 0;
        Parallel.For(0, Many / 4, seed =>
        {
            var bytes = Damaged(originals[seed % originals.Length], new Random(seed));
            try
            {
                Interlocked.Add(ref refused, Math.Min(1, read(bytes)));
            }
            catch (Exception broken)
            {
                throw new InvalidOperationException($"Damage {seed} of {string.Join(' ', names)} broke the reader: {broken}", broken);
            }
        });
        Assert.InRange(refused, Many / 40, Many / 4);
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
