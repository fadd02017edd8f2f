using System.Globalization;
using Kith.Platform.Forms;
using Kith.Record.Facts;
using Kith.Record.Practice;

namespace Kith.Cli.Demo;

/// <summary>Types answers under the names of fields, as a browser would post them: a date in three boxes, several boxes ticked.</summary>
internal sealed class TypeAnswers(PracticePacks practice)
{
    /// <summary>What has been typed so far.</summary>
    public FormAnswers Typed { get; } = new();

    /// <summary>Types one answer. A paragraph's topic is typed like a fact's text.</summary>
    public void Type(string subject, string factOrTopic, params IReadOnlyList<string> values) => TypeInto(FormAnswers.Name(subject, factOrTopic), factOrTopic, values);

    /// <summary>Types into a field whose name is known.</summary>
    public void TypeInto(string field, string factOrTopic, params IReadOnlyList<string> values)
    {
        if (!practice.Facts.TryGetValue(factOrTopic, out var fact) || fact.Type is not (FactType.Date or FactType.Choices))
        {
            Typed.Typed[field] = [.. values];
        }
        else if (fact.Type == FactType.Choices)
        {
            Typed.Typed[field] = [.. values.SelectMany(FactValue.Split)];
        }
        else
        {
            var day = DateOnly.ParseExact(values[0], "yyyy-MM-dd", CultureInfo.InvariantCulture);
            (Typed.Typed[field + ".Day"], Typed.Typed[field + ".Month"], Typed.Typed[field + ".Year"]) = ([Number(day.Day)], [Number(day.Month)], [Number(day.Year)]);
        }
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
