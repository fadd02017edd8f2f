using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace Kith.Cli.Demo.Area;

/// <summary>What happens in a year in one place, for every 100,000 children who live there. A referral counts once for each child.</summary>
public sealed class PlaceRates
{
    /// <summary>Children referred a year, each time they are.</summary>
    public double Referrals { get; init; }

    /// <summary>Children referred a year, each counted once.</summary>
    public double ChildrenReferred { get; init; }

    /// <summary>Share of referrals that come within twelve months of an earlier one.</summary>
    public double ReReferred { get; init; }

    /// <summary>Share of each decision: no-further-action, early-help, assessed-no-need, assessed-in-need.</summary>
    public Dictionary<string, double> Decisions { get; init; } = [];

    /// <summary>Children without a worker on the last day.</summary>
    public double Unallocated { get; init; }

    /// <summary>Assessments completed in the year; null where none is published.</summary>
    public double? Assessments { get; init; }

    /// <summary>Children with work open on the last day.</summary>
    public double InNeed { get; init; }

    /// <summary>Children each worker who holds cases has.</summary>
    public double CasesPerWorker { get; init; }

    /// <summary>Share of each kind of referrer.</summary>
    public Dictionary<string, double> Sources { get; init; } = [];
}

/// <summary>The rates a simulated year is drawn to: demo/area.yaml.</summary>
public sealed class AreaRates
{
    public PlaceRates NorthernIreland { get; init; } = new();
    public PlaceRates England { get; init; } = new();

    /// <summary>Share of referrals with so many brothers and sisters.</summary>
    public Dictionary<int, double> FamilySizes { get; init; } = [];

    /// <summary>Share of assessments that take up to so many working days.</summary>
    public Dictionary<int, double> AssessmentDays { get; init; } = [];

    /// <summary>The rates of a place.</summary>
    public PlaceRates Of(string place) => place == "england" ? England : NorthernIreland;

    /// <summary>Reads the file.</summary>
    public static AreaRates Load(string demoFolder)
    {
        using var text = File.OpenText(Path.Combine(demoFolder, "area.yaml"));
        return new DeserializerBuilder().WithNamingConvention(HyphenatedNamingConvention.Instance).Build().Deserialize<AreaRates>(text);
    }

    /// <summary>Working days that a share of all assessments take at most: the table read backwards, in straight lines between its rows.</summary>
    public int DaysAt(double share)
    {
        var (days, reached) = (0, 0d);
        foreach (var (upTo, total) in AssessmentDays.OrderBy(d => d.Key))
        {
            if (share <= total) return total == reached ? upTo : (int)Math.Round(days + ((upTo - days) * (share - reached) / (total - reached)));
            (days, reached) = (upTo, total);
        }

        return days;
    }
}
