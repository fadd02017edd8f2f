using Kith.Platform.Access;
using Kith.Platform.Data;
using Kith.Platform.Pages.Components;
using Kith.Sight.Engagement.Themes;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Kith.Sight.Engagement.Coders;

/// <summary>/engagement/{id}/codebook: the themes with their definitions, its versions, and merging two.</summary>
public sealed class CodebookPage(ReadExercise read, CurrentActor current, WriteCodebook write, KithDb db) : EngagementPage(read, current)
{
    [BindProperty] public string? Code { get; set; }
    [BindProperty] public string? Name { get; set; }
    [BindProperty] public string? Definition { get; set; }
    [BindProperty] public string? Cues { get; set; }
    [BindProperty] public string? Except { get; set; }
    [BindProperty] public string? From { get; set; }
    [BindProperty] public string? Into { get; set; }
    [BindProperty] public string? Why { get; set; }
    [BindProperty] public int Seen { get; set; }

    /// <summary>Every version, the newest first.</summary>
    public IReadOnlyList<CodebookVersion> Versions { get; private set; } = [];

    /// <summary>The themes to pick from.</summary>
    public IReadOnlyList<Choice> Choices => [.. Known.Codebook.Themes.Select(t => new Choice(t.Code, $"{t.Code}: {t.Name}"))];

    public async Task<IActionResult> OnGetAsync(ExerciseId id, string? change, CancellationToken cancellation)
    {
        if (!await ShowAsync(id, cancellation)) return NotFound();
        if (change is not null && Known.Codebook.Find(change) is { } theme) (Code, Name, Definition, Cues, Except) = (theme.Code, theme.Name, theme.Definition, string.Join('\n', theme.Cues), string.Join('\n', theme.Except));
        return Page();
    }

    public async Task<IActionResult> OnPostWriteAsync(ExerciseId id, CancellationToken cancellation) => await ShowAsync(id, cancellation)
        ? await AfterAsync(id, await write.WriteAsync(id, new(Code?.Trim() ?? "", Name?.Trim() ?? "", Definition?.Trim() ?? "", Lines(Cues), Lines(Except), []), Seen, Why, cancellation), "The codebook has a new version", cancellation) : NotFound();

    public async Task<IActionResult> OnPostMergeAsync(ExerciseId id, CancellationToken cancellation) => await ShowAsync(id, cancellation)
        ? await AfterAsync(id, await write.MergeAsync(id, From, Into, Seen, Why, cancellation), "The two themes are one", cancellation) : NotFound();

    /// <summary>The themes.</summary>
    public IHtmlContent Draw() => Table.Render(
        "Themes", [new("Code"), new("Theme"), new("Definition"), new("Words the analyst added"), new("Responses", true)],
        Known.Codebook.Themes.Select(t => (IReadOnlyList<object?>)
        [
            MayEdit ? Markup.Link($"?change={Uri.EscapeDataString(t.Code)}", t.Code, Markup.Hidden(": change this theme")) : t.Code, t.Name, t.Definition, string.Join("; ", t.Cues), Known.Codable.Count(r => r.Codes?.Contains(t.Code) == true).ToString(),
        ]), dense: true);

    private static string[] Lines(string? text) => (text ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private async Task<bool> ShowAsync(ExerciseId id, CancellationToken cancellation)
    {
        if (!await LoadAsync(id, cancellation)) return false;
        var agency = Known.Exercise.AgencyId;
        Versions = await db.Set<CodebookVersion>().AsNoTracking().Where(c => c.AgencyId == agency && c.ExerciseId == id).OrderByDescending(c => c.Number).ToListAsync(cancellation);
        return true;
    }
}
