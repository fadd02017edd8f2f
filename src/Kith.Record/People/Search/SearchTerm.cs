namespace Kith.Record.People.Search;

/// <summary>One thing recognised in what somebody typed.</summary>
public abstract record SearchTerm
{
    private SearchTerm() { }

    /// <summary>Spans of keys any of which finds it as typed.</summary>
    public required IReadOnlyList<KeySpan> Spans { get; init; }

    /// <summary>A name or its beginning; <paramref name="Folded"/> may be misspelt, <paramref name="Heard"/> finds other spellings and nicknames.</summary>
    public sealed record Name(string Folded, IReadOnlyList<KeySpan> Heard) : SearchTerm;

    /// <summary>A birth date, a month, a year, or an age today; first and last day.</summary>
    public sealed record Born(DateOnly First, DateOnly Last) : SearchTerm;

    /// <summary>A health, pupil or agency number. <paramref name="Warning"/> says what looks wrong with it.</summary>
    public sealed record Number(string Typed, string? Warning) : SearchTerm;

    /// <summary>A postcode or its first half.</summary>
    public sealed record Postcode(string Squeezed) : SearchTerm;

    /// <summary>A phone number.</summary>
    public sealed record Phone(string Digits) : SearchTerm;

    /// <summary>A house number and street.</summary>
    public sealed record Address(string Line) : SearchTerm;
}
