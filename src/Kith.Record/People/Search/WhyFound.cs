namespace Kith.Record.People.Search;

/// <summary>Says why somebody was found, in words. Pure.</summary>
internal static class WhyFound
{
    /// <summary>"Name and date of birth, as typed", or "Former or other name, as typed".</summary>
    public static string Says(SearchTerms terms, Person person, FoundBy by)
    {
        var names = terms.Names.Any();
        var words = terms.All.Select(Word).Where(w => w is not null).Select(w => w!).Distinct().ToList();
        if (names) words.Insert(0, by != FoundBy.Typed || IsOwn(terms, person) ? "name" : "former or other name");
        var all = string.Join(" and ", new[] { string.Join(", ", words.SkipLast(1)), words[^1] }.Where(w => w.Length > 0));
        return char.ToUpperInvariant(all[0]) + all[1..] + by switch
        {
            FoundBy.Sound => names && words.Count > 1 ? "; the name sounds like it, or is another form of it" : " sounds like it, or is another form of it",
            FoundBy.Misspelling => names && words.Count > 1 ? "; the name is one letter away" : " one letter away",
            _ => ", as typed",
        };
    }

    private static string? Word(SearchTerm term) => term switch
    {
        SearchTerm.Born { First: var first, Last: var last } => first == last ? "date of birth" : "age or time of birth",
        SearchTerm.Number => "number",
        SearchTerm.Postcode => "postcode",
        SearchTerm.Phone => "phone",
        SearchTerm.Address => "address",
        SearchTerm.School => "school",
        _ => null,
    };

    // The names that stand in the result line; whoever was found by another one bears or bore that too.
    private static bool IsOwn(SearchTerms terms, Person person)
    {
        var own = SearchKeys.Of(new PersonTraits { Names = [new(person.GivenName, person.FamilyName), new(person.KnownAs, null, NameUse.KnownAs)], BornOn = person.BornOn });
        return (terms.Together.Count > 0 ? terms.Together : terms.Names.SelectMany(n => n.Spans)).Any(span => own.Any(span.Holds));
    }
}
