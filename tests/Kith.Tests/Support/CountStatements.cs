using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Kith.Tests.Support;

/// <summary>
/// Counts the SQL statements of a house: <c>kith.Statements.Start(); await ...; kith.Statements.Seen</c>. Only what the test itself sets going
/// counts: a message that is sent meanwhile in the background is not the page's doing.
/// </summary>
public sealed class CountStatements : DbCommandInterceptor
{
    private readonly List<string> seen = [];
    private readonly AsyncLocal<bool> counting = new();

    /// <summary>Every statement since <see cref="Start"/>, in order.</summary>
    public IReadOnlyList<string> Seen
    {
        get { lock (seen) { return [.. seen]; } }
    }

    /// <summary>Forgets what was counted.</summary>
    public void Start()
    {
        counting.Value = true;
        lock (seen) { seen.Clear(); }
    }

    /// <inheritdoc/>
    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        Count(command);
        return base.ReaderExecutingAsync(command, eventData, result, cancellationToken);
    }

    /// <inheritdoc/>
    public override InterceptionResult<DbDataReader> ReaderExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result)
    {
        Count(command);
        return base.ReaderExecuting(command, eventData, result);
    }

    /// <inheritdoc/>
    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Count(command);
        return base.NonQueryExecutingAsync(command, eventData, result, cancellationToken);
    }

    private void Count(DbCommand command)
    {
        if (!counting.Value) return;
        lock (seen) { seen.Add(command.CommandText); }
    }
}
