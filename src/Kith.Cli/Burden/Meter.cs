namespace Kith.Cli.Burden;

/// <summary>How a fact stood on a page.</summary>
public enum Stood
{
    /// <summary>An empty field.</summary>
    Asked,

    /// <summary>A held value, one click from correction.</summary>
    Confirmed,

    /// <summary>A held value.</summary>
    Shown,
}

/// <summary>
/// Counts what the pages really showed and what was really typed into them. Knows nothing of form files: it reads the marks that every
/// field and every held value carries, and what the driver put in.
/// </summary>
public sealed class Meter
{
    private readonly Dictionary<(string Document, string Mark), Stood> seen = [];
    private readonly Dictionary<string, string> firstTypedOn = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Entity, string What), int> given = [];
    private readonly List<string> paragraphs = [];

    /// <summary>The document the journey is in: set by the driver as it goes.</summary>
    public string Document { get; set; } = "F01";

    /// <summary>Keys pressed in fields.</summary>
    public int Keystrokes { get; private set; }

    /// <summary>Links followed, buttons pressed, choices picked.</summary>
    public int Clicks { get; private set; }

    /// <summary>Pages opened.</summary>
    public int Pages { get; private set; }

    /// <summary>Times a form was left to look something up, and come back to.</summary>
    public int LookUps { get; private set; }

    /// <summary>Long paragraphs that say again what was written before.</summary>
    public int ParagraphsRetyped { get; private set; }

    /// <summary>Entries typed into a chronology by hand.</summary>
    public int ChronologyRetyped { get; private set; }

    /// <summary>Facts typed: each field that was filled, by mark.</summary>
    public IReadOnlyDictionary<string, string> Typed => firstTypedOn;

    /// <summary>Facts typed again although the house held them: the same mark twice, or the same thing about the same person under another mark.</summary>
    public int FactsTypedTwice => given.Values.Sum(times => times - 1);

    /// <summary>What was typed more than once, for the report.</summary>
    public IEnumerable<string> TypedTwice => given.Where(g => g.Value > 1).Select(g => $"{g.Key.Entity}: {g.Key.What}");

    /// <summary>A page came up with these marks.</summary>
    public void Saw(IEnumerable<(string Mark, Stood Stood)> marks)
    {
        Pages++;
        foreach (var (mark, stood) in marks)
        {
            // A fact asked anywhere in a document counts as asked there, even if a later page of it shows it.
            if (!seen.TryGetValue((Document, mark), out var before) || stood < before)
            {
                seen[(Document, mark)] = stood;
            }
        }
    }

    /// <summary>A fact was typed or picked.</summary>
    public void Gave(string mark, string entity, string what, string value, bool picked)
    {
        firstTypedOn.TryAdd(mark, Document);
        given[(entity, what)] = given.GetValueOrDefault((entity, what)) + 1;
        if (picked)
        {
            Clicks++;
        }
        else
        {
            Keystrokes += value.Length + 1;
        }

        if (mark.StartsWith("chronology", StringComparison.Ordinal) || what.StartsWith("chronology", StringComparison.Ordinal))
        {
            ChronologyRetyped++;
        }
    }

    /// <summary>A paragraph was typed.</summary>
    public void Wrote(string text)
    {
        if (paragraphs.Any(before => Shingles.Alike(before, text)))
        {
            ParagraphsRetyped++;
        }

        paragraphs.Add(text);
    }

    /// <summary>Something was clicked.</summary>
    public void Clicked() => Clicks++;

    /// <summary>Something was typed that is no fact of the record: a search, a reason.</summary>
    public void TypedOther(string text) => Keystrokes += text.Length + 1;

    /// <summary>A form was left and come back to.</summary>
    public void LookedUp() => LookUps++;

    /// <summary>How a fact stood in a document, or null when it was not there.</summary>
    public Stood? In(string document, string mark) => seen.TryGetValue((document, mark), out var stood) ? stood : null;

    /// <summary>Every mark that stood in a document.</summary>
    public IEnumerable<string> Marks(string document) => seen.Keys.Where(k => k.Document == document).Select(k => k.Mark);
}

/// <summary>Whether one paragraph says again what another said.</summary>
public static class Shingles
{
    private const int LongEnough = 12;
    private const int Size = 3;
    private const double Same = 0.8;

    /// <summary>True when both have at least twelve words and four fifths of the shorter one's three-word runs stand in the other.</summary>
    public static bool Alike(string one, string other)
    {
        var (a, b) = (Of(one), Of(other));
        var (small, large) = a.Count <= b.Count ? (a, b) : (b, a);
        return small.Count > LongEnough - Size && small.Count(large.Contains) >= Same * small.Count;
    }

    private static HashSet<string> Of(string text)
    {
        var words = text.Split([' ', '\n', '\r', '\t', '.', ',', ';', ':', '!', '?', '"'], StringSplitOptions.RemoveEmptyEntries);
        return Enumerable.Range(0, Math.Max(0, words.Length - Size + 1)).Select(i => string.Join(' ', words.Skip(i).Take(Size)).ToLowerInvariant()).ToHashSet();
    }
}
