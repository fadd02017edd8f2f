namespace Kith.Record.People.Matching;

/// <summary>
/// One thing that was compared: which trait, how it came out, and how often that is seen when the records are one person, two of one family,
/// or strangers.
/// </summary>
public sealed record Evidence(string Trait, string Outcome, double Same, double Family, double Strangers, string Says)
{
    private const double Telling = 1.4, FarLikelierInFamily = 10;

    /// <summary>Bits for one person against strangers: what a shared family would explain as well still counts here.</summary>
    public double Bits => Math.Log2(Same / Strangers);

    /// <summary>Worth saying as a reason for one person.</summary>
    public bool SpeaksFor => !SpeaksAgainst && Same > Strangers * Telling;

    /// <summary>Worth saying as a reason against: likelier among strangers, or far likelier between two people of one family.</summary>
    public bool SpeaksAgainst => Same * Telling < Strangers || Same * FarLikelierInFamily < Family;
}
