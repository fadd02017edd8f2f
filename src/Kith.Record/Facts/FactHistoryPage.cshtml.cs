using Kith.Kernel;
using Kith.Record.Facts.Sheets;
using Kith.Record.People;
using Kith.Record.Practice;
using Microsoft.AspNetCore.Mvc;

namespace Kith.Record.Facts;

/// <summary>/children/{personId}/facts/{factId}: every value a fact has had, who said it, who wrote it down, when, and what took its place.</summary>
public sealed class FactHistoryPage(FactBook book, PracticePacks practice) : PersonPage
{
    /// <inheritdoc/>
    protected override string What => "children/fact";

    /// <summary>The fact.</summary>
    public FactDefinition Fact { get; private set; } = null!;

    /// <summary>Newest first.</summary>
    public IReadOnlyList<(string Shown, Fact Fact)> Values { get; private set; } = [];

    /// <summary>Reads the values.</summary>
    public async Task<IActionResult> OnGetAsync(string factId, CancellationToken cancellation)
    {
        if (!practice.Facts.TryGetValue(factId, out var fact) || fact.Subject != "person")
        {
            return NoSuchRecord();
        }

        Fact = fact;
        var pack = practice[Actor.Place];
        Values = (await book.HistoryAsync(Actor.Agency, Child.Ids, factId, cancellation))
            .Select(f => (f.Value is { } value ? practice.Show(pack, factId, value) : DrawField.Says(f.NoValue), f)).ToList();
        return Page();
    }

    /// <summary>Where it is put right.</summary>
    public string CorrectHref => $"/facts/{Subject.Of(Child.Id)}/{Fact.Id}/correct?back={Uri.EscapeDataString(PathTo($"facts/{Fact.Id}"))}";

    /// <summary>How the value came into the record.</summary>
    public static string Says(Fact fact) => fact.Entered switch
    {
        Entered.Asked => "Asked",
        Entered.Confirmed => "Said to be still right",
        Entered.Corrected => "Put right",
        Entered.Drawn => "Drawn from the record",
        _ => "Came in a file or message",
    };

    /// <summary>A moment as a London day.</summary>
    public static string Day(DateTime at) => $"{London.DateOf(at):d MMMM yyyy}";
}
