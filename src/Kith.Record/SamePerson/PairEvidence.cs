using System.Security.Cryptography;
using System.Text;
using Kith.Record.People;
using Kith.Record.People.Matching;
using Kith.Record.People.Search;

namespace Kith.Record.SamePerson;

/// <summary>What is kept of a comparison, so that a later run can tell whether anything changed. No name and no value stands in it.</summary>
internal static class PairEvidence
{
    /// <summary>What speaks for one person: "born-on:same forename:spelling".</summary>
    public static string Of(MatchOpinion opinion) =>
        string.Join(' ', opinion.Evidence.Where(e => e.SpeaksFor).Select(e => $"{e.Trait}:{e.Outcome}").Distinct().Order(StringComparer.Ordinal));

    /// <summary>Whether something speaks for it now that did not then.</summary>
    public static bool SaysMore(string now, string then) => now.Split(' ', StringSplitOptions.RemoveEmptyEntries).Except(then.Split(' ')).Any();

    /// <summary>A print of all that tells a person from others: the same as long as nothing of it changes and it is weighed in the same way.</summary>
    public static string Print(PersonTraits traits)
    {
        var parts = SearchKeys.Of(traits).Select(k => $"{k.Kind}={k.Key}")
            .Concat(traits.Addresses.Select(a => $"at={a.Line}|{a.Postcode}"))
            .Concat(traits.Family.Select(f => $"{f.Kinship}={f.Name.Forenames}|{f.Name.Surname}|{f.BornOn:yyyy-MM-dd}"))
            .Append($"sex={traits.Sex}").Append($"weights={Weights.Standard.Print}").Order(StringComparer.Ordinal);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', parts))).AsSpan(0, 12));
    }

    /// <summary>The prints of both, in the order the pair is kept.</summary>
    public static string Print(PersonTraits one, PersonTraits other) =>
        LookedAt.InOrder(one.Person!.Value, other.Person!.Value).One == one.Person ? $"{Print(one)}-{Print(other)}" : $"{Print(other)}-{Print(one)}";
}
