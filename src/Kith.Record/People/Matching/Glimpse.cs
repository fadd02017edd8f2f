using System.Numerics;

namespace Kith.Record.People.Matching;

/// <summary>What is seen of a folded word at a glance, a few numbers side by side: most pairs of words are told apart by it, and neither has to be read.</summary>
/// <param name="Letters">One bit for each letter there is.</param>
/// <param name="Sound">A number of how it sounds; 0 where the sound says too little.</param>
/// <param name="Length">Letters it has.</param>
internal readonly record struct Glimpse(ulong Letters, int Sound, int Length)
{
    // One slip is a lot in a short name.
    private const int ShortName = 4, ShortSound = 2;

    /// <summary>The glimpse of a word and its sound.</summary>
    public static Glimpse Of(string text, string sound) =>
        new(text.Aggregate(0UL, (all, c) => all | 1UL << (c & 63)), sound.Length > ShortSound ? string.GetHashCode(sound, StringComparison.Ordinal) | 1 : 0, text.Length);

    /// <summary>One bit for each of some words: two sets without a bit in common have no word in common.</summary>
    public static ulong OfAll(IEnumerable<string> words) => words.Aggregate(0UL, (all, word) => all | 1UL << (string.GetHashCode(word, StringComparison.Ordinal) & 63));

    /// <summary>False when no slip of the finger or the ear makes one word the other.</summary>
    public bool MayBeSlipOf(in Glimpse other)
    {
        if (Math.Min(Length, other.Length) < ShortName - 1) return false;
        // Two edits touch at most four kinds of letter.
        return MaySoundAlike(other) || Math.Abs(Length - other.Length) <= 2 && KindsApart(other) <= 4;
    }

    /// <summary>False when the two are not very like: so alike, words share nearly all their letters and are about as long.</summary>
    public bool MayBeVeryLike(in Glimpse other) => Math.Min(Length, other.Length) * 5 >= Math.Max(Length, other.Length) * 3 && KindsApart(other) <= 6;

    /// <summary>False when they sound different, or the sound says too little.</summary>
    public bool MaySoundAlike(in Glimpse other) => Sound != 0 && Sound == other.Sound && Math.Max(Length, other.Length) > ShortName;

    private int KindsApart(in Glimpse other) => BitOperations.PopCount(Letters ^ other.Letters);
}
