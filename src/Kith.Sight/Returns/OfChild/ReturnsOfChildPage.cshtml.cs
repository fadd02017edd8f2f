using System.Globalization;
using Kith.Platform.Pages.Components;
using Kith.Record.People;
using Kith.Statutory.Rules;
using Microsoft.AspNetCore.Html;

namespace Kith.Sight.Returns.OfChild;

/// <summary>/children/{personId}/returns: what about this child will fail the return, while there is time to put it right. Nothing is stopped by it.</summary>
public sealed class ReturnsOfChildPage(WarnOfChild warn) : PersonPage
{
    /// <inheritdoc/>
    protected override string What => "children/returns";

    /// <inheritdoc/>
    protected override string Permission => WarnOfChild.Permission;

    /// <summary>What the rules say.</summary>
    public ChildWarnings Said { get; private set; } = null!;

    /// <summary>"2025/26, to 31 March 2026".</summary>
    public string Year => $"{Said.Census.Start.Date.Year}/{Said.Census.End.Date.Year % 100:00}, to {Said.Census.End.Date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)}";

    public async Task OnGetAsync(CancellationToken cancellation) => Said = await warn.ReadAsync(Child, cancellation);

    /// <summary>The warnings of one severity.</summary>
    public static IHtmlContent Draw(IReadOnlyList<ReturnWarning> warnings, Severity severity) => Table.Render(
        severity == Severity.Error ? "This will fail the return because" : "The return will ask about this", [new("Rule"), new("What to do, and what the record says")],
        warnings.Where(w => w.Severity == severity).Select(w => (IReadOnlyList<object?>)[w.Code, Markup.Several([w.Says, .. w.Where.Select(Where)])]), dense: true);

    private static object Where(ToPutRight where)
    {
        var says = $"{where.Says}: {where.Value ?? "nothing"}";
        return Markup.Element("p", "govuk-body-s govuk-!-margin-top-1 govuk-!-margin-bottom-1", where.Href is null ? says : Markup.Link(where.Href, says));
    }
}
