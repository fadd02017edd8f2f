using Kith.Statutory.Tables;

namespace Kith.Statutory.Ssda903.Tables;

/// <summary>The table Reviews. Each row is one review.</summary>
public sealed class ReviewsTable : Table<ReviewRow>
{
    internal ReviewsTable(string name, ReturnTables all) : base(name, all)
    {
        Child("CHILD");
        Dob = Days("DOB");
        Review = Days("REVIEW");
        ReviewCode = Codes("REVIEW_CODE");
        Order = Review;
    }

    internal DayColumn Dob { get; }
    internal DayColumn Review { get; }
    internal CodeColumn ReviewCode { get; }
}

/// <summary>A row of Reviews: one review.</summary>
public readonly record struct ReviewRow(Table? Table, int Row) : IRow<ReviewRow>
{
    private ReviewsTable? Columns => (ReviewsTable?)Table;

    public Day Dob => Columns?.Dob[Row] ?? default;
    public Day Review => Columns?.Review[Row] ?? default;
    public Code ReviewCode => Columns?.ReviewCode[Row] ?? default;

    public static ReviewRow At(Table table, int row) => new(table, row);
}
