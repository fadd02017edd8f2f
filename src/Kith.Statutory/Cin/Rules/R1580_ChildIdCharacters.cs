using Kith.Statutory.Cin.Tables;

namespace Kith.Statutory.Cin.Rules;

/// <summary>1580: the authority's id of the child has only letters and digits.</summary>
public sealed class R1580_ChildIdCharacters() : CinRowRule<ChildIdentifier>("1580", ["LAchildID"],
    "Take everything but letters and digits out of the authority's id of the child.")
{
    protected override bool Breaks(ChildIdentifier child, CinCollection collection) => child.ChildId is { } id && !id.All(char.IsAsciiLetterOrDigit);
}
