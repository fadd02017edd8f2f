using System.Globalization;
using Kith.Platform.Data;
using Microsoft.Data.Sqlite;

namespace Kith.Tests.Platform.Data;

/// <summary>A connection stays with its context, and a statement asked again is prepared once.</summary>
public sealed class HeldConnectionTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("kith-held-");

    [Fact]
    public void A_statement_asked_again_is_the_one_that_was_prepared_with_the_values_of_now()
    {
        using var connection = Open();
        SqliteCommand? before = null;
        foreach (var n in new[] { 1, 2, 3 })
        {
            using var held = connection.Prepared(Asked(connection, "select @n", n));
            Assert.Same(before ?? held, held);
            Assert.Equal(n, Convert.ToInt32(held.ExecuteScalar(), CultureInfo.InvariantCulture));
            before = held;
        }
    }

    [Fact]
    public void A_statement_that_is_just_being_read_is_not_given_to_another()
    {
        using var connection = Open();
        using var first = connection.Prepared(Asked(connection, "select @n", 1));
        using var reader = first.ExecuteReader();
        using var second = connection.Prepared(Asked(connection, "select @n", 2));

        Assert.NotSame(first, second);
        Assert.Equal(2, Convert.ToInt32(second.ExecuteScalar(), CultureInfo.InvariantCulture));
        Assert.True(reader.Read());
        Assert.Equal(1, reader.GetInt32(0));
    }

    [Fact]
    public void A_statement_given_back_half_read_sees_what_was_written_since()
    {
        using var connection = Open();
        Run(connection, "create table t (n integer); insert into t values (1), (2), (3)");
        using (var half = connection.Prepared(Asked(connection, "select n from t")))
        {
            using var reader = half.ExecuteReader();
            Assert.True(reader.Read());
        }

        using (var other = Open()) Run(other, "update t set n = n + 10");
        using var again = connection.Prepared(Asked(connection, "select n from t"));
        Assert.Equal(11, Convert.ToInt32(again.ExecuteScalar(), CultureInfo.InvariantCulture));
    }

    [Fact]
    public void A_table_that_changed_under_a_prepared_statement_is_read_as_it_is_now()
    {
        using var connection = Open();
        Run(connection, "create table t (n integer); insert into t values (1)");
        using (var before = connection.Prepared(Asked(connection, "select * from t"))) before.ExecuteScalar();
        using (var other = Open()) Run(other, "alter table t add column m integer default 7");

        using var again = connection.Prepared(Asked(connection, "select * from t"));
        using var reader = again.ExecuteReader();
        Assert.True(reader.Read());
        Assert.Equal(2, reader.FieldCount);
    }

    [Fact]
    public void Questions_worded_anew_each_time_are_forgotten_again()
    {
        using var connection = Open();
        for (var n = 0; n < 1000; n++)
        {
            using var held = connection.Prepared(Asked(connection, $"select {n}"));
            Assert.Equal(n, Convert.ToInt32(held.ExecuteScalar(), CultureInfo.InvariantCulture));
        }

        Assert.InRange(connection.Kept, 1, 300);
    }

    [Fact]
    public void It_stays_open_when_it_is_closed_between_requests_and_goes_with_its_context()
    {
        var connection = Open();
        connection.Close();
        Assert.Equal(System.Data.ConnectionState.Open, connection.State);
        connection.Dispose();
        Assert.Equal(System.Data.ConnectionState.Closed, connection.State);
    }

    [Theory]
    [InlineData("committed"), InlineData("rolled back"), InlineData("left"), InlineData("closed with its context")]
    public void Whoever_writes_has_the_turn_until_it_is_done_however_it_ends(string ends)
    {
        using var connection = Open();
        var turn = WriterTurn.At(connection.ConnectionString);
        using (var transaction = connection.BeginTransaction())
        {
            Run(connection, "create table t (n integer)", transaction);
            Assert.False(turn.Take(0));
            if (ends == "committed") transaction.Commit();
            else if (ends == "rolled back") transaction.Rollback();
            else if (ends == "closed with its context") connection.Dispose();
        }

        Assert.True(turn.Take(0));
        Assert.False(turn.Take(0)); // it was given back once
        turn.End();
    }

    [Fact]
    public void Who_may_not_write_and_who_only_reads_do_not_keep_the_turn()
    {
        using var connection = Open();
        var turn = WriterTurn.At(connection.ConnectionString);
        Run(connection, "create table t (n integer)");
        using (connection.BeginTransaction(deferred: true))
        {
            Assert.True(turn.Take(0));
            turn.End();
        }

        // As from another process: SQLite's own lock decides.
        using var other = new SqliteConnection(connection.ConnectionString);
        other.Open();
        using var theirs = other.BeginTransaction();
        connection.DefaultTimeout = 1;
        Assert.Throws<SqliteException>(() => connection.BeginTransaction());
        Assert.True(turn.Take(0));
        turn.End();
    }

    [Fact]
    public async Task The_next_writer_is_let_in_when_the_one_before_is_done_and_nothing_is_lost()
    {
        using var first = Open();
        Run(first, "create table t (n integer); insert into t values (0)");
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() =>
        {
            using var writer = Open();
            for (var i = 0; i < 25; i++)
            {
                using var transaction = writer.BeginTransaction();
                Run(writer, "update t set n = n + 1", transaction);
                transaction.Commit();
            }
        })));
        using var sum = Asked(first, "select n from t");
        Assert.Equal(100, Convert.ToInt32(sum.ExecuteScalar(), CultureInfo.InvariantCulture));
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        folder.Delete(recursive: true);
    }

    private HeldConnection Open()
    {
        var connection = new HeldConnection(new SqliteConnectionStringBuilder { DataSource = Path.Combine(folder.FullName, "held.db") }.ToString());
        connection.Open();
        return connection;
    }

    private static SqliteCommand Asked(SqliteConnection connection, string text, int? n = null)
    {
        var command = connection.CreateCommand();
        command.CommandText = text;
        if (n is not null) command.Parameters.AddWithValue("@n", n);
        return command;
    }

    private static void Run(HeldConnection connection, string text, SqliteTransaction? transaction = null)
    {
        using var command = Asked(connection, text);
        command.Transaction = transaction;
        command.ExecuteNonQuery();
    }
}
