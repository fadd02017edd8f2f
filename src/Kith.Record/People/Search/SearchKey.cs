namespace Kith.Record.People.Search;

/// <summary>What a search key is made of. The numbers are stored.</summary>
public enum SearchKeyKind
{
    /// <summary>One folded name or part of one; found by its beginning.</summary>
    Name = 1,

    /// <summary>First name and surname in either order, with a space between; found by its beginning.</summary>
    FullName = 2,

    /// <summary>What one name sounds like or is a form of; found whole.</summary>
    Sound = 3,

    /// <summary>First name and surname as they sound; found whole.</summary>
    FullSound = 4,

    /// <summary>Birth date as yyyy-MM-dd, found between two days.</summary>
    BornOn = 5,

    /// <summary>Health, pupil or agency number without spaces; found by its beginning.</summary>
    Number = 6,

    /// <summary>Postcode without spaces; found by its beginning.</summary>
    Postcode = 7,

    /// <summary>Phone number as dialled at home; found by its beginning.</summary>
    Phone = 8,

    /// <summary>First line of an address, with and without the house number; found by its beginning.</summary>
    Address = 9,

    /// <summary>Name of a school, and its ends from each word on that is not only the kind of a school; found by its beginning.</summary>
    School = 10,

    /// <summary>Year of birth and one folded name with a space between: "2012 kelly". Found by its beginning: neither the year nor the name alone leaves few.</summary>
    BornName = 11,

    /// <summary>Year of birth and what one name sounds like or is a form of; found whole.</summary>
    BornSound = 12,
}

/// <summary>One row of the portable key table: by agency, kind and key, a person is found.</summary>
public readonly record struct SearchKey(SearchKeyKind Kind, string Key)
{
    /// <summary>Longest key that is stored or sought, in characters.</summary>
    public const int Longest = 48;

    internal static SearchKey Of(SearchKeyKind kind, string key) => new(kind, Cut(key));

    internal static string Cut(string key) => key.Length > Longest ? key[..Longest] : key;
}

/// <summary>
/// Keys from <paramref name="From"/> up to but not including <paramref name="To"/>, compared by their code points. A beginning is such a span too,
/// so one kind of query serves every search on every database.
/// </summary>
public readonly record struct KeySpan(SearchKeyKind Kind, string From, string To)
{
    // The last code point there is, and the first that text may hold: PostgreSQL takes no null character.
    private const string Last = "\U0010FFFF";
    internal const char First = '\u0001';

    /// <summary>Every key that begins so.</summary>
    public static KeySpan BeginningWith(SearchKeyKind kind, string beginning) =>
        new(kind, SearchKey.Cut(beginning), SearchKey.Cut(beginning) + Last);

    /// <summary>This key and no other.</summary>
    public static KeySpan Whole(SearchKeyKind kind, string key) => new(kind, SearchKey.Cut(key), SearchKey.Cut(key) + First);

    /// <summary>True when the key is in the span.</summary>
    public bool Holds(SearchKey key) =>
        key.Kind == Kind && string.CompareOrdinal(key.Key, From) >= 0 && string.CompareOrdinal(key.Key, To) < 0;
}
