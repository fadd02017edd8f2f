using Kith.Statutory.Tables;

namespace Kith.Statutory.Ssda903.Codes;

/// <summary>RNE, why an episode began.</summary>
public static class ReasonNewEpisode
{
    /// <summary>The child started to be looked after.</summary>
    public static readonly Code Started = "S";

    public static readonly CodeSet Codes = new("S L P T B U");
}
