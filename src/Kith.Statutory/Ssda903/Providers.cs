using Kith.Statutory.Tables;

namespace Kith.Statutory.Ssda903;

/// <summary>A registered home or agency. Codes that the list does not give are null; the days are blank when it does not say.</summary>
public sealed record Provider(Code Urn)
{
    /// <summary>Placement codes a child there may have.</summary>
    public CodeSet? PlaceCodes { get; init; }

    /// <summary>Provider codes a placement there may have.</summary>
    public CodeSet? ProviderCodes { get; init; }

    /// <summary>The day its registration ended.</summary>
    public Day RegisteredUntil { get; init; }

    /// <summary>The authority it lies in.</summary>
    public Code Authority { get; init; }

    /// <summary>Its postcode, without spaces.</summary>
    public Code Postcode { get; init; }
}

/// <summary>The list of registered providers by their unique reference number. A number may be there more than once.</summary>
public sealed class Providers(IEnumerable<Provider> all)
{
    private readonly ILookup<Code, Provider> byUrn = all.ToLookup(p => p.Urn);

    /// <summary>The number is registered.</summary>
    public bool Has(Code urn) => byUrn.Contains(urn);

    /// <summary>The entries with the number.</summary>
    public IEnumerable<Provider> Find(Code urn) => byUrn[urn];
}
