using Kith.Record.Practice;

namespace Kith.Record.Facts;

/// <summary>How staff read a stored value, by the fact's id.</summary>
public static class ShowFact
{
    /// <summary>The value in words.</summary>
    public static string Show(this PracticePacks practice, PracticePack pack, string factId, string canonical)
    {
        var fact = practice.Fact(factId);
        return FactValue.Show(fact, fact.CodeList is { } list ? pack.Codes[list] : null, canonical);
    }
}
