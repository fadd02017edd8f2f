using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace Kith.Cli.Demo.Linkage;

/// <summary>Names and rates to invent children from, as written in <c>demo/linkage.yaml</c>.</summary>
public sealed class LinkageLists
{
    public Dictionary<string, double> Rates { get; init; } = [];
    public List<double> RecordsOfAChild { get; init; } = [];
    public Dictionary<string, double> ForenameErrors { get; init; } = [];
    public Dictionary<string, double> SurnameErrors { get; init; } = [];
    public Dictionary<string, double> BirthDateErrors { get; init; } = [];
    public List<List<string>> Girls { get; init; } = [];
    public List<List<string>> Boys { get; init; } = [];
    public List<List<string>> Surnames { get; init; } = [];
    public List<string> SurnameBeginnings { get; init; } = [];
    public List<string> SurnameEndings { get; init; } = [];
    public List<string> ForenameBeginnings { get; init; } = [];
    public List<string> GirlEndings { get; init; } = [];
    public List<string> BoyEndings { get; init; } = [];
    public List<string> Streets { get; init; } = [];
    public List<string> Towns { get; init; } = [];

    /// <summary>Reads the file.</summary>
    public static LinkageLists Load(string demoFolder)
    {
        using var text = File.OpenText(Path.Combine(demoFolder, "linkage.yaml"));
        return new DeserializerBuilder().WithNamingConvention(HyphenatedNamingConvention.Instance).Build().Deserialize<LinkageLists>(text);
    }

    /// <summary>How often one record is changed, so that two of one child differ as often as the rate of pairs says.</summary>
    public double OfOneRecord(string pairRate) => 1 - Math.Sqrt(1 - Rates[pairRate]);
}
