using Kith.Statutory.Tables;

namespace Kith.Statutory.Ssda903.Codes;

/// <summary>RNE, why an episode began: S care began, L legal status, P placement and carer, T placement, B legal status, placement and carer, U legal status and placement.</summary>
public static class ReasonForEpisode
{
    public static readonly Code Started = "S", LegalStatus = "L", PlacementAndCarer = "P", SameCarer = "T", All = "B", LegalAndSameCarer = "U";

    /// <summary>The placement changed.</summary>
    public static readonly CodeSet PlacementChanged = new("P T B U");

    /// <summary>The placement and the carers changed.</summary>
    public static readonly CodeSet CarerChanged = new("P B");

    /// <summary>The placement changed, the legal status did not.</summary>
    public static readonly CodeSet PlacementOnly = new("P T");

    /// <summary>Both changed.</summary>
    public static readonly CodeSet Both = new("B U");

    public static readonly CodeSet Codes = new("S L P T B U");
}
