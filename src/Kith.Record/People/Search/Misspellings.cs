using Kith.Record.People.Naming;

namespace Kith.Record.People.Search;

/// <summary>
/// Finds names one slip away (a letter too many, too few, wrong or swapped) without comparing with every name: both are reduced by one letter in every
/// place, and a slip makes two of the reductions equal. Kept once per distinct name of an agency, not once per person: a register has far fewer names
/// than people.
/// </summary>
public static class Misspellings
{
    // Reductions of the beginning are enough to meet; the rest is compared when they have met. Shorter names are too like one another.
    private const int Beginning = 8, Shortest = 3;

    /// <summary>Reductions of a folded name, the name itself first; none for a name too short to be misspelt.</summary>
    public static IReadOnlyList<string> Reductions(string folded)
    {
        if (folded.Length < Shortest) return [];
        var head = folded.Length > Beginning ? folded[..Beginning] : folded;
        return Enumerable.Range(0, head.Length).Select(i => head.Remove(i, 1)).Prepend(head)
            // A letter lost or won before the cut moves the next one over it.
            .Concat(folded.Length > Beginning ? Enumerable.Range(0, Beginning).Select(i => folded[..(Beginning + 1)].Remove(i, 1)) : [])
            .Distinct(StringComparer.Ordinal).ToList();
    }

    /// <summary>True when one name is the other with at most one slip.</summary>
    public static bool IsOneSlip(string folded, string other) => Likeness.Edits(folded, other) <= 1;
}
