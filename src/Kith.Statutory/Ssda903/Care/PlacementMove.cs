using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Care;

/// <summary>What changed between two episodes that follow each other.</summary>
public static class PlacementMove
{
    /// <summary>The placement, its provider, its postcode or its URN is another (blank counts as a value).</summary>
    public static bool IsAnother(Episode before, Episode row) =>
        !row.Place.Equals(before.Place) || !row.PlaceProvider.Equals(before.PlaceProvider) || !row.PlPost.Equals(before.PlPost) || !row.Urn.Equals(before.Urn);

    /// <summary>The legal status is another.</summary>
    public static bool HasNewLegalStatus(Episode before, Episode row) => !row.Ls.Equals(before.Ls);

    /// <summary>The distance from home is another: as a number if both are numbers, otherwise one of them is blank or no number.</summary>
    public static bool HasNewDistance(Episode before, Episode row) =>
        row.PlDistance.Number is { } now && before.PlDistance.Number is { } then ? now != then : !row.PlDistance.Equals(before.PlDistance);
}
