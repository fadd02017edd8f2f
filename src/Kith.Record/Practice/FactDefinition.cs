using Kith.Platform.Forms;
using Kith.Record.Practice.Reading;

namespace Kith.Record.Practice;

/// <summary>One kind of thing that can be known. <paramref name="Authority"/> says who is believed when sources differ, first is strongest.</summary>
public sealed record FactDefinition(
    string Id, string Says, string? FamilySays, string? Hint, string Subject, FactType Type, string? CodeList,
    IReadOnlyList<string> Authority, Sensitivity Sensitivity, IReadOnlyList<string> Returns, string At)
{
    /// <summary>What a family reads: its own wording, or the staff wording when that is plain enough.</summary>
    public string PlainLabel => FamilySays ?? Says;

    /// <summary>Roles of professionals whose agency is proposed as the answer, where one of them already works with the family.</summary>
    public IReadOnlyList<string> ProposedBy { get; private init; } = [];

    internal static readonly string[] Subjects =
        ["person", "household", "professional", "relationship", "family", "referral", "assessment", "plan"];

    internal static FactDefinition? Read(PackMap map)
    {
        var fact = new FactDefinition(
            map.Text("id"), map.Text("says"), map.TextOrNull("family-says"), map.TextOrNull("hint"),
            map.OneOf("subject", Subjects.ToDictionary(s => s), null) ?? "", map.OneOf("type", FactTypes.ByName), map.TextOrNull("codes"),
            map.Texts("authority"), map.OneOf("sensitivity", Sensitivities, Sensitivity.Ordinary), map.Texts("returns"), map.At)
        {
            ProposedBy = map.Texts("proposed-by"),
        };
        if (fact.ProposedBy.Count > 0 && fact.Type != FactType.Organisation) map.Owner.Wrong("'proposed-by' goes with the type organisation. Remove it");
        if (fact.Authority.Count == 0) map.Owner.Wrong("nobody is the authority for this fact. Add 'authority: [...]', the most believed first");
        if (fact.Type is FactType.Choice or FactType.Choices != fact.CodeList is not null)
            map.Owner.Wrong("'codes' goes with the types choice and choices, and only with them. Add or remove it");
        return fact;
    }

    private static readonly Dictionary<string, Sensitivity> Sensitivities = new(StringComparer.Ordinal)
    {
        ["ordinary"] = Sensitivity.Ordinary, ["special"] = Sensitivity.Special, ["sealed"] = Sensitivity.Sealed,
    };
}

/// <summary>How closely a fact is kept.</summary>
public enum Sensitivity
{
    /// <summary>Everyone who may read the record.</summary>
    Ordinary,

    /// <summary>Special category data: shown with its reason.</summary>
    Special,

    /// <summary>Only those named for it.</summary>
    Sealed,
}

/// <summary>What an answer looks like.</summary>
public enum FactType
{
    /// <summary>A few words.</summary>
    Text,
    /// <summary>A name: kept as written, searched by its keys.</summary>
    Name,
    /// <summary>Several lines.</summary>
    LongText,
    /// <summary>A day.</summary>
    Date,
    /// <summary>One code of a list.</summary>
    Choice,
    /// <summary>Any number of codes of a list.</summary>
    Choices,
    /// <summary>Yes or no, held as the codes yes and no.</summary>
    YesNo,
    /// <summary>A telephone number.</summary>
    Phone,
    /// <summary>An email address.</summary>
    Email,
    /// <summary>A postcode.</summary>
    Postcode,
    /// <summary>Digits with a check digit of their own, or a count.</summary>
    Number,
    /// <summary>A school, a practice, an agency.</summary>
    Organisation,
}

/// <summary>The names of the types in YAML.</summary>
public static class FactTypes
{
    /// <summary>Type by its YAML name.</summary>
    public static IReadOnlyDictionary<string, FactType> ByName { get; } = new Dictionary<string, FactType>(StringComparer.Ordinal)
    {
        ["text"] = FactType.Text, ["name"] = FactType.Name, ["long-text"] = FactType.LongText, ["date"] = FactType.Date,
        ["choice"] = FactType.Choice, ["choices"] = FactType.Choices, ["yes-no"] = FactType.YesNo, ["phone"] = FactType.Phone,
        ["email"] = FactType.Email, ["postcode"] = FactType.Postcode, ["number"] = FactType.Number, ["organisation"] = FactType.Organisation,
    };
}

/// <summary>A subject that paragraphs are written about, and in whose voice.</summary>
public sealed record Topic(string Id, string Says, string? FamilySays, string? Hint, string About, string Voice, string At)
{
    /// <summary>What a family reads.</summary>
    public string PlainLabel => FamilySays ?? Says;

    internal static Topic? Read(PackMap map) => new(
        map.Text("id"), map.Text("says"), map.TextOrNull("family-says"), map.TextOrNull("hint"),
        map.OneOf("about", Abouts.ToDictionary(s => s), null) ?? "", map.OneOf("voice", Voices.ToDictionary(s => s), null) ?? "", map.At);

    private static readonly string[] Abouts = ["child", "adult", "family", "household", "referral", "assessment", "plan", "visit"];
    private static readonly string[] Voices = ["worker", "child", "parent", "referrer", "partner", "manager"];
}
