using System.Globalization;
using System.Text.Json;
using Kith.Kernel;
using Kith.Platform.Commands;
using Kith.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Kith.Platform.History;

/// <summary>
/// <c>kith history verify</c>. A chain cut off together with its head still fits in itself; so the heads may be kept in a file elsewhere, and
/// what the file remembers must still be there.
/// </summary>
internal sealed class HistoryVerify : KithCommand
{
    public override string Noun => "history";

    public override string Verb => "verify";

    public override string Says => "Check every link of every agency's history";

    public override string Arguments => "[--json FILE] [--heads FILE]";

    public override async Task<int> RunAsync(CommandWords words, IServiceProvider house, TextWriter says, CancellationToken cancellation)
    {
        var (json, heads) = (words.Option("--json"), words.Option("--heads"));
        words.End();
        var checks = await house.GetRequiredService<VerifyHistory>().CheckAllAsync(cancellation);
        if (heads is not null) checks = await CompareAsync(house.GetRequiredService<KithDb>(), heads, checks, cancellation);
        foreach (var check in checks)
        {
            await says.WriteLineAsync($"{check.Agency.Value}: {(check.Broken is null ? $"{check.Actions} actions hold" : $"broken: {check.Broken}")}");
        }

        var whole = checks.All(c => c.Broken is null);
        await says.WriteLineAsync(whole ? $"The history of {checks.Count} agencies holds." : "The history does not hold.");
        if (json is not null) await File.WriteAllTextAsync(json, JsonSerializer.Serialize(new { holds = whole, agencies = checks }, Json.Options), cancellation);
        if (whole && heads is not null)
        {
            await File.WriteAllLinesAsync(heads, checks.Select(c => string.Create(CultureInfo.InvariantCulture, $"{c.Agency.Value} {c.Actions} {c.Head}")), cancellation);
        }

        return whole ? 0 : 1;
    }

    private static async Task<IReadOnlyList<ChainCheck>> CompareAsync(KithDb db, string file, IReadOnlyList<ChainCheck> checks, CancellationToken cancellation)
    {
        var compared = checks.ToDictionary(c => c.Agency);
        foreach (var line in File.Exists(file) ? await File.ReadAllLinesAsync(file, cancellation) : [])
        {
            if (line.Split(' ') is not [var id, var count, var hash] || !Guid.TryParse(id, out var guid) || !long.TryParse(count, CultureInfo.InvariantCulture, out var seq))
            {
                throw new UsageException($"{file} is not a file of heads: '{line}'");
            }

            var agency = AgencyId.From(guid);
            var there = await db.Set<HistoryAction>().AsNoTracking().Where(a => a.AgencyId == agency && a.Seq == seq).Select(a => a.Hash).FirstOrDefaultAsync(cancellation);
            var check = compared.GetValueOrDefault(agency) ?? new ChainCheck(agency, 0, "", null);
            var broken = there is null ? $"{file} remembers {seq} actions, {check.Actions} are there"
                : Convert.ToHexStringLower(there) != hash ? $"{file} remembers another action {seq}"
                : null;
            compared[agency] = check with { Broken = check.Broken ?? broken };
        }

        return [.. compared.Values];
    }
}
