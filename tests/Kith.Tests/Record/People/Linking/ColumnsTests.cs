using Kith.Record.People.Linking.Reading;
using Kith.Tests.Record.People.Linking.Sets;

namespace Kith.Tests.Record.People.Linking;

/// <summary>Headings as files have them.</summary>
public sealed class ColumnsTests
{
    [Theory]
    [InlineData("given_name", "Forename")]
    [InlineData("first_name", "Forename")]
    [InlineData("Forename", "Forename")]
    [InlineData("firstname", "Forename")]
    [InlineData("surname", "Surname")]
    [InlineData("last_name", "Surname")]
    [InlineData("Family Name", "Surname")]
    [InlineData("full_name", "FullName")]
    [InlineData("name", "FullName")]
    [InlineData("date_of_birth", "BirthDate")]
    [InlineData("DOB", "BirthDate")]
    [InlineData("birth_date", "BirthDate")]
    [InlineData("birth_place", "BirthPlace")]
    [InlineData("city", "Town")]
    [InlineData("town", "Town")]
    [InlineData("suburb", "Town")]
    [InlineData("email", "Email")]
    [InlineData("occupation", "Other")]
    [InlineData("sex", "Sex")]
    [InlineData("gender", "Sex")]
    [InlineData("postcode", "Postcode")]
    [InlineData("postcode_fake", "Postcode")]
    [InlineData("address_1", "Line")]
    [InlineData("street_number", "HouseNumber")]
    [InlineData("state", "Region")]
    [InlineData("phone", "Phone")]
    [InlineData("nhs_number", "HealthNumber")]
    [InlineData("soc_sec_id", "Number")]
    public void A_heading_is_understood(string heading, string kind) => Assert.Equal(kind, KnownColumns.Of(heading)?.ToString());

    [Fact]
    public void A_column_that_says_who_is_who_changes_nothing_and_the_report_says_so()
    {
        var set = SmallHardSets.Typed(85_001);
        var lines = set.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var plain = Linked.Of(set.Text).Written();
        foreach (var heading in new[] { "cluster", "cluster_id", "label", "true_id", "entity", "person_id" })
        {
            var labelled = lines.Skip(1).Select(l => $"{l},{set.PersonOf[l.Split(',')[0]]}").Prepend($"{lines[0]},{heading}");
            var told = Linked.Of(string.Join('\n', labelled));
            Assert.Equal(plain, told.Written());
            Assert.Contains(told.Links.Report, said => said.Contains($"'{heading}' says already who is who", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Ids_that_stand_after_a_name_or_a_label_are_found_by_their_heading()
    {
        var set = SmallHardSets.Typed(85_002);
        var lines = set.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l.Split(',')).ToList();
        var moved = string.Join('\n', lines.Select(c => string.Join(',', [.. c[1..], c[0]])));
        var labelFirst = string.Join('\n', lines.Select((c, i) => $"{(i == 0 ? "cluster" : "x")},{string.Join(',', c)}"));
        Assert.Equal(Linked.Of(set.Text).Written(), Linked.Of(moved).Written());
        Assert.Equal(Linked.Of(set.Text).Written(), Linked.Of(labelFirst).Written());
    }

    [Fact]
    public void A_column_nobody_understands_is_named_in_the_report() =>
        Assert.Contains(Linked.Of("id,forename,shoe size\n1,Aoife,4").Links.Report, said => said.EndsWith("not compared: shoe size", StringComparison.Ordinal));

    [Theory]
    [InlineData("1850", "18500000")]
    [InlineData("c. 1850", "18500000")]
    [InlineData("about 1850", "18500000")]
    [InlineData("1850-00-00", "18500000")]
    [InlineData("1850-03-14", "18500314")]
    [InlineData("14/03/1850", "18500314")]
    [InlineData("185", "")]
    [InlineData("nobody knows", "")]
    public void A_date_may_be_a_year_alone(string text, string digits) => Assert.Equal(digits, WrittenDates.Read(text, monthFirst: false));
}
