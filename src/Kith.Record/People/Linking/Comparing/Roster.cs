using Kith.Record.People.Linking.Reading;

namespace Kith.Record.People.Linking.Comparing;

/// <summary>Every record of the files as a row of value numbers, one for each <see cref="Trait"/>, side by side in memory.</summary>
internal sealed class Roster
{
    private Roster(IReadOnlyList<Trait> traits, int count, int secondFile)
    {
        (Traits, Count, SecondFile, Width) = (traits, count, secondFile, traits.Count);
        Values = new int[(long)count * Width];
    }

    /// <summary>What is compared, in the order of the values.</summary>
    public IReadOnlyList<Trait> Traits { get; }

    /// <summary>Values of a record.</summary>
    public int Width { get; }

    /// <summary>Records of all files.</summary>
    public int Count { get; }

    /// <summary>The first record of the second file; <see cref="Count"/> when there is one file.</summary>
    public int SecondFile { get; }

    /// <summary>All values: those of record <c>r</c> begin at <c>r * Width</c>.</summary>
    public int[] Values { get; }

    /// <summary>The values of a record.</summary>
    public ReadOnlySpan<int> Of(int record) => Values.AsSpan(record * Width, Width);

    /// <summary>True when the files hold what people of one home share, so that brothers and sisters can be told from one person written twice.</summary>
    public bool KnowsHomes => Traits.Any(t => t.Name is "line" or "postcode" or "locality" or "phone" or "mother" or "father" or "school" or "birth-order");

    /// <summary>The place of a trait by name, or -1.</summary>
    public int Place(string trait)
    {
        for (var t = 0; t < Width; t++)
            if (Traits[t].Name == trait) return t;
        return -1;
    }

    /// <summary>Reads the files into one roster, one trait after another on every core.</summary>
    public static Roster Of(IReadOnlyList<(Sheet Sheet, ColumnPlan Plan)> files) => Of(files, Feeds.For(files));

    /// <summary>The same by feeds that are kept, to read one more person later.</summary>
    public static Roster Of(IReadOnlyList<(Sheet Sheet, ColumnPlan Plan)> files, IReadOnlyList<Feed> feeds)
    {
        var roster = new Roster(feeds.Select(f => f.Trait).ToList(), files.Sum(f => f.Sheet.Rows), files[0].Sheet.Rows);
        foreach (var trait in roster.Traits) trait.LooksCloser = roster.Place("line") < 0;
        Parallel.For(0, feeds.Count, t => roster.Fill(t, feeds[t], files));
        return roster;
    }

    private void Fill(int place, Feed feed, IReadOnlyList<(Sheet Sheet, ColumnPlan Plan)> files)
    {
        var at = place;
        foreach (var (sheet, plan) in files)
        {
            var read = feed.Of(sheet, plan);
            for (var row = 0; row < sheet.Rows; row++, at += Width) Values[at] = read?.Invoke(row) ?? 0;
        }
        var having = new int[feed.Trait.Count];
        for (var i = place; i < Values.Length; i += Width) having[Values[i]]++;
        feed.Trait.Having = having;
    }
}
