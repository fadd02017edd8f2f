using Kith.Platform.Access;
using Kith.Platform.Pages.Components;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;

namespace Kith.Sight.Engagement.Load;

/// <summary>/engagement/{id}/responses: what was said, and entering responses from paper, one on a line.</summary>
public sealed class ResponsesPage(ReadExercise read, CurrentActor current, TakeResponses take) : EngagementPage(read, current)
{
    private const int Most = 200;

    [BindProperty] public string? Text { get; set; }
    [BindProperty] public SaidKind Kind { get; set; } = SaidKind.Answer;
    [BindProperty] public string? Group { get; set; }
    [BindProperty] public int? Session { get; set; }
    [BindProperty] public Guid? Question { get; set; }
    [BindProperty] public bool MayQuote { get; set; }

    /// <summary>Words to look for.</summary>
    [BindProperty(SupportsGet = true)] public string? Find { get; set; }

    /// <summary>What can be entered.</summary>
    public static IReadOnlyList<Choice> KindChoices { get; } =
        [new("Answer", "Answers"), new("Quote", "Quotes"), new("GoodPractice", "Good practice"), new("SuggestedAction", "Suggested actions"), new("CaseExample", "Case examples: what happened and what came of it")];

    /// <summary>The groups to pick from.</summary>
    public IReadOnlyList<Choice> GroupChoices => [.. Known.Groups.Select(g => new Choice(g, g))];

    /// <summary>The sessions to pick from.</summary>
    public IReadOnlyList<Choice> SessionChoices => [.. Known.Sessions.Select(s => new Choice(s.Number.ToString(), $"{s.Number}. {s.Title}"))];

    /// <summary>The questions to pick from.</summary>
    public IReadOnlyList<Choice> QuestionChoices => [.. Known.Questions.Select(q => new Choice(q.Id.Value.ToString(), q.Asks))];

    public async Task<IActionResult> OnGetAsync(ExerciseId id, CancellationToken cancellation) => await LoadAsync(id, cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(ExerciseId id, CancellationToken cancellation)
    {
        if (!await LoadAsync(id, cancellation)) return NotFound();
        var lines = (Text ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(l => new AnswerGiven(Question is { } q ? EngagementRowId.From(q) : null, l)).ToList();
        return await AfterAsync(id, await take.DoAsync(id, fromPublic: false, Kind, lines, Group, Session, MayQuote, cancellation), $"{lines.Count} responses are in", cancellation);
    }

    /// <summary>The responses found, the first ones only when there are many.</summary>
    public IHtmlContent Draw()
    {
        var found = Known.Responses.Where(r => string.IsNullOrWhiteSpace(Find) || r.Row.Text.Contains(Find.Trim(), StringComparison.OrdinalIgnoreCase)).ToList();
        return Table.Render(
            found.Count > Most ? $"The first {Most} of {found.Count} responses" : $"{found.Count} responses", [new("Reference"), new("Said"), new("Group"), new("Session"), new("Kind"), new("May be quoted"), new("Themes"), new("Source")],
            found.Take(Most).Select(r => (IReadOnlyList<object?>)
            [
                r.Row.Reference, Markup.Element("span", null, r.Row.Text).With("lang", r.Row.Language == "en" ? null : r.Row.Language), r.Row.GroupName, r.Row.SessionNumber?.ToString(), Called(r.Row.Kind), r.Row.MayQuote ? "Yes" : "No",
                r.Codes is { } codes ? string.Join("; ", codes.Select(Known.NameOf)) : r.ToSettle ? "To settle" : "Not coded", r.Row.Source,
            ]), dense: true);
    }

    private static string Called(SaidKind kind) => kind switch { SaidKind.GoodPractice => "Good practice", SaidKind.SuggestedAction => "Suggested action", SaidKind.CaseExample => "Case example", _ => kind.ToString() };
}
