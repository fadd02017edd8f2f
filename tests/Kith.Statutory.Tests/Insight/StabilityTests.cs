using Kith.Statutory.Insight;

namespace Kith.Statutory.Tests.Insight;

/// <summary>Stability, counted the national way and fairly: going home or to kin does not count against anybody.</summary>
public sealed class StabilityTests
{
    private static readonly DateOnly YearEnd = new(2026, 3, 31);

    private static (int National, int Fair) Many(params string[] episodes)
    {
        var report = CareFiles.Typed(YearEnd, episodes);
        return (report.Find("homes.many")!.Rows.Count, report.Find("homes.many-fair")!.Rows.Count);
    }

    [Fact]
    public void Three_homes_with_strangers_count_both_ways() =>
        Assert.Equal((1, 1), Many("A,01/05/2025,S,U6,01/07/2025,X1,AB1 1AB", "A,01/07/2025,P,K2,01/10/2025,X1,AB2 2AB", "A,01/10/2025,P,U6,,,AB3 3AB"));

    [Theory]
    [InlineData("P1")]
    [InlineData("U1")]
    [InlineData("U3")]
    public void A_third_home_with_parents_or_kin_counts_the_national_way_alone(string place) =>
        Assert.Equal((1, 0), Many("A,01/05/2025,S,U6,01/07/2025,X1,AB1 1AB", "A,01/07/2025,P,K2,01/10/2025,X1,AB2 2AB", $"A,01/10/2025,P,{place},,,AB3 3AB"));

    [Fact]
    public void Coming_back_from_kin_to_strangers_counts() =>
        Assert.Equal((1, 1), Many("A,01/05/2025,S,U6,01/06/2025,X1,AB1 1AB", "A,01/06/2025,P,K2,01/07/2025,X1,AB2 2AB", "A,01/07/2025,P,U3,01/08/2025,X1,AB3 3AB", "A,01/08/2025,P,K2,,,AB4 4AB"));

    [Fact]
    public void Another_legal_status_or_another_kind_with_the_same_carer_is_no_move() =>
        Assert.Equal((0, 0), Many("A,01/05/2025,S,U6,01/07/2025,X1,AB1 1AB", "A,01/07/2025,L,U6,01/10/2025,X1,AB1 1AB", "A,01/10/2025,T,U4,01/11/2025,X1,AB1 1AB", "A,01/11/2025,P,K2,,,AB2 2AB"));

    [Fact]
    public void A_stay_in_hospital_and_coming_back_is_no_move() =>
        Assert.Equal((0, 0), Many("A,01/05/2025,S,U6,01/07/2025,X1,AB1 1AB", "A,01/07/2025,P,T1,05/07/2025,X1,", "A,05/07/2025,P,U6,01/10/2025,X1,AB1 1AB", "A,01/10/2025,P,K2,,,AB2 2AB"));

    [Fact]
    public void A_home_left_before_the_year_does_not_count() =>
        Assert.Equal((0, 0), Many("A,01/05/2024,S,U6,01/07/2024,X1,AB1 1AB", "A,01/07/2024,P,K2,01/10/2025,X1,AB2 2AB", "A,01/10/2025,P,U6,,,AB3 3AB"));

    [Fact]
    public void Two_years_in_one_home_are_lasting_and_a_later_move_to_kin_is_so_fairly()
    {
        var report = CareFiles.Typed(YearEnd,
            "STAYS,01/05/2022,S,U6,,,AB1 1AB",
            "KIN,01/05/2022,S,U6,01/06/2025,X1,AB1 1AB", "KIN,01/06/2025,P,U1,,,AB2 2AB",
            "MOVED,01/05/2022,S,U6,01/06/2025,X1,AB1 1AB", "MOVED,01/06/2025,P,U4,,,AB3 3AB",
            "NEW,01/05/2025,S,U6,,,AB4 4AB",
            "UNKNOWN,01/05/2025,P,U6,,,AB5 5AB");
        Assert.Equal(["STAYS"], report.Find("homes.lasting")!.Children);
        Assert.Equal(["STAYS", "KIN"], report.Find("homes.lasting-fair")!.Children);
        Assert.Equal(3, report.Find("homes.lasting")!.Of.Count);
        // Care began before the file knows it: the child cannot be asked, and the note says so.
        Assert.Contains("when care began for 1 others", report.Find("homes.lasting")!.Note, StringComparison.Ordinal);
    }

    [Fact]
    public void A_figure_without_a_table_is_not_given_and_never_nought()
    {
        var reviews = Assert.Single(CareFiles.Typed(YearEnd, "A,01/05/2025,S,U6,,,AB1 1AB").Chapters, c => c.Code == "reviews");
        Assert.Equal("not given: the table Reviews", reviews.WhyNot);
        Assert.Empty(reviews.Figures);
    }

    [Fact]
    public void Nobody_asked_is_no_share() => Assert.Null(Figure.Share("x", "x", [], []).Value);
}
