using Kith.Record.Network.Genograms;

namespace Kith.Tests.Record.Network;

/// <summary>Where the symbols of a genogram stand.</summary>
public sealed class PlaceGenogramTests
{
    [Fact]
    public void Children_stand_in_birth_order_under_their_parents()
    {
        var placed = Lay([Adult("mum", home: true), Adult("dad", GenogramShape.Square, home: true), Child("second", 2019), Child("first", 2015), Child("third", 2022)],
            [.. Of("mum", "first", "second", "third"), .. Of("dad", "first", "second", "third")], [new("mum", "dad", false)]);

        Assert.True(X(placed, "first") < X(placed, "second") && X(placed, "second") < X(placed, "third"));
        Assert.True(Y(placed, "mum") < Y(placed, "first"));
        Assert.Equal(Y(placed, "mum"), Y(placed, "dad"));
        Assert.Empty(placed.Slashes);
    }

    [Fact]
    public void A_mother_of_three_fathers_has_a_bar_of_its_own_depth_for_each()
    {
        var placed = Lay(
            [Adult("mum", home: true), Adult("dad1", GenogramShape.Square), Adult("dad2", GenogramShape.Square), Adult("dad3", GenogramShape.Square, home: true), Child("a", 2012), Child("b", 2016), Child("c", 2021)],
            [.. Of("mum", "a", "b", "c"), .. Of("dad1", "a"), .. Of("dad2", "b"), .. Of("dad3", "c")],
            [new("mum", "dad1", true), new("mum", "dad2", true), new("mum", "dad3", false)]);

        var bars = placed.Lines.Where(l => l.Through.Count == 4).Select(l => l.Through[1].Y).ToList();
        Assert.Equal(3, bars.Distinct().Count());
        Assert.Equal(2, placed.Slashes.Count);
        Assert.True(X(placed, "dad1") < X(placed, "mum") && X(placed, "dad2") < X(placed, "mum") && X(placed, "mum") < X(placed, "dad3"), "who lives with her stands to her right");
        NothingOverlaps(placed);
    }

    [Fact]
    public void A_single_parent_stands_over_the_children_with_one_line_down()
    {
        var placed = Lay([Adult("mum", home: true), Child("a", 2012)], Of("mum", "a"), []);

        Assert.Equal(X(placed, "mum"), X(placed, "a"));
        Assert.DoesNotContain(placed.Lines, l => l.Through.Count == 4);
    }

    [Fact]
    public void Grandparents_stand_above_parents_even_when_they_came_with_another_row()
    {
        var placed = Lay([Adult("gran"), Adult("mum"), Child("a", 2012)], [.. Of("gran", "mum"), .. Of("mum", "a")], []);

        Assert.True(Y(placed, "gran") < Y(placed, "mum") && Y(placed, "mum") < Y(placed, "a"));
    }

    [Fact]
    public void Twins_hang_from_one_point()
    {
        var placed = Lay([Adult("mum"), Child("a", 2012), Child("b", 2012)], Of("mum", "a", "b"), []);

        var down = placed.Lines.Where(l => l.Through.Count == 2 && l.Through[1].Y == Y(placed, "a") - PlaceGenogram.Half).ToList();
        Assert.Equal(2, down.Count);
        Assert.Equal(down[0].Through[0], down[1].Through[0]);
    }

    [Fact]
    public void An_outline_never_takes_in_somebody_who_lives_elsewhere()
    {
        var placed = Lay([Adult("mum", home: true), Child("a", 2012, home: true), Child("b", 2014, home: false), Child("c", 2016, home: true)], Of("mum", "a", "b", "c"), []);

        Assert.DoesNotContain(placed.Homes, h => In(h, placed, "b"));
        Assert.All(new[] { "mum", "a", "c" }, key => Assert.Contains(placed.Homes, h => In(h, placed, key)));
    }

    [Fact]
    public void An_unborn_child_stands_last()
    {
        var placed = Lay([Adult("mum"), Child("a", 2012), new("due", "Baby", "Unborn", GenogramShape.Triangle, new DateOnly(2026, 6, 1), false, false, false, 2)], Of("mum", "due", "a"), []);

        Assert.True(X(placed, "a") < X(placed, "due"));
    }

    [Fact]
    public void Nobody_is_drawn_over_anybody_in_a_large_family()
    {
        var people = new List<GenogramPerson> { Adult("gm"), Adult("gd", GenogramShape.Square), Adult("mum"), Adult("aunt"), Adult("dad", GenogramShape.Square), Adult("step", GenogramShape.Square), Adult("friend") };
        people.AddRange(Enumerable.Range(0, 7).Select(i => Child("c" + i, 2008 + i)));
        var placed = Lay(people, [.. Of("gm", "mum", "aunt"), .. Of("gd", "mum", "aunt"), .. Of("mum", [.. Enumerable.Range(0, 7).Select(i => "c" + i)]), .. Of("dad", "c0", "c1", "c2")],
            [new("gm", "gd", false), new("mum", "dad", true), new("mum", "step", false)]);

        NothingOverlaps(placed);
        Assert.All(placed.People, p => Assert.InRange(p.At.X, PlaceGenogram.Half, placed.Width - PlaceGenogram.Half));
    }

    [Fact]
    public void Nobody_makes_an_empty_drawing() => Assert.Empty(Lay([], [], []).People);

    private static PlacedGenogram Lay(IReadOnlyList<GenogramPerson> people, IReadOnlyList<GenogramParent> parents, IReadOnlyList<GenogramCouple> couples) => PlaceGenogram.Lay(new(people, parents, couples));

    private static GenogramPerson Adult(string key, GenogramShape shape = GenogramShape.Circle, bool home = false) => new(key, key, "30 years", shape, new DateOnly(1990, 1, 1), false, false, home, 1);

    private static GenogramPerson Child(string key, int born, bool home = true) => new(key, key, null, GenogramShape.Circle, new DateOnly(born, 1, 1), false, false, home, 2);

    private static List<GenogramParent> Of(string parent, params string[] children) => children.Select(c => new GenogramParent(parent, c)).ToList();

    private static double X(PlacedGenogram placed, string key) => placed.People.Single(p => p.Person.Key == key).At.X;

    private static double Y(PlacedGenogram placed, string key) => placed.People.Single(p => p.Person.Key == key).At.Y;

    private static bool In(PlacedBox box, PlacedGenogram placed, string key) => X(placed, key) > box.Left && X(placed, key) < box.Right && Y(placed, key) > box.Top && Y(placed, key) < box.Bottom;

    private static void NothingOverlaps(PlacedGenogram placed)
    {
        foreach (var row in placed.People.GroupBy(p => p.At.Y))
        {
            var xs = row.Select(p => p.At.X).Order().ToList();
            Assert.All(xs.Zip(xs.Skip(1)), pair => Assert.True(pair.Second - pair.First >= 4 * PlaceGenogram.Half));
        }
    }
}
