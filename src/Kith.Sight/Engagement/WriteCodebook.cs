using System.Text.Json;
using Kith.Kernel;
using Kith.Platform.History;
using Kith.Platform.Work;
using Kith.Sight.Engagement.Themes;
using Microsoft.EntityFrameworkCore;

namespace Kith.Sight.Engagement;

/// <summary>What history keeps of it.</summary>
public sealed record CodebookWritten(string Exercise, int Number, int Themes);

/// <summary>Writes the next version of a codebook. A merged theme's codings count under the theme it went into; nothing is coded again.</summary>
public sealed class WriteCodebook(Work work, ReadExercise read)
{
    /// <summary>The action.</summary>
    public static readonly ActionInfo Action = new("engagement.write-codebook", "engagement.edit", "Wrote a codebook", NeedsWhy: true);

    /// <summary>The event.</summary>
    public static readonly EventKind<CodebookWritten> Written = new("engagement.codebook-written", Significance.Housekeeping, p => $"Codebook of {p.Exercise}: version {p.Number} with {p.Themes} themes");

    /// <summary>Adds a theme or changes the one with its code.</summary>
    public Task<Outcome<Nothing>> WriteAsync(ExerciseId id, Theme theme, int seen, string? why, CancellationToken cancellation) => NextAsync(id, seen, why, (known, merged) =>
    {
        if (theme.Code.Length is 0 or > 20 || theme.Code.Contains(',', StringComparison.Ordinal) || theme.Code == Theme.None) return ("Code", "Enter a short code without commas, other than none");
        if (theme.Name.Length == 0) return ("Name", "Enter a name");
        if (theme.Definition.Length == 0) return ("Definition", "Say what belongs to it and what does not");
        if (merged.ContainsKey(theme.Code)) return ("Code", "This code was merged into another. Choose a new one");
        var at = known.FindIndex(t => t.Code == theme.Code);
        if (at < 0) known.Add(theme);
        else known[at] = theme with { Examples = known[at].Examples };
        return null;
    }, cancellation);

    /// <summary>Merges one theme into another.</summary>
    public Task<Outcome<Nothing>> MergeAsync(ExerciseId id, string? from, string? into, int seen, string? why, CancellationToken cancellation) => NextAsync(id, seen, why, (known, merged) =>
    {
        if (known.Find(t => t.Code == from) is not { } gone) return ("From", "Choose the theme that goes");
        if (from == into || known.TrueForAll(t => t.Code != into)) return ("Into", "Choose another theme that stays");
        known.Remove(gone);
        foreach (var (code, _) in merged.Where(m => m.Value == from).ToList()) merged[code] = into!;
        merged[from!] = into!;
        return null;
    }, cancellation);

    private Task<Outcome<Nothing>> NextAsync(ExerciseId id, int seen, string? why, Func<List<Theme>, Dictionary<string, string>, (string Field, string Says)?> change, CancellationToken cancellation) =>
        work.DoAsync<Nothing>(Action, About.Nobody, why, async hand =>
        {
            if (await read.FindAsync(id, cancellation) is not { } known) return new Outcome<Nothing>.NotFound();
            if (known.CodebookNumber != seen) return new Outcome<Nothing>.Conflict(known.CodebookNumber);
            var last = await hand.Db.Set<CodebookVersion>().Where(c => c.AgencyId == hand.Agency && c.ExerciseId == id && c.Number == seen).Select(c => c.Merged).FirstOrDefaultAsync(cancellation);
            var (themes, merged) = (known.Codebook.Themes.ToList(), JsonSerializer.Deserialize<Dictionary<string, string>>(last ?? "{}", Json.Options)!);
            if (change(themes, merged) is var (field, says)) return Outcome.Invalid<Nothing>(field, says);
            hand.Add(new CodebookVersion
            {
                Id = hand.NewId<EngagementRowId>(), AgencyId = hand.Agency, ExerciseId = id, Number = seen + 1, Themes = JsonSerializer.Serialize(themes, Json.Options), Merged = JsonSerializer.Serialize(merged, Json.Options),
                RecordedAt = hand.Now, By = hand.Actor.Name, Why = why!.Trim(),
            });
            hand.Happened(Written, new(known.Exercise.Title, seen + 1, themes.Count), [], subject: ("exercise", id.Value));
            return Nothing.Value;
        }, cancellation);
}
