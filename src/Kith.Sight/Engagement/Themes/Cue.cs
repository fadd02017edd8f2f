namespace Kith.Sight.Engagement.Themes;

/// <summary>
/// A pattern over words: "waiting list*", "lack|shortage .. service*". <c>*</c> begins with, <c>|</c> either, <c>..</c> up to three words between.
/// </summary>
public sealed class Cue
{
    private const int Gap = 3;
    private readonly Part[] parts;

    private Cue(string written, Part[] parts) => (Written, this.parts) = (written, parts);

    /// <summary>As the pack or the codebook writes it.</summary>
    public string Written { get; }

    /// <summary>The words a match may begin with: by these it is found without trying every cue.</summary>
    internal IEnumerable<Word> Begins => parts[0].Words;

    /// <summary>Reads a pattern; null when nothing is written.</summary>
    public static Cue? Parse(string written)
    {
        var read = new List<Part>();
        var loose = false;
        foreach (var piece in written.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (piece == "..")
            {
                loose = true;
                continue;
            }

            read.Add(new([.. piece.ToLowerInvariant().Split('|', StringSplitOptions.RemoveEmptyEntries).Select(w => w.EndsWith('*') ? new Word(w[..^1], true) : new Word(w, false))], loose));
            loose = false;
        }

        return read.Count == 0 ? null : new(written, [.. read]);
    }

    /// <summary>Where a match that begins at a word ends (exclusive); -1 when none does. Words already <paramref name="taken"/> out do not count.</summary>
    public int EndAt(string[] words, int start, bool[]? taken)
    {
        if (!Fits(parts[0], words, start, taken)) return -1;
        var at = start + 1;
        for (var p = 1; p < parts.Length; p++)
        {
            var last = Math.Min(words.Length - 1, at + (parts[p].Loose ? Gap : 0));
            while (at <= last && !Fits(parts[p], words, at, taken)) at++;
            if (at > last) return -1;
            at++;
        }

        return at;
    }

    private static bool Fits(Part part, string[] words, int at, bool[]? taken)
    {
        if (at >= words.Length || taken?[at] == true) return false;
        foreach (var word in part.Words)
        {
            if (word.Open ? words[at].StartsWith(word.Text, StringComparison.Ordinal) : words[at] == word.Text) return true;
        }

        return false;
    }

    internal readonly record struct Word(string Text, bool Open);

    private sealed record Part(Word[] Words, bool Loose);
}
