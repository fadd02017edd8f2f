using System.Globalization;
using Kith.Record.Practice;

namespace Kith.Journey.Plans.Plain;

/// <summary>How hard the plan is to read, beside what the place aims at.</summary>
internal sealed record ReadingShown(Reading Reading, PracticePack Pack)
{
    /// <summary>The grade the place's words aim at.</summary>
    public double Aim => double.Parse(Pack.Words["plan.reading-grade"], CultureInfo.InvariantCulture);

    public bool IsTooHard => Reading.Words > 0 && Reading.Grade > Aim;
}
