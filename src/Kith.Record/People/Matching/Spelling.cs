using System.Numerics;
using Kith.Record.People.Naming;

namespace Kith.Record.People.Matching;

/// <summary>A folded word ready to be compared with many others: its letters and its sound are worked out once.</summary>
internal sealed class Spelling(string text)
{
    private const double Alike = 0.8, VeryAlike = 0.92;

    // One slip is a lot in a short name and little in a long one.
    private const int ShortName = 4, LongName = 8;

    private readonly ulong letters = text.Aggregate(0UL, (all, c) => all | 1UL << (c & 63));
    private readonly string sound = Sounds.Code(text);

    /// <summary>The word itself.</summary>
    public string Text => text;

    /// <summary>True when the two are nearly letter for letter alike (Jaro-Winkler).</summary>
    public bool IsVeryLike(Spelling other)
    {
        // So alike, two words share nearly all their letters and are about as long.
        var (shorter, longer) = text.Length < other.Text.Length ? (text.Length, other.Text.Length) : (other.Text.Length, text.Length);
        return shorter * 5 >= longer * 3 && BitOperations.PopCount(letters ^ other.letters) <= 6 && Likeness.Winkler(text, other.Text) >= VeryAlike;
    }

    /// <summary>True when one is the other with a slip of the finger or the ear.</summary>
    public bool IsSlipOf(Spelling other)
    {
        var (shorter, longer) = text.Length < other.Text.Length ? (text.Length, other.Text.Length) : (other.Text.Length, text.Length);
        if (shorter < ShortName - 1) return false;
        var soundsAlike = longer > ShortName && sound.Length > 2 && sound == other.sound;
        // Two edits touch at most four kinds of letter: most pairs are told apart without looking closer.
        if (!soundsAlike && (longer - shorter > 2 || BitOperations.PopCount(letters ^ other.letters) > 4)) return false;
        var edits = Likeness.Edits(text, other.Text);
        if (edits <= (longer >= LongName ? 2 : 1)) return true;
        return soundsAlike && Likeness.Winkler(text, other.Text) >= Alike || edits <= 2 && Likeness.Winkler(text, other.Text) >= VeryAlike;
    }
}
