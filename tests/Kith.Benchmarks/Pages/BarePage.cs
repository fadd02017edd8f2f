using System.Data.Common;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Kith.Benchmarks.Region;
using Kith.Kernel;
using Kith.Platform.Data;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Kith.Benchmarks.Pages;

/// <summary>
/// The limit: one statement written by hand for the newest entries of the child's chronology, put into the same page as text. No sign-in, no reach, no
/// other cards, nothing logged at /bare; /bare-logged commits the row of the read log too. Kestrel in this process, as Kith's own.
/// </summary>
internal sealed class BarePage : IAsyncDisposable
{
    private readonly WebApplication app;

    private BarePage(WebApplication app) => this.app = app;

    /// <summary>Where it answers.</summary>
    public Uri Address => new(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());

    /// <summary>Serves what Kith serves: <paramref name="page"/>, with the list in it drawn anew each time.</summary>
    public static async Task<BarePage> OpenAsync(Database database, string page, BenchStaff staff, PersonId child, CancellationToken cancellation)
    {
        var builder = WebApplication.CreateSlimBuilder(["--urls=http://127.0.0.1:0"]);
        builder.Logging.ClearProviders();
        var app = builder.Build();
        const string Begin = "<ol class=\"kith-timeline\">", End = "</ol>";
        var from = page.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length;
        var (before, after) = (page[..from], page[page.IndexOf(End, from, StringComparison.Ordinal)..]);
        var postgres = database.Kind == DatabaseKind.Postgres ? NpgsqlDataSource.Create(database.Place + ";Max Auto Prepare=20;Auto Prepare Min Usages=2") : null;
        async Task AnswerAsync(HttpContext context, bool logged)
        {
            await using DbConnection connection = postgres is null ? new SqliteConnection(database.Place) : postgres.CreateConnection();
            await connection.OpenAsync(context.RequestAborted);
            if (logged) await LogAsync(connection, staff, child);
            var html = new StringBuilder(page.Length + 256).Append(before);
            await LinesAsync(connection, staff.Agency, child, html);
            context.Response.ContentType = "text/html; charset=utf-8";
            await context.Response.WriteAsync(html.Append(after).ToString(), context.RequestAborted);
        }

        app.MapGet("/bare", context => AnswerAsync(context, logged: false));
        app.MapGet("/bare-logged", context => AnswerAsync(context, logged: true));
        await app.StartAsync(cancellation);
        return new(app);
    }

    private static async Task LinesAsync(DbConnection connection, AgencyId agency, PersonId child, StringBuilder html)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = """
            select f.occurred_at, f.significance, e.payload, a.actor_name, a.why from platform_history_filing f
            join platform_history_event e on e.agency_id = f.agency_id and e.seq = f.seq and e.n = f.n
            join platform_history_action a on a.agency_id = f.agency_id and a.seq = f.seq
            where f.agency_id = @a and f.person_id = @p and f.significance >= 1 order by f.occurred_at desc, f.seq desc, f.n desc limit 8
            """;
        Add(command, "@a", agency.Value);
        Add(command, "@p", child.Value);
        await using var reader = await command.ExecuteReaderAsync();
        var encode = HtmlEncoder.Default;
        while (await reader.ReadAsync())
        {
            using var payload = JsonDocument.Parse(reader.GetString(2));
            string Of(string name) => encode.Encode(payload.RootElement.GetProperty(name).GetString() ?? "");
            var (on, heavy) = (reader.GetDateTime(0), reader.GetInt32(1) >= 2);
            html.Append("<li class=\"kith-timeline__entry ").Append(heavy ? "kith-timeline__entry--significant" : "").Append("\"><p class=\"kith-timeline__title\">")
                .Append(Of("fact")).Append(" corrected from ").Append(Of("from")).Append(" to ").Append(Of("to")).Append(" (").Append(Of("source")).Append(')')
                .Append(heavy ? "<strong class=\"govuk-tag govuk-tag--teal\">Significant</strong>" : "").Append("</p><p class=\"kith-timeline__when\"><time datetime=\"")
                .Append(on.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)).Append("\">").Append(on.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)).Append("</time> · ")
                .Append(encode.Encode(reader.GetString(3))).Append("</p>");
            if (!await reader.IsDBNullAsync(4)) html.Append("<div class=\"kith-timeline__content\"><p class=\"govuk-body\">Reason: ").Append(encode.Encode(reader.GetString(4))).Append("</p></div>");
            html.Append("</li>");
        }
    }

    private static async Task LogAsync(DbConnection connection, BenchStaff staff, PersonId child)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = (connection is SqliteConnection ? "pragma synchronous=full; pragma busy_timeout=30000; " : "")
            + "insert into platform_access_read (id, agency_id, person_id, user_id, user_name, role, at, what, sight) values (@id, @a, @p, @u, @n, @r, @at, 'bare', 'InReach')";
        Add(command, "@id", Guid.CreateVersion7());
        Add(command, "@a", staff.Agency.Value);
        Add(command, "@p", child.Value);
        Add(command, "@u", staff.Worker.User.Value);
        Add(command, "@n", staff.Worker.Name);
        Add(command, "@r", staff.Worker.Role);
        Add(command, "@at", TimeProvider.System.GetUtcNow().UtcDateTime);
        await command.ExecuteNonQueryAsync();
    }

    private static void Add(DbCommand command, string name, object value)
    {
        var parameter = command.CreateParameter();
        (parameter.ParameterName, parameter.Value) = (name, value);
        command.Parameters.Add(parameter);
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => app.DisposeAsync();
}
