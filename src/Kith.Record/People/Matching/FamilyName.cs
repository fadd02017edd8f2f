using System.Collections.Frozen;
using Kith.Record.People.Naming;

namespace Kith.Record.People.Matching;

/// <summary>A surname ready to be compared with many others.</summary>
internal sealed class FamilyName
{
    private readonly Spelling spelling;
    private readonly FrozenSet<string> groups;
    private readonly string[] halves;
    private readonly ulong forms;

    public FamilyName(Surname name)
    {
        (Name, spelling, groups) = (name, new(name.Joined), NameTables.SurnameGroups(name.Joined));
        halves = name.Parts.Count > 0 ? name.Parts.Select(p => p.Stem).ToArray() : [name.Stem];
        forms = Glimpse.OfAll([name.Joined, name.Stem, .. halves, .. groups]);
    }

    /// <summary>The name as one word.</summary>
    public string Text => Name.Joined;

    /// <summary>The surname as read.</summary>
    public Surname Name { get; }

    /// <summary>True when the two are seen at a glance to be different, as most are.</summary>
    public bool IsPlainlyOther(FamilyName other) => (forms & other.forms) == 0 && !spelling.Glimpse.MayBeSlipOf(other.spelling.Glimpse);

    /// <summary>How two known surnames compare, as an outcome of the trait "surname".</summary>
    public string ComparedWith(FamilyName other)
    {
        if (Text == other.Text) return "same";
        if (Name.Stem == other.Name.Stem || groups.Count > 0 && groups.Overlaps(other.groups)) return "other-form";
        if ((halves.Length > 1 || other.halves.Length > 1) && halves.AsSpan().ContainsAny(other.halves)) return "part";
        return spelling.IsSlipOf(other.spelling) ? "spelling" : "different";
    }
}
