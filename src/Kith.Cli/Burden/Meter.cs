using Kith.Kernel;

namespace Kith.Cli.Burden;

/// <summary>How a fact stood on a page.</summary>
public enum Stood
{
    /// <summary>An empty field.</summary>
    Asked,

    /// <summary>A held value that one click puts right, or a field in which it stands already.</summary>
    Confirmed,

    /// <summary>A held value.</summary>
    Shown,
}

/// <summary>Something typed or picked that is a fact or a paragraph of the record.</summary>
/// <param name="Entity">Whom it is about, as the published forms call them.</param>
/// <param name="Document">The document of the journey in which it was taken.</param>
/// <param name="Where">The page, without ids.</param>
public sealed record Taken(string Entity, string Fact, string Document, string Where);

/// <summary>
/// Counts what pages showed and what was put into them. It knows nothing of form files: only the marks that fields and held values carry,
/// and what the driver did.
/// </summary>
public sealed class Meter
{
    private const int LongEnoughToKnow = 6;

    private readonly Dictionary<(string Document, string Entity, string Fact), Stood> seen = [];
    private readonly List<Taken> taken = [];
    private readonly List<(string Entity, string Fact, string Value)> values = [];
    private readonly List<string> paragraphs = [];
    private readonly List<string> twice = [];
    private readonly List<string> lookedUp = [];
    private readonly List<string> retyped = [];
    private readonly List<string> chronologyRetyped = [];
    private IReadOnlyCollection<string> chronology = [];

    /// <summary>The document the journey is in.</summary>
    public string Document { get; set; } = PublishedForms.Documents[0];

    /// <summary>Keys pressed: every character, and the tab to the next field.</summary>
    public int Keystrokes { get; private set; }

    /// <summary>Links followed, buttons pressed, choices picked (a list costs two), folded parts opened.</summary>
    public int Clicks { get; private set; }

    /// <summary>Facts and paragraphs taken, each time.</summary>
    public IReadOnlyList<Taken> Typed => taken;

    /// <summary>What was typed although it was typed before, in words.</summary>
    public IReadOnlyList<string> TypedTwice => twice;

    /// <summary>Paragraphs that say again what an earlier one said, each with its page.</summary>
    public IReadOnlyList<string> ParagraphsRetyped => retyped;

    /// <summary>Lines that say again what the chronology already held.</summary>
    public IReadOnlyList<string> ChronologyRetyped => chronologyRetyped;

    /// <summary>Forms that were left unsent to look at another page, and opened again.</summary>
    public IReadOnlyList<string> LookUps => lookedUp;

    /// <summary>A fact stood on a page. Asked anywhere in a document, it counts as asked there, even if a later page of it shows it.</summary>
    public void Saw(string entity, string fact, Stood stood)
    {
        if (!seen.TryGetValue((Document, entity, fact), out var before) || stood < before) seen[(Document, entity, fact)] = stood;
    }

    /// <summary>How a fact stood in a document; null when it was not there.</summary>
    public Stood? In(string document, HeldIn held) => seen.TryGetValue((document, held.Entity, held.Fact), out var stood) ? stood : null;

    /// <summary>A field that takes a fact was filled.</summary>
    public void Gave(string entity, string fact, string value, string where, bool picked = false)
    {
        if (taken.Find(t => t.Entity == entity && t.Fact == fact && t.Document.Length > 0 && !MaySpeakAgain(fact)) is { } before)
        {
            twice.Add($"{entity} {fact}: on {before.Where}, again on {where}");
        }
        else if (!picked && values.Find(v => v.Entity == entity && v.Fact != fact && IsSame(v.Value, value)) is { Fact: not null } same)
        {
            twice.Add($"{entity} {fact} on {where}: typed before as {same.Fact}");
        }

        taken.Add(new(entity, fact, Document, where));
        if (!picked) values.Add((entity, fact, value));
    }

    /// <summary>A field that takes no fact was filled with words: they must not be a fact under another name.</summary>
    public void Said(string words, string why, string where)
    {
        if (values.Find(v => IsSame(v.Value, words)) is { Fact: not null } same) twice.Add($"{same.Entity} {same.Fact}: typed again on {where} as \"{why}\"");
    }

    /// <summary>A paragraph was typed, wherever it stands.</summary>
    public void Wrote(string text, string where)
    {
        if (paragraphs.Exists(p => Shingles.Alike(p, text))) retyped.Add($"{where}: {text.Shortened(60)}");
        if (chronology.Any(line => Shingles.Alike(line, text))) chronologyRetyped.Add($"{where}: {text.Shortened(60)}");
        paragraphs.Add(text);
    }

    /// <summary>The lines the chronology holds by now; an empty chronology would let everything pass.</summary>
    public void ChronologyHolds(IReadOnlyCollection<string> lines) =>
        chronology = lines.Count > 0 ? lines : throw new InvalidOperationException("The chronology holds nothing to compare with.");

    /// <summary>Keys were pressed.</summary>
    public void Pressed(string text) => Keystrokes += text.Length + 1;

    /// <summary>Something was clicked.</summary>
    public void Clicked(int times = 1) => Clicks += times;

    /// <summary>A form was left and come back to.</summary>
    public void LookedUp(string where) => lookedUp.Add(where);

    // Each visit has words of its own: a child who speaks on two days has said two things. Whether they are the same words is asked of paragraphs.
    private static bool MaySpeakAgain(string fact) => fact is "child.words" or "visit.note" or "partner.knows" or "referral.sharing-basis";

    private static bool IsSame(string one, string other) =>
        one.Length >= LongEnoughToKnow && string.Equals(one.Trim(), other.Trim(), StringComparison.OrdinalIgnoreCase);
}
