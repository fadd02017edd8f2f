using System.Globalization;
using System.Text;
using Kith.Record.People.Linking;
using Kith.Record.People.Linking.Reading;

namespace Kith.Tests.Record.People.Linking;

/// <summary>Files as they really come: nothing is merged for want of values, nothing runs away, and the report says what was seen.</summary>
public sealed class BadInputTests
{
    private const string Headings = "id,forename,surname,dob,sex,postcode\n";

    [Theory]
    [InlineData("", "", "", "")]
    [InlineData("unknown", "Not known", "01/01/1900", "ZZ99 3VZ")]
    [InlineData("Baby", "n/a", "1900-01-01", "")]
    [InlineData("😀", "🎉🎉", "not a date", "??")]
    public void Records_that_say_nothing_are_never_one_person(string forename, string surname, string born, string postcode)
    {
        var rows = Enumerable.Range(1, 300).Select(i => $"{i},{forename},{surname},{born},,{postcode}");
        var linked = Linked.Of(Headings + string.Join('\n', rows));
        Assert.Empty(linked.Pairs);
        Assert.Empty(linked.Links.Review);
    }

    [Fact]
    public void Ten_thousand_people_called_Kelly_born_on_one_day_end_and_are_not_merged()
    {
        var rows = Enumerable.Range(1, 10_000).Select(i => $"{i},{(i % 3 == 0 ? "Mary" : i % 3 == 1 ? "" : "John")},Kelly,2015-03-14,,");
        var linked = Linked.Of(Headings + string.Join('\n', rows));
        Assert.Empty(linked.Pairs);
        Assert.Contains(linked.Links.Report, said => said.Contains("too many others", StringComparison.Ordinal));
    }

    [Fact]
    public void Dates_and_postcodes_under_each_others_heading_are_read_rightly_and_said()
    {
        var good = Linked.Children(21, 3_000).Skip(1).Select(l => l.Split(','));
        var swapped = good.Select(r => $"{r[0]},{r[3]},{r[4]},{r[9]},{r[6]},{r[5]}");
        var linked = Linked.Of(Headings + string.Join('\n', swapped));
        Assert.Contains(linked.Links.Report, said => said.Contains("the other way round", StringComparison.Ordinal));
        Assert.True(linked.Links.Clusters.Count > 500);
    }

    [Fact]
    public void First_names_and_surnames_under_each_others_heading_are_noticed()
    {
        var rows = Linked.Children(22, 2_000).Skip(1).Select(l => l.Split(',')).Select(r => $"{r[0]},{r[4]},{r[3]},{r[5]},{r[6]},{r[9]}");
        Assert.Contains(Linked.Of(Headings + string.Join('\n', rows)).Links.Report, said => said.Contains("'forename' and 'surname'", StringComparison.Ordinal));
    }

    [Fact]
    public void Names_from_right_to_left_are_compared_like_any_other()
    {
        var others = string.Join('\n', Linked.Children(23, 1_500).Skip(1).Select(l => l.Split(',')).Select(r => $"{r[0]},{r[3]},{r[4]},{r[5]},{r[6]},{r[9]}"));
        var linked = Linked.Of(Headings + "a,فاطمة,الخطيب,2013-04-05,F,BT99 1AA\nb,\u202Bفاطمة\u202C,الخطيب,05/04/2013,F,BT99 1AA\n" + others);
        Assert.Contains(("a", "b"), linked.Pairs);
    }

    [Fact]
    public void A_file_that_is_no_table_is_refused_in_words()
    {
        Assert.Contains("empty", Assert.Throws<LinkingException>(() => Linked.Of("")).Message, StringComparison.Ordinal);
        Assert.Contains("no column is understood", Assert.Throws<LinkingException>(() => Linked.Of("id,wibble\n1,2")).Message, StringComparison.Ordinal);
        Assert.Contains("no column 'nhs'", Assert.Throws<LinkingException>(() => Linked.With(new(Id: "nhs"), Headings)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_without_end_is_refused_before_memory_is_gone() =>
        Assert.Contains("a row is longer than", Assert.Throws<LinkingException>(() => Linked.Of(Headings + "1,\"" + new string('a', 40_000_000))).Message, StringComparison.Ordinal);

    [Fact]
    public void One_column_is_refused_or_linked_by_what_it_holds()
    {
        Assert.Contains("no column is understood", Assert.Throws<LinkingException>(() => Linked.Of("wibble\n1\n2")).Message, StringComparison.Ordinal);
        Assert.Contains("no column is understood", Assert.Throws<LinkingException>(() => Linked.Of("surname\nKelly\nKelly")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_and_one_record_are_fine()
    {
        Assert.Empty(Linked.Of(Headings).Links.Clusters);
        Assert.Empty(Linked.Of(Headings + "1,Aoife,Kelly,2015-03-14,F,BT99 1AA").Links.Clusters);
    }

    [Fact]
    public void Quotes_semicolons_ragged_rows_and_another_encoding_are_read()
    {
        var sheet = ReadSheet.From(new MemoryStream(Encoding.Latin1.GetBytes("\"id\";\"first name\"\r\n1;\"O\"\"Neill; Seán\"\r\n\r\n2\r\n3;\"two\nlines\";more")), "f.csv", _ => { }, default);
        Assert.Equal(["id", "first name"], sheet.Headings);
        Assert.Equal((3, 2), (sheet.Rows, sheet.Ragged));
        Assert.Equal(["O\"Neill; Seán", "", "two\nlines"], Enumerable.Range(0, 3).Select(r => sheet.Texts[1].Text(sheet.Cells[1][r])));
    }

    [Fact]
    public void A_map_names_columns_nobody_could_guess()
    {
        var rows = Linked.Children(24, 2_000).Skip(1).Select(l => l.Split(',')).Select(r => string.Create(CultureInfo.InvariantCulture, $"{r[0]},{r[3]},{r[4]},{r[5]}"));
        var text = "id,col1,col2,col3\n" + string.Join('\n', rows);
        var map = new Dictionary<string, string> { ["forename"] = "col1", ["surname"] = "col2", ["birth-date"] = "col3" };
        Assert.NotEmpty(Linked.With(new(Map: map), text).Links.Clusters);
        var wrong = new Dictionary<string, string> { ["forname"] = "col1" };
        Assert.Contains("'forname'", Assert.Throws<LinkingException>(() => Linked.With(new(Map: wrong), text)).Message, StringComparison.Ordinal);
    }
}
