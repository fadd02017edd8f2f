using System.Globalization;
using Kith.Record.Practice;

namespace Kith.Cli.Demo.Stories;

/// <summary>Reads how a story describes somebody: short words for what is said of most people, the fact's own id for the rest.</summary>
internal sealed class DescribePeople(PracticePacks practice, DateOnly today)
{
    private static readonly Dictionary<string, string> Short = new(StringComparer.Ordinal)
    {
        ["known-as"] = "person.known-as", ["born"] = "person.born-on", ["due"] = "person.due-on", ["sex"] = "person.sex", ["phone"] = "person.phone", ["email"] = "person.email",
        ["ethnicity"] = "person.ethnicity", ["language"] = "person.first-language", ["interpreter"] = "person.interpreter", ["safe"] = "person.safe-contact",
        ["caution"] = "person.contact-caution", ["school"] = "child.school", ["year"] = "child.school-year", ["is"] = "relationship.kind", ["at-home"] = "relationship.lives-with-child",
        ["line"] = "household.address-line", ["town"] = "household.town", ["postcode"] = "household.postcode", ["confidential"] = "household.confidential",
        ["role"] = "professional.role", ["works-for"] = "professional.agency",
    };

    /// <summary>Fact id and values, for every key but those named.</summary>
    public IEnumerable<(string FactId, IReadOnlyList<string> Values)> Facts(Said said, params string[] others)
    {
        foreach (var key in said.Keys.Where(k => !others.Contains(k, StringComparer.Ordinal)).ToList())
        {
            var id = Short.GetValueOrDefault(key) ?? (key.Contains('.', StringComparison.Ordinal) ? key : throw said.Wrong($"'{key}' is not understood here"));
            yield return (id, Values(said, key, id));
        }
    }

    /// <summary>A person's name in its two parts: the last word is the family name, and words before it belong to it when they are its particle (Ó, Mac).</summary>
    public static (string Given, string? Family) Name(string whole)
    {
        var words = whole.Split(' ', 2);
        return (words[0], words.Length > 1 ? words[1] : null);
    }

    /// <summary>What is said of one fact; a day of life is told relative to today.</summary>
    public IReadOnlyList<string> Values(Said said, string key, string factId)
    {
        var values = said.Texts(key);
        return practice.Facts.GetValueOrDefault(factId)?.Type != FactType.Date ? values
            : [(TellDay.Read(values[0], today) ?? throw said.Wrong($"'{key}' is a day such as 7y4m, -12d or 2019-05-30")).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)];
    }
}
