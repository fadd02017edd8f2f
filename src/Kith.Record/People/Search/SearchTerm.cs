namespace Kith.Record.People.Search;

/// <summary>One thing recognised in what somebody typed.</summary>
public abstract record SearchTerm
{
    private SearchTerm() { }

    /// <summary>Spans of keys any of which finds it as typed.</summary>
    public required IReadOnlyList<KeySpan> Spans { get; init; }

    /// <summary>Whether it leaves few people by itself: it is walked, and everything else is asked of those few.</summary>
    public virtual bool IsNarrow => false;

    /// <summary>A name or its beginning; <paramref name="Folded"/> may be misspelt, <paramref name="Heard"/> finds other spellings and nicknames.</summary>
    public sealed record Name(string Folded, IReadOnlyList<KeySpan> Heard) : SearchTerm;

    /// <summary>A birth date, a month, a year, or an age today; first and last day.</summary>
    public sealed record Born(DateOnly First, DateOnly Last) : SearchTerm
    {
        /// <inheritdoc/>
        public override bool IsNarrow => First == Last;
    }

    /// <summary>A health, pupil or agency number. <paramref name="Warning"/> says what looks wrong with it.</summary>
    public sealed record Number(string Typed, string? Warning) : SearchTerm
    {
        /// <inheritdoc/>
        public override bool IsNarrow => true;
    }

    /// <summary>A postcode or its first half.</summary>
    public sealed record Postcode(string Squeezed) : SearchTerm
    {
        // A first half alone ("BT99") is a whole district.
        private const int LongestDistrict = 4;

        /// <inheritdoc/>
        public override bool IsNarrow => Squeezed.Length > LongestDistrict;
    }

    /// <summary>A phone number.</summary>
    public sealed record Phone(string Digits) : SearchTerm
    {
        /// <inheritdoc/>
        public override bool IsNarrow => true;
    }

    /// <summary>A house number and street.</summary>
    public sealed record Address(string Line) : SearchTerm
    {
        /// <inheritdoc/>
        public override bool IsNarrow => true;
    }

    /// <summary>A school, by its name or the end of it: "Glen Primary", "St Brannoc's School".</summary>
    public sealed record School(string Folded) : SearchTerm
    {
        // Some hundreds of children, or the thousands of a few schools of one saint: fewer than the bearers of a common name.
        /// <inheritdoc/>
        public override bool IsNarrow => true;
    }
}
