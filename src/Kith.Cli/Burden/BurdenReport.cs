using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Kith.Cli.Burden;

/// <summary>The boxes of one published form: every one is asked, confirmed, shown, or named as not covered.</summary>
public sealed record DocumentBurden(string Id, int Boxes, int Asked, int Confirmed, int Shown, IReadOnlyList<string> NotCovered);

/// <summary>What the journey cost in one place. Counts of clicks and keystrokes leave out signing in.</summary>
public sealed record PackBurden(
    string Pack, IReadOnlyList<DocumentBurden> Documents, int FactsTyped, int FactsTypedTwice, int ParagraphsRetyped, int ChronologyRetyped, int LookUps, int Clicks, int Keystrokes,
    IReadOnlyList<Taken> Typed, IReadOnlyList<string> TypedTwice, IReadOnlyList<string> Retyped)
{
    /// <summary>Whether anything was done that the house should have spared people.</summary>
    [JsonIgnore]
    public bool IsClean => FactsTypedTwice + ParagraphsRetyped + ChronologyRetyped + LookUps == 0;
}

/// <summary>The whole report, as <c>kith burden --json</c> writes it.</summary>
public sealed record BurdenReport(IReadOnlyList<PackBurden> Packs)
{
    private static readonly JsonSerializerOptions Readable = new(JsonSerializerDefaults.Web) { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Lays what was counted over the published forms.</summary>
    public static PackBurden Of(string pack, Meter meter)
    {
        var documents = PublishedForms.Documents.Select(id => Document(id, meter)).ToList();
        var askedAgain = documents.SelectMany(d => d.AskedAgain).Where(b => PublishedForms.Of(b) is { } held && meter.Typed.Any(t => t.Document == b.Document && t.Entity == held.Entity && t.Fact == held.Fact))
            .Select(b => $"{b}: an earlier form holds it").ToList();
        var twice = meter.TypedTwice.Concat(askedAgain).ToList();
        return new(
            pack, documents.Select(d => d.Burden).ToList(), meter.Typed.Select(t => (t.Entity, t.Fact)).Distinct().Count(), twice.Count, meter.ParagraphsRetyped.Count, meter.ChronologyRetyped.Count,
            meter.LookUps.Count, meter.Clicks, meter.Keystrokes, meter.Typed, twice, [.. meter.ParagraphsRetyped, .. meter.ChronologyRetyped, .. meter.LookUps]);
    }

    /// <summary>As JSON.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, Readable);

    // One answer may fill several boxes of a published form: brothers and sisters share an address. The first is asked, the rest are shown.
    private static (DocumentBurden Burden, IReadOnlyList<PublishedBox> AskedAgain) Document(string id, Meter meter)
    {
        var boxes = PublishedForms.Boxes.Where(b => b.Document == id).ToList();
        var filled = new HashSet<HeldIn>();
        var stood = boxes.Select(b => (Box: b, Stood: PublishedForms.Of(b) is { } held && meter.In(id, held) is { } how ? (Stood?)(filled.Add(held) ? how : Max(how, Stood.Shown)) : null)).ToList();
        var count = stood.ToLookup(s => s.Stood, s => s.Box);
        return (
            new(id, boxes.Count, count[Stood.Asked].Count(), count[Stood.Confirmed].Count(), count[Stood.Shown].Count(), count[null].Select(b => $"{b.Entity} {b.Item}").ToList()),
            count[Stood.Asked].Where(b => b.AlreadyHeld).ToList());
    }

    private static Stood Max(Stood one, Stood other) => one > other ? one : other;
}
