using Kith.Kernel;
using Kith.Platform.Access;
using Kith.Platform.Forms;
using Kith.Platform.Pages.Components;
using Kith.Record.Facts.Sheets;
using Kith.Record.People;
using Kith.Record.Practice;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Kith.Record.Facts;

/// <summary>/facts/{subject}/{factId}/correct: one click from any held value, and back to where the user was.</summary>
[ShowsPeople]
public sealed class CorrectPage(
    CorrectFact correct, WhomSubjectConcerns whom, FactBook book, PracticePacks practice, ReadLog reads, IReach reach, CurrentActor current, TimeProvider clock) : PageModel
{
    private const string What = "facts/correct";

    /// <summary>Where the user came from: a path of this site.</summary>
    [BindProperty(SupportsGet = true)] public string? Back { get; set; }

    /// <summary>Why it is put right.</summary>
    [BindProperty] public string? Why { get; set; }

    /// <summary>Kind of source, of the fact's authorities.</summary>
    [BindProperty] public string? SourceKind { get; set; }

    /// <summary>Who said so, in words.</summary>
    [BindProperty] public string? SourceSays { get; set; }

    /// <summary>Since when the new value holds, when that is known.</summary>
    [BindProperty] public DateOnly? From { get; set; }

    /// <summary>What is put right.</summary>
    public FactDefinition Fact { get; private set; } = null!;

    /// <summary>The new value's field.</summary>
    public SheetField Field { get; private set; } = null!;

    /// <summary>Every value held now.</summary>
    public IReadOnlyList<(string Shown, Fact Fact)> Held { get; private set; } = [];

    /// <summary>Who may have said so.</summary>
    public IEnumerable<Choice> Sources => Fact.Authority.Select(a => new Choice(a, a.Replace('-', ' ').Capitalised()));

    /// <summary>Where "Cancel" and the end lead.</summary>
    public string ReturnTo => Url.IsLocalUrl(Back) ? Back : "/children";

    /// <summary>Shows what is held and asks for what is right.</summary>
    public async Task<IActionResult> OnGetAsync(string subject, string factId, CancellationToken cancellation) =>
        await OpenAsync(subject, factId, FormAnswers.None, cancellation) ? Page() : NotFound();

    /// <summary>Records the correction.</summary>
    public async Task<IActionResult> OnPostAsync(string subject, string factId, CancellationToken cancellation)
    {
        var typed = FormAnswers.From(Request.Form);
        if (!Subject.TryParse(subject, out var about) || !await OpenAsync(subject, factId, typed, cancellation))
        {
            return NotFound();
        }

        var section = new SheetSection(new FormSection("correct", Fact.Says, SectionSubject.Family, Condition.Always, null, []), FormSubject.Of(SectionSubject.Family, "", about), [Field]);
        var read = FormReading.Read([section], typed, London.Today(clock));
        var problem = read.Problems.GetValueOrDefault(Field.Name);
        if (problem is not null)
        {
            Field = Field with { Error = problem };
            ModelState.AddModelError(Field.Name, problem);
        }

        if (string.IsNullOrWhiteSpace(Why)) ModelState.AddModelError(nameof(Why), "Enter why it is put right");
        if (!Fact.Authority.Contains(SourceKind ?? "")) ModelState.AddModelError(nameof(SourceKind), "Choose who said so");
        if (string.IsNullOrWhiteSpace(SourceSays)) ModelState.AddModelError(nameof(SourceSays), "Enter who said so, by name or role");
        if (SourceSays is { Length: > 300 }) ModelState.AddModelError(nameof(SourceSays), "Who said so must be 300 characters or less");
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var outcome = await correct.DoAsync(about, factId, read.Facts[0].Value, new FactSource(SourceKind!, SourceSays!.Trim()), From, Why, cancellation);
        return outcome is Outcome<Nothing>.Done ? LocalRedirect(ReturnTo) : NotFound();
    }

    // The same answer for a fact or subject that is not there, one of another agency, and one that this user may not correct.
    private async Task<bool> OpenAsync(string subject, string factId, FormAnswers typed, CancellationToken cancellation)
    {
        if (!current.IsKnown || !Subject.TryParse(subject, out var about) || !practice.Facts.TryGetValue(factId, out var fact)
            || !string.Equals(fact.Subject, about.Kind.ToString(), StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        var actor = current.Value;
        var concerned = await whom.OfAsync(actor.Agency, about, cancellation);
        var sights = await reach.OfAsync(actor, concerned, cancellation);
        var open = concerned.Where(p => sights[p].MayOpen()).ToList();
        if (open.Count == 0 || !actor.May(CorrectFact.Action.Permission))
        {
            await reads.WriteAsync(What, concerned.Select(p => ((PersonId?)p, sights[p].MayOpen() ? Sight.OutOfReach : sights[p])).DefaultIfEmpty((null, Sight.Unknown)), cancellation);
            return false;
        }

        await reads.WriteAsync(What, open.Select(p => ((PersonId?)p, sights[p])), cancellation);
        var pack = practice[actor.Place];
        var sheet = await book.ReadAsync(actor.Agency, [about], cancellation);
        Fact = fact;
        Held = sheet.All.Where(f => f.FactId == factId).OrderByDescending(f => f.RecordedAt)
            .Select(f => (f.Value is { } value ? practice.Show(pack, factId, value) : DrawField.Says(f.NoValue), f)).ToList();
        Field = new SheetField(
            new FormQuestion(QuestionKind.Ask, factId, Required: true, null, null, null, Condition.Always), FieldAs.Ask, FormAnswers.Name(about.ToString(), factId), about.ToString(), fact.Says, fact.Hint)
        {
            Fact = fact, Codes = fact.CodeList is { } list ? pack.Codes[list] : null, Typed = typed,
        };
        return true;
    }
}
