using System.Globalization;
using YamlDotNet.Serialization;

namespace Kith.Cli.Burden;

/// <summary>
/// The worked family as worked-family.yaml has it, and what it answers when a page asks. Whom an answer is about is called as in the
/// published forms: C1 to C3 the children, M, P, F and G the adults, P_GP and so on the professionals, REF, ASM and CPP the papers.
/// </summary>
public sealed class WorkedFamily
{
    private const string Birthday = "years:";
    private const int MonthsPast = 3; // so that nobody turns a year older on the day of a run

    private readonly Dictionary<string, Dictionary<string, string>> answers = new(StringComparer.Ordinal);

    private WorkedFamily()
    {
    }

    /// <summary>The children, oldest first.</summary>
    public static IReadOnlyList<string> Children { get; } = ["C1", "C2", "C3"];

    /// <summary>The adults, in the order the school names them.</summary>
    public static IReadOnlyList<string> Adults { get; } = ["M", "P", "F", "G"];

    /// <summary>Professionals the school knows of.</summary>
    public static IReadOnlyList<string> KnownToSchool { get; } = ["P_GP", "P_HV", "P_CAMHS"];

    /// <summary>Professionals the front door finds out about.</summary>
    public static IReadOnlyList<string> FoundOut { get; } = ["P_POL", "P_SEN"];

    /// <summary>The family as it lives in a place; birthdays are told from <paramref name="today"/>.</summary>
    public static WorkedFamily In(string place, DateOnly today)
    {
        using var stream = typeof(WorkedFamily).Assembly.GetManifestResourceStream("worked-family.yaml")!;
        using var text = new StreamReader(stream);
        var all = new DeserializerBuilder().Build().Deserialize<Dictionary<string, Dictionary<string, Dictionary<string, string>>>>(text);
        var family = new WorkedFamily();
        foreach (var (whom, says) in all["everywhere"].Concat(all[place]))
        {
            foreach (var entity in Named(whom))
            {
                foreach (var (fact, value) in says) family.With(entity, fact, Told(value, today));
            }
        }

        return family;
    }

    /// <summary>Who lives where.</summary>
    public static string HomeOf(string entity) => entity is "F" or "G" ? "HOME-" + entity : "HOME";

    /// <summary>What this family answers about somebody or something; null when it has no answer. A topic of one place is also known by its last word.</summary>
    public string? Answer(string entity, string fact) =>
        answers.GetValueOrDefault(entity) is not { } says ? null
            : says.GetValueOrDefault(fact) ?? (fact.StartsWith("unocini.", StringComparison.Ordinal) || fact.StartsWith("cfa.", StringComparison.Ordinal) ? says.GetValueOrDefault(fact[(fact.IndexOf('.', StringComparison.Ordinal) + 1)..]) : null);

    /// <summary>Adds or replaces an answer.</summary>
    public WorkedFamily With(string entity, string fact, string value)
    {
        if (!answers.TryGetValue(entity, out var says)) answers[entity] = says = new(StringComparer.Ordinal);
        says[fact] = value;
        return this;
    }

    /// <summary>What somebody is called, as labels of pages have it.</summary>
    public string Called(string entity) => Answer(entity, "person.given-name") ?? Answer(entity, "professional.name") ?? throw new InvalidOperationException($"{entity} has no name.");

    /// <summary>Whom words on a page name: the first of the family or the professionals, or null.</summary>
    public string? NamedIn(string words) =>
        Children.Concat(Adults).Concat(answers.Keys.Where(k => k.StartsWith("P_", StringComparison.Ordinal))).Where(e => Answer(e, "person.given-name") is not null || Answer(e, "professional.name") is not null)
            .Select(e => (Entity: e, At: words.IndexOf(Called(e), StringComparison.Ordinal))).Where(f => f.At >= 0).OrderBy(f => f.At).Select(f => f.Entity).FirstOrDefault();

    private static IReadOnlyList<string> Named(string whom) => whom switch
    {
        "every child" => Children,
        "every adult" => Adults,
        "every home" => Adults.Select(HomeOf).Distinct().ToList(),
        "every professional" => KnownToSchool.Concat(FoundOut).ToList(),
        _ => [whom],
    };

    private static string Told(string value, DateOnly today) => value.StartsWith(Birthday, StringComparison.Ordinal)
        ? today.AddYears(-int.Parse(value[Birthday.Length..], CultureInfo.InvariantCulture)).AddMonths(-MonthsPast).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : value;
}
