namespace Kith.Record.People.Linking.Comparing;

/// <summary>
/// Two records and how they compare: three bits of <paramref name="Levels"/> for each trait, 0 where either lacks it. <paramref name="Shares"/> is the log (base 2)
/// of how likely strangers would agree as they do, where they agree.
/// </summary>
internal readonly record struct ScoredPair(int A, int B, ulong Levels, float Shares)
{
    /// <summary>Bits of one trait.</summary>
    public const int Bits = 3;

    /// <summary>Levels of one trait, with "not known".</summary>
    public const int PerTrait = 1 << Bits;

    /// <summary>True when both live at one address, as far as the places of line and postcode tell.</summary>
    public bool IsOneHome(int line, int postcode) => Level(line) is 1 or 2 || Level(line) == 0 && Level(postcode) == 1;

    /// <summary>The level of the trait at a place; -1 is a trait the files lack.</summary>
    public int Level(int place) => place < 0 ? 0 : (int)(Levels >> (place * Bits)) & (PerTrait - 1);
}
