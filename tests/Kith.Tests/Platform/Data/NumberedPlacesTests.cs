using Kith.Platform.Data;
using Npgsql;

namespace Kith.Tests.Platform.Data;

/// <summary>Names of values become numbers, and nothing else of a statement changes.</summary>
public sealed class NumberedPlacesTests
{
    [Theory]
    [InlineData("select a from t where b = @one and c = @two", "select a from t where b = $1 and c = $2", "1 2")]
    [InlineData("select @two, @one, @two", "select $1, $2, $1", "2 1")]
    [InlineData("select @one::text, x @> @two", "select $1::text, x @> $2", "1 2")]
    [InlineData("select 'to @one', 'it''s @one', @two", "select 'to @one', 'it''s @one', $1", "2")]
    [InlineData("""select E'\'@one', "@one", @two""", """select E'\'@one', "@one", $1""", "2")]
    [InlineData("-- of @one's page\nselect @two", "-- of @one's page\nselect $1", "2")]
    [InlineData("select $1", "select $1", "")]
    public void Names_become_numbers_in_the_order_in_which_they_stand(string named, string numbered, string values)
    {
        var put = Of(named);
        Assert.Equal(numbered, put.CommandText);
        Assert.Equal(values, string.Join(' ', put.Parameters.Select(p => p.Value)));
        Assert.All(put.Parameters, p => Assert.Equal("", p.ParameterName));
    }

    [Fact]
    public void The_same_wording_is_put_with_the_values_of_now()
    {
        const string Named = "select @one";
        Assert.Equal([1, 7], new[] { Of(Named), Of(Named, 7) }.Select(p => p.Parameters[0].Value));
    }

    [Fact]
    public void A_name_without_a_value_is_an_error() => Assert.Contains("@three", Assert.Throws<InvalidOperationException>(() => Of("select @three")).Message, StringComparison.Ordinal);

    private static NpgsqlBatchCommand Of(string named, int one = 1)
    {
        using var command = new NpgsqlCommand(named);
        command.Parameters.AddWithValue("one", one);
        command.Parameters.AddWithValue("@two", 2);
        return NumberedPlaces.Of(command);
    }
}
