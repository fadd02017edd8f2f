using Kith.Record.People.Naming;

namespace Kith.Record.People.Matching;

/// <summary>A folded word ready to be compared with many others: its letters and its sound are worked out once.</summary>
internal sealed class Spelling
{
    private const double Alike = 0.8, VeryAlike = 0.92;

    // One slip is a lot in a short name and little in a long one.
    private const int LongName = 8;

    private readonly string sound;
    private readonly Glimpse glimpse;

    public Spelling(string text)
    {
        (Text, sound) = (text, Sounds.Code(text));
        glimpse = Glimpse.Of(text, sound);
    }

    /// <summary>The word itself.</summary>
    public string Text { get; }

    /// <summary>What is seen of it at a glance.</summary>
    public ref readonly Glimpse Glimpse => ref glimpse;

    /// <summary>True when the two are nearly letter for letter alike (Jaro-Winkler).</summary>
    public bool IsVeryLike(Spelling other) => glimpse.MayBeVeryLike(other.glimpse) && Likeness.Winkler(Text, other.Text) >= VeryAlike;

    /// <summary>True when one is the other with a slip of the finger or the ear.</summary>
    public bool IsSlipOf(Spelling other)
    {
        if (!glimpse.MayBeSlipOf(other.glimpse)) return false;
        var soundsAlike = glimpse.MaySoundAlike(other.glimpse) && sound == other.sound;
        var edits = Likeness.Edits(Text, other.Text);
        if (edits <= (Math.Max(Text.Length, other.Text.Length) >= LongName ? 2 : 1)) return true;
        return soundsAlike && Likeness.Winkler(Text, other.Text) >= Alike || edits <= 2 && Likeness.Winkler(Text, other.Text) >= VeryAlike;
    }
}
