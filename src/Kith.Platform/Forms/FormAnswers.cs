using Microsoft.AspNetCore.Http;

namespace Kith.Platform.Forms;

/// <summary>
/// What somebody has typed so far, word for word, under the names of the page's fields ("subject|fact.id"). Kept raw, so that a wrong
/// answer comes back as it was written.
/// </summary>
public sealed class FormAnswers
{
    /// <summary>Field name to what was posted; several values for checkboxes.</summary>
    public Dictionary<string, string[]> Typed { get; init; } = new(StringComparer.Ordinal);

    /// <summary>Nothing typed yet.</summary>
    public static FormAnswers None => new();

    /// <summary>Reads a posted form; fields of the page's own (tokens, buttons) have no "|" and are left out.</summary>
    public static FormAnswers From(IFormCollection form) =>
        new() { Typed = form.Where(f => f.Key.Contains('|', StringComparison.Ordinal)).ToDictionary(f => f.Key, f => f.Value.OfType<string>().ToArray(), StringComparer.Ordinal) };

    /// <summary>The one value under a name, trimmed; null when there is none.</summary>
    public string? One(string name) =>
        Typed.TryGetValue(name, out var values) && values.FirstOrDefault(v => !string.IsNullOrWhiteSpace(v)) is { } value ? value.Trim() : null;

    /// <summary>All values under a name.</summary>
    public IReadOnlyList<string> All(string name) =>
        Typed.TryGetValue(name, out var values) ? values.Where(v => !string.IsNullOrWhiteSpace(v)).Select(v => v.Trim()).ToList() : [];

    /// <summary>Whether the name was on the page that was posted.</summary>
    public bool Has(string name) => Typed.ContainsKey(name);

    /// <summary>These answers, with another page's laid over them: every field of <paramref name="page"/> takes the place of the old one.</summary>
    public FormAnswers With(FormAnswers page, IEnumerable<string> fieldsOfPage)
    {
        var all = new Dictionary<string, string[]>(Typed, StringComparer.Ordinal);
        foreach (var name in fieldsOfPage)
        {
            all.Remove(name);
        }

        foreach (var (name, values) in page.Typed)
        {
            all[name] = values;
        }

        return new FormAnswers { Typed = all };
    }

    /// <summary>Without everything about one subject.</summary>
    public FormAnswers Without(string subject) =>
        new() { Typed = Typed.Where(t => !t.Key.StartsWith(subject + "|", StringComparison.Ordinal)).ToDictionary(StringComparer.Ordinal) };

    /// <summary>The name of a field.</summary>
    public static string Name(string subject, string factOrTopic) => $"{subject}|{factOrTopic}";
}
