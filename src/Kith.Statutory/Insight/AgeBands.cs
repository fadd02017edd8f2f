using System.Globalization;

namespace Kith.Statutory.Insight;

/// <summary>Ages as they are shown together: each band begins at an age and goes on to the next.</summary>
public sealed class AgeBands(IReadOnlyList<(int From, string Label)> bands)
{
    /// <summary>The bands that national figures use; for what is published.</summary>
    public static AgeBands Published { get; } = new([(0, "Under 1"), (1, "1 to 4"), (5, "5 to 9"), (10, "10 to 15"), (16, "16 and over")]);

    /// <summary>Each year of childhood.</summary>
    public static AgeBands EachYear { get; } = new([.. Enumerable.Range(0, 18).Select(y => (y, y.ToString(CultureInfo.InvariantCulture))), (18, "18 and over")]);

    /// <summary>All labels, from young to old.</summary>
    public IReadOnlyList<string> Labels { get; } = bands.Select(b => b.Label).ToList();

    /// <summary>The label of an age; somebody not born yet is in the youngest band.</summary>
    public string Of(int years) => bands.LastOrDefault(b => b.From <= years, bands[0]).Label;
}
