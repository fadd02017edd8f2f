using Kith.Statutory.Cin;
using Kith.Statutory.Cin.Tables;
using Kith.Statutory.Tables;

namespace Kith.Statutory.Insight.Need;

/// <summary>A census with what its figures ask of all its parts: whose row it is, and the year.</summary>
internal sealed class InNeed(CinReturn all, Asked asked)
{
    private static readonly Code Yes = "1", True = "true";

    public CinReturn All { get; } = all;

    public Asked Asked { get; } = asked;

    public Day Start => All.Collection.Start;

    public Day End => All.Collection.End;

    public bool InYear(Day day) => day.IsWithin(Start, End);

    public ChildIdentifier Child<TRow>(TRow row) where TRow : IRow => All.Identifiers.Of(row.Table?.ChildOf(row.Row) ?? ChildIds.None).First;

    /// <summary>Age on a day; a child not born yet is counted as younger than one.</summary>
    public int? Age<TRow>(TRow row, Day on) where TRow : IRow => Child(row) is var child && child.BirthDate.IsKnown ? child.BirthDate.AgeAt(on) : child.ExpectedBirthDate.IsKnown ? 0 : null;

    public string Sex<TRow>(TRow row) where TRow : IRow => Child(row) is var child && child.Sex.IsGiven ? Words.Sex(child.Sex) : Words.Sex(child.GenderCurrent);

    public string? Ethnicity<TRow>(TRow row) where TRow : IRow => Words.Ethnicity(All.Characteristics.Of(row.Table?.ChildOf(row.Row) ?? ChildIds.None).First.Ethnicity);

    public bool IsDisabled<TRow>(TRow row) where TRow : IRow => All.Disabilities.Of(row.Table?.ChildOf(row.Row) ?? ChildIds.None).Has(static d => d.Code.IsGiven && d.Code != None);

    /// <summary>The age pyramid of some rows, on a day.</summary>
    public Split Ages<TRow>(string code, string title, IEnumerable<TRow> rows, Func<TRow, Day> on) where TRow : IRow =>
        Split.AgeAndSex(code, title, Asked.Ages, rows, RowBehind.Of, r => Age(r, on(r)), Sex);

    /// <summary>true and 1 are yes.</summary>
    public static bool IsTrue(Code flag) => flag.IsAlike(True) || flag == Yes;

    private static readonly Code None = "NONE";
}
