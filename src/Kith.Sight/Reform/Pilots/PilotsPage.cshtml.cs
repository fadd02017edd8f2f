using Kith.Kernel;
using Kith.Platform.Access;
using Kith.Platform.Pages.Components;
using Kith.Sight.Reform.Trusts;
using Microsoft.AspNetCore.Mvc;

namespace Kith.Sight.Reform.Pilots;

/// <summary>/reform/pilots: what is tried before it is decided for all.</summary>
public sealed class PilotsPage(ReadProgramme read, CurrentActor current, WritePilot write) : ReformPage(read, current)
{
    [BindProperty] public string? Name { get; set; }
    [BindProperty] public string? Tries { get; set; }
    [BindProperty] public string? Ref { get; set; }
    [BindProperty] public List<int> Bodies { get; set; } = [];
    [BindProperty] public string? Where { get; set; }
    [BindProperty] public string? Who { get; set; }
    [BindProperty] public DateOnly? From { get; set; }
    [BindProperty] public DateOnly? Until { get; set; }
    [BindProperty] public string? Measures { get; set; }

    /// <summary>The pilots.</summary>
    public IReadOnlyList<Pilot> Pilots { get; private set; } = [];

    /// <summary>The bodies.</summary>
    public IReadOnlyList<ProgrammeBody> Named { get; private set; } = [];

    /// <summary>Where one may run.</summary>
    public IReadOnlyList<Choice> InBeing => [.. Named.Where(b => b.InBeing(Known.On)).Select(b => new Choice(b.Number.ToString(), b.Name))];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation) => await ShowAsync(cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!await ShowAsync(cancellation)) return NotFound();
        var outcome = await write.DoAsync(new(Known.Programme.Id, Name, Tries, Ref, string.Join(',', Bodies), Where, Who, From, Until, Measures), cancellation);
        return await AfterAsync(outcome, "The pilot is planned", cancellation, outcome is Outcome<int>.Done(var number) ? $"/reform/pilots/{number}" : null);
    }

    private async Task<bool> ShowAsync(CancellationToken cancellation)
    {
        if (!await LoadAsync(cancellation)) return false;
        (Pilots, Named) = (await Read.OfAsync<Pilot>(Known, cancellation), await Read.OfAsync<ProgrammeBody>(Known, cancellation));
        return true;
    }
}
