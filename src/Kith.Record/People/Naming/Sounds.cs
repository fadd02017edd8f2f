using System.Text;

namespace Kith.Record.People.Naming;

/// <summary>
/// How a name sounds, as consonants: spellings of one sound get one code. Made for English and Irish spelling (bh and mh sound as v, a late gh or dh is
/// silent); names in other scripts are their own code.
/// </summary>
public static class Sounds
{
    private const int Longest = 8;

    /// <summary>Code of one folded word, at most eight capitals; A stands for any vowel at the start.</summary>
    public static string Code(string word)
    {
        if (word.Length == 0) return "";
        if (word.Any(c => c is < 'a' or > 'z')) return word.Length > 32 ? word[..32] : word;
        var code = new StringBuilder();
        for (var i = 0; i < word.Length && code.Length < Longest;)
        {
            var (sound, taken) = At(word, i);
            // Two letters of one sound side by side are said once; a vowel between keeps both.
            foreach (var c in sound)
                if (code.Length == 0 || code[^1] != c || (i > 0 && IsVowel(word[i - 1]))) code.Append(c);
            i += taken;
        }
        return code.Length == 0 ? "H" : code.ToString();
    }

    private static (string Sound, int Taken) At(string w, int i)
    {
        var next = i + 1 < w.Length ? w[i + 1] : '\0';
        var start = i == 0;
        return w[i] switch
        {
            _ when IsVowel(w[i]) => (start ? "A" : "", 1),
            'b' when next == 'h' => start ? ("B", 2) : ("F", 2),
            'b' when i > 0 && w[i - 1] == 'm' && i == w.Length - 1 => ("", 1),
            'c' when next == 'h' => start && i + 2 < w.Length && IsVowel(w[i + 2]) ? ("X", 2) : ("K", 2),
            'c' when next is 'e' or 'i' or 'y' => ("S", 1),
            'c' when next is 'k' or 'q' => ("K", 2),
            'c' or 'q' => ("K", 1),
            'd' when next == 'g' && i + 2 < w.Length && w[i + 2] is 'e' or 'i' => ("J", 2),
            'd' when next == 'h' => start ? ("D", 2) : ("", 2),
            'f' when next == 'h' => ("", 2),
            'g' when next == 'h' => start ? ("K", 2) : ("", 2),
            'g' when next == 'n' && start => ("N", 2),
            'g' when next is 'e' or 'i' or 'y' => ("J", 1),
            'g' => ("K", 1),
            'h' => (start && IsVowel(next) ? "H" : "", 1),
            'k' when next == 'n' && start => ("N", 2),
            'm' when next == 'h' => ("F", 2),
            'p' when next == 'h' => ("F", 2),
            's' when next == 'h' => ("X", 2),
            's' when next == 'c' && i + 2 < w.Length && w[i + 2] == 'h' => ("X", 3),
            't' when next == 'h' => ("T", 2),
            't' when next == 'c' && i + 2 < w.Length && w[i + 2] == 'h' => ("X", 3),
            'v' => ("F", 1),
            'w' when next == 'r' && start => ("R", 2),
            'w' => (start ? "W" : "", 1),
            'x' => (start ? "S" : "KS", 1),
            'y' => (start ? "Y" : "", 1),
            'z' => ("S", 1),
            _ => (char.ToUpperInvariant(w[i]).ToString(), 1),
        };
    }

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';
}
