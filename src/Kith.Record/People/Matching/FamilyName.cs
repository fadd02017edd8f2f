using System.Collections.Frozen;
using Kith.Record.People.Naming;

namespace Kith.Record.People.Matching;

/// <summary>A surname ready to be compared with many others.</summary>
internal sealed class FamilyName(Surname name)
{
    private readonly Spelling spelling = new(name.Joined);
    private readonly FrozenSet<string> groups = NameTables.SurnameGroups(name.Joined);
    private readonly string[] halves = name.Parts.Count > 0 ? name.Parts.Select(p => p.Stem).ToArray() : [name.Stem];

    /// <summary>The name as one word.</summary>
    public string Text => name.Joined;

    /// <summary>The surname as read.</summary>
    public Surname Name => name;

    /// <summary>How two known surnames compare, as an outcome of the trait "surname".</summary>
    public string ComparedWith(FamilyName other)
    {
        if (Text == other.Text) return "same";
        if (name.Stem == other.Name.Stem || groups.Count > 0 && groups.Overlaps(other.groups)) return "other-form";
        if ((halves.Length > 1 || other.halves.Length > 1) && halves.AsSpan().ContainsAny(other.halves)) return "part";
        return spelling.IsSlipOf(other.spelling) ? "spelling" : "different";
    }
}
