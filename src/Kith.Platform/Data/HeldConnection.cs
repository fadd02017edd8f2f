using System.Data;
using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Kith.Platform.Data;

/// <summary>
/// A SQLite connection that stays open from one request to the next, with its context, and keeps the statements that were put to it: a page asks
/// the same dozen each time, and preparing one costs more than running it. Open without a transaction it holds nobody up.
/// PostgreSQL's driver does both by itself.
/// </summary>
internal sealed class HeldConnection(string place) : SqliteConnection(place)
{
    private const int Most = 300;

    private readonly Dictionary<string, HeldCommand> prepared = new(StringComparer.Ordinal);
    private readonly WriterTurn turn = WriterTurn.At(place);
    private bool letGo, writing;

    /// <summary>How many statements are kept.</summary>
    public int Kept => prepared.Count;

    /// <summary>The statement as it was prepared before, with the values it is put with now; a statement that is just being read is prepared anew.</summary>
    public SqliteCommand Prepared(SqliteCommand asked)
    {
        if (!prepared.TryGetValue(asked.CommandText, out var kept))
        {
            if (prepared.Count == Most) Forget();
            prepared.Add(asked.CommandText, kept = new HeldCommand(asked.CommandText, this));
        }

        if (!kept.Take(asked)) return asked;
        asked.Dispose();
        return kept;
    }

    /// <summary>Begins to write when it is this connection's turn.</summary>
    public override SqliteTransaction BeginTransaction(IsolationLevel isolationLevel, bool deferred)
    {
        if (!deferred && Transaction is null) writing = turn.Take(DefaultTimeout);
        try
        {
            return base.BeginTransaction(isolationLevel, deferred);
        }
        catch
        {
            EndTurn();
            throw;
        }
    }

    /// <summary>The base class sets it to null when the transaction has ended, in whatever way.</summary>
    protected override SqliteTransaction? Transaction
    {
        get => base.Transaction;
        set
        {
            base.Transaction = value;
            if (value is null) EndTurn();
        }
    }

    /// <summary>Only with its context: see <see cref="Dispose(bool)"/>.</summary>
    public override void Close()
    {
        if (letGo) base.Close();
    }

    protected override void Dispose(bool disposing)
    {
        letGo = true;
        base.Dispose(disposing);
    }

    private void EndTurn()
    {
        if (writing) turn.End();
        writing = false;
    }

    // Some questions are worded anew each time: they must not grow without end.
    private void Forget()
    {
        foreach (var (text, command) in prepared.Where(p => !p.Value.InUse).ToList())
        {
            prepared.Remove(text);
            command.LetGo();
        }
    }
}

/// <summary>A statement that is prepared once. Whoever disposes it gives it back.</summary>
internal sealed class HeldCommand(string text, HeldConnection connection) : SqliteCommand(text, connection)
{
    private bool letGo;

    /// <summary>Whether somebody reads from it.</summary>
    public bool InUse { get; private set; }

    /// <summary>Takes over values and transaction of the same statement; false when it is in use.</summary>
    public bool Take(SqliteCommand asked)
    {
        if (InUse) return false;
        (InUse, Transaction, CommandTimeout) = (true, asked.Transaction, asked.CommandTimeout);
        foreach (SqliteParameter parameter in asked.Parameters) Parameters.Add(parameter);
        return true;
    }

    /// <summary>Prepares it before the first time; afterwards it only runs.</summary>
    public override SqliteDataReader ExecuteReader(System.Data.CommandBehavior behavior)
    {
        Prepare();
        return base.ExecuteReader(behavior);
    }

    /// <summary>Frees it for good.</summary>
    public void LetGo()
    {
        letGo = true;
        Dispose();
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing && !letGo)
        {
            Parameters.Clear();
            (InUse, Transaction) = (false, null);
            return;
        }

        base.Dispose(disposing);
    }
}

/// <summary>Gives a context its <see cref="HeldConnection"/>.</summary>
internal sealed class HoldConnections(string place) : DbConnectionInterceptor
{
    public override InterceptionResult<DbConnection> ConnectionCreating(ConnectionCreatingEventData eventData, InterceptionResult<DbConnection> result) =>
        InterceptionResult<DbConnection>.SuppressWithResult(new HeldConnection(place));
}

/// <summary>Puts statements to a <see cref="HeldConnection"/> as prepared ones. Those of migrations run once, and of saving are seldom worded alike.</summary>
internal sealed class HoldStatements : DbCommandInterceptor
{
    public static readonly HoldStatements Instance = new();

    public override DbCommand CommandInitialized(CommandEndEventData eventData, DbCommand result) =>
        result is SqliteCommand { Connection: HeldConnection held } asked && eventData.CommandSource is not (CommandSource.Migrations or CommandSource.SaveChanges)
            ? held.Prepared(asked) : result;
}
