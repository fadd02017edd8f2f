using System.Globalization;
using Kith.Platform.Access;
using Kith.Platform.Pages.Components;
using Kith.Statutory.Insight;
using Kith.Statutory.Insight.Reports;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;

namespace Kith.Sight.Returns.See;

/// <summary>/returns/{id}/seen/{code}: the children behind a figure, with the rows that made them count.</summary>
public sealed class BehindPage(GivenReturns returns, CurrentActor current) : GivenPage(returns, current)
{
    /// <summary>The figure.</summary>
    public Figure Figure { get; private set; } = null!;

    /// <summary>Its number, and how it was counted.</summary>
    public string Says => $"{Shown.Words(Figure, Audience.Staff).Says}. {Figure.Note}";

    public IActionResult OnGet(Guid id, string code)
    {
        if (!Load(id) || SeeGiven.Of(Given).Report?.Find(code) is not { } figure) return NotFound();
        Figure = figure;
        return Page();
    }

    /// <summary>The rows.</summary>
    public IHtmlContent Draw() => Table.Render(
        $"{Figure.Rows.Count.ToString("N0", CultureInfo.InvariantCulture)} rows", [new("Child"), new("File"), new("Line", true)],
        Figure.Rows.Select(r => (IReadOnlyList<object?>)[r.Child ?? "No id", r.Table.Source?.File is { Length: > 0 } file ? file : r.Table.Name, r.Line?.ToString(CultureInfo.InvariantCulture)]), dense: true);
}
