using Kith.Statutory.Rules;
using Kith.Statutory.Ssda903;

namespace Kith.Statutory.Tests.Ssda903;

/// <summary>The rules while somebody types: one child's rows, no file.</summary>
public sealed class AtTheKeyboardTests
{
    private static List<string> Failing(Action<Ssda903Return> typed)
    {
        var all = new Ssda903Return(Collection.YearEnding(2026));
        typed(all);
        all.Seal();
        return RunRules.OnChild(Ssda903Rules.Book, Ssda903Rules.Book.Year("2025/26")!, all, all.Children.Find("C1")).Where(v => v.Ending == Ending.Failed).Select(v => v.Code).ToList();
    }

    private static void Header(Ssda903Return all, string dob) => all.This.Header.Add(("CHILD", "C1"), ("SEX", "F"), ("DOB", dob), ("ETHNIC", "WBRI"), ("UPN", "UN1"));

    private static void Episode(Ssda903Return all, string dec, string rec) => all.This.Episodes.Add(("CHILD", "C1"), ("DECOM", "01/05/2025"), ("RNE", "S"), ("LS", "C2"), ("CIN", "N1"),
        ("PLACE", "U6"), ("PLACE_PROVIDER", "PR1"), ("DEC", dec), ("REC", rec), ("HOME_POST", "ZZ1 1AA"), ("PL_POST", "ZZ1 2BB"), ("URN", "SC000001"));

    [Fact]
    public void What_is_typed_is_checked_at_once()
    {
        Assert.Contains("148", Failing(all => { Header(all, "01/02/2020"); Episode(all, "01/06/2025", ""); }));
        Assert.DoesNotContain("148", Failing(all => { Header(all, "01/02/2020"); Episode(all, "01/06/2025", "E4A"); }));
    }

    [Fact]
    public void Other_children_of_the_return_say_nothing_about_this_one()
    {
        var failing = Failing(all =>
        {
            Header(all, "01/02/2020");
            Episode(all, "", "");
            all.This.Header.Add(("CHILD", "C2"), ("SEX", "9"));
        });
        Assert.DoesNotContain("101", failing);
        Assert.DoesNotContain("102", failing);
    }

    [Fact]
    public void A_heading_that_the_table_does_not_have_is_a_mistake_of_the_program() =>
        Assert.Throws<ArgumentException>(() => Failing(all => all.This.Header.Add(("SHOE_SIZE", "4"))));
}
