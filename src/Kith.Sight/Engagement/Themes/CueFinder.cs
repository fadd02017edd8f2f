namespace Kith.Sight.Engagement.Themes;

/// <summary>Finds many cues in a text at once: the first letters of its first word say which cues to try.</summary>
public sealed class CueFinder<T>
{
    private const int Key = 3;
    private readonly Dictionary<string, List<(Cue Cue, T Value)>> byStart = new(StringComparer.Ordinal);
    private readonly List<(Cue Cue, T Value)> shortStarts = [];

    /// <summary>Puts a cue in.</summary>
    public void Add(Cue cue, T value)
    {
        var begins = cue.Begins.ToList();
        if (begins.Exists(b => b.Text.Length < Key))
        {
            shortStarts.Add((cue, value));
            return;
        }

        foreach (var start in begins.Select(b => b.Text[..Key]).Distinct(StringComparer.Ordinal))
        {
            if (!byStart.TryGetValue(start, out var list)) byStart[start] = list = [];
            list.Add((cue, value));
        }
    }

    /// <summary>Every match: the cue, what was put in with it, and where it stands.</summary>
    public IEnumerable<(T Value, Cue Cue, int From, int To)> Find(string[] words, bool[]? taken = null)
    {
        for (var at = 0; at < words.Length; at++)
        {
            foreach (var found in At(shortStarts, words, at, taken)) yield return found;
            if (words[at].Length >= Key && byStart.TryGetValue(words[at][..Key], out var list))
            {
                foreach (var found in At(list, words, at, taken)) yield return found;
            }
        }
    }

    private static IEnumerable<(T, Cue, int, int)> At(List<(Cue Cue, T Value)> cues, string[] words, int at, bool[]? taken)
    {
        foreach (var (cue, value) in cues)
        {
            if (cue.EndAt(words, at, taken) is > 0 and var end) yield return (value, cue, at, end);
        }
    }
}
