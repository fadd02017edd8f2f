namespace Kith.Statutory.Ssda903;

/// <summary>What a rule needs to have been given.</summary>
[Flags]
public enum Files
{
    None = 0,
    Header = 1 << 0,
    Episodes = 1 << 1,
    Reviews = 1 << 2,
    Uasc = 1 << 3,
    Oc2 = 1 << 4,
    Oc3 = 1 << 5,
    Ad1 = 1 << 6,
    PlacedAdoption = 1 << 7,
    PrevPerm = 1 << 8,
    Missing = 1 << 9,
    SwEpisodes = 1 << 10,
    Dolo = 1 << 11,

    // Last year's return.
    HeaderLast = 1 << 12,
    EpisodesLast = 1 << 13,
    ReviewsLast = 1 << 14,
    UascLast = 1 << 15,
    Oc2Last = 1 << 16,
    Oc3Last = 1 << 17,
    Ad1Last = 1 << 18,
    PlacedAdoptionLast = 1 << 19,
    PrevPermLast = 1 << 20,
    MissingLast = 1 << 21,
    SwEpisodesLast = 1 << 22,
    DoloLast = 1 << 23,

    /// <summary>Where each placement is: its authority, in or out of area, and how far from home.</summary>
    PlacementLocations = 1 << 24,

    /// <summary>The list of registered homes and agencies (URN, provider and placement codes).</summary>
    Providers = 1 << 25,
}
