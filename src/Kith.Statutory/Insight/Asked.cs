using Kith.Kernel;

namespace Kith.Statutory.Insight;

/// <summary>What somebody says when they ask to see a return.</summary>
public sealed record Asked
{
    /// <summary>Whose return it is, in words.</summary>
    public string? Authority { get; init; }

    /// <summary>Children aged 0 to 17 in the area, for rates.</summary>
    public double? Population { get; init; }

    /// <summary>What is measured against.</summary>
    public Limits Limits { get; init; } = Limits.England;

    /// <summary>The working days.</summary>
    public WorkingCalendar Calendar { get; init; } = EnglandCalendar.Known;

    /// <summary>How ages are shown together.</summary>
    public AgeBands Ages { get; init; } = AgeBands.EachYear;
}
