namespace Kith.Record.Network.Genograms;

/// <summary>The symbol of a person: a square for a man or boy, a circle for a woman or girl, a triangle when unborn or not known.</summary>
public enum GenogramShape
{
    /// <summary>Male.</summary>
    Square,

    /// <summary>Female.</summary>
    Circle,

    /// <summary>Unborn, or sex not known.</summary>
    Triangle,
}

/// <summary>A person of a genogram.</summary>
/// <param name="Born">Date of birth, or the date the baby is expected: the order of brothers and sisters.</param>
/// <param name="Home">Lives with the child the drawing is about.</param>
/// <param name="Generation">0 for grandparents, 1 for parents, 2 for children; used when no line says it.</param>
public sealed record GenogramPerson(string Key, string Name, string? Age, GenogramShape Shape, DateOnly? Born, bool Died, bool Focus, bool Home, int Generation);

/// <summary>A parent of a child.</summary>
public sealed record GenogramParent(string Parent, string Child);

/// <summary>Two people who are or were a couple.</summary>
public sealed record GenogramCouple(string One, string Other, bool Apart);

/// <summary>What is drawn.</summary>
public sealed record Genogram(IReadOnlyList<GenogramPerson> People, IReadOnlyList<GenogramParent> Parents, IReadOnlyList<GenogramCouple> Couples);

/// <summary>A point of the drawing, in its own units.</summary>
public readonly record struct Spot(double X, double Y);

/// <summary>A person in place; the spot is the middle of the symbol.</summary>
public sealed record PlacedPerson(GenogramPerson Person, Spot At);

/// <summary>A line from spot to spot.</summary>
public sealed record PlacedLine(IReadOnlyList<Spot> Through, bool Dashed = false);

/// <summary>The outline around people of one home.</summary>
public readonly record struct PlacedBox(double Left, double Top, double Right, double Bottom);

/// <summary>A genogram with every symbol and line in its place.</summary>
/// <param name="Slashes">Middles of the double slashes that mark couples who live apart.</param>
public sealed record PlacedGenogram(
    double Width, double Height, IReadOnlyList<PlacedPerson> People, IReadOnlyList<PlacedLine> Lines, IReadOnlyList<Spot> Slashes, IReadOnlyList<PlacedBox> Homes);
