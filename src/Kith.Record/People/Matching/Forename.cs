using System.Collections.Frozen;
using Kith.Record.People.Naming;

namespace Kith.Record.People.Matching;

/// <summary>A folded first name ready to be compared with many others.</summary>
internal sealed class Forename(string folded)
{
    private const double Alike = 0.8;
    private readonly Spelling spelling = new(folded);
    private readonly FrozenSet<string> fullForms = NameTables.FullForms(folded), shortFor = NameTables.ShortFor(folded);
    private readonly ulong forms = Glimpse.OfAll(NameTables.FullForms(folded).Concat(NameTables.ShortFor(folded)));
    private readonly bool isListed = NameTables.IsForename(folded), hasOtherSpellings = NameTables.SameSound(folded, folded);

    /// <summary>The name itself.</summary>
    public string Text => folded;

    /// <summary>True when the two are seen at a glance to be different, as most are.</summary>
    public bool IsPlainlyOther(Forename other) =>
        (forms & other.forms) == 0 && folded.Length > 1 && other.Text.Length > 1 && !spelling.Glimpse.MayBeSlipOf(other.spelling.Glimpse);

    /// <summary>How two known first names compare, as an outcome of the trait "forename".</summary>
    public string ComparedWith(Forename other)
    {
        if (folded == other.Text) return "same";
        if (folded.Length == 1 || other.Text.Length == 1) return folded[0] == other.Text[0] ? "initial" : "different";
        if (IsOtherFormOf(other)) return "other-form";
        if (!spelling.IsSlipOf(other.spelling)) return "different";
        // A slip of the finger seldom makes another name: Eva and Ava, Aidan and Nadia are two children.
        return isListed && other.isListed ? "two-names" : "spelling";
    }

    private bool IsOtherFormOf(Forename other)
    {
        if (hasOtherSpellings && other.hasOtherSpellings && NameTables.SameSound(folded, other.Text)) return true;
        if (other.shortFor.Count > 0 && fullForms.Overlaps(other.shortFor) || shortFor.Count > 0 && other.fullForms.Overlaps(shortFor)) return true;
        // Mick and Mike are both Michael; but Kathleen and Caitlin, both short for Catherine once, can be sisters.
        return shortFor.Count > 0 && other.shortFor.Count > 0 && shortFor.Overlaps(other.shortFor) && Likeness.Winkler(folded, other.Text) >= Alike;
    }
}
