using Kith.Kernel;
using Kith.Platform.Access;
using Kith.Platform.Data;
using Kith.Platform.Forms;
using Kith.Record.Facts;
using Kith.Record.Facts.Sheets;
using Kith.Record.Practice;
using Kith.Record.Users;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Kith.Journey.FrontDoor;

/// <summary>/front-door/advice-call/new: who rings, what they ask, what was advised. No child is named unless the caller wishes.</summary>
public sealed class AdviceCallModel(LogAdviceCall log, Drafts drafts, KithDb db, CurrentActor current, PracticePacks practice, TimeProvider clock) : PageModel
{
    // One call of one worker is open at a time, so the fields may keep the same names until it is logged.
    private const string Key = "advice-call";

    private static readonly Subject Worry = new(SubjectKind.Referral, Guid.Empty), Caller = new(SubjectKind.Professional, Guid.Empty), Child = new(SubjectKind.Person, Guid.Empty);

    public FormSheet Sheet { get; private set; } = null!;

    /// <summary>The call that was logged just now.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? Logged { get; set; }

    /// <summary>Where the referral begins with what the logged call holds.</summary>
    public string StartHref { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!May)
        {
            return NotFound();
        }

        if (Logged is { } call)
        {
            var agency = current.Value.Agency;
            StartHref = $"/refer/{await db.Set<Agency>().Where(a => a.Id == agency).Select(a => a.Slug).SingleAsync(cancellation)}?call={call}";
        }

        return Show(await drafts.FindAsync<FormAnswers>(drafts.Mine, Key, cancellation) ?? FormAnswers.None, null);
    }

    public async Task<IActionResult> OnPostDraftAsync(CancellationToken cancellation)
    {
        if (!May)
        {
            return NotFound();
        }

        await drafts.KeepAsync(drafts.Mine, Key, "/front-door/advice-call/new", "Advice call", FormAnswers.From(Request.Form), cancellation);
        return new NoContentResult();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!May)
        {
            return NotFound();
        }

        var typed = FormAnswers.From(Request.Form);
        var read = FormReading.Read(Lay(typed, null).Applying, typed, London.Today(clock));
        if (read.Problems.Count > 0)
        {
            return Show(typed, read.Problems);
        }

        var child = read.Facts.Where(f => f.Ref == Child.ToString() && f.Value is not null).ToDictionary(f => f.FactId, f => f.Value!, StringComparer.Ordinal);
        var said = read.Facts.Where(f => f.Ref != Child.ToString() && f.Value is not null).Select(f => (f.FactId, f.Value!))
            .Concat(read.Passages.Where(p => p.Text is not null).Select(p => (p.Topic, p.Text!))).ToDictionary(s => s.Item1, s => s.Item2, StringComparer.Ordinal);
        var outcome = await log.LogAsync(new(said, child.Count == 0 ? [] : [child]), cancellation);
        if (outcome is not Outcome<AdviceCallId>.Done done)
        {
            return NotFound();
        }

        await drafts.DiscardAsync(drafts.Mine, Key, cancellation);
        return Redirect($"/front-door/advice-call/new?Logged={done.Value.Value}");
    }

    private bool May => current.Value.May(LogAdviceCall.Action.Permission);

    private PageResult Show(FormAnswers typed, IReadOnlyDictionary<string, string>? problems)
    {
        Sheet = Lay(typed, problems);
        return Page();
    }

    private FormSheet Lay(FormAnswers typed, IReadOnlyDictionary<string, string>? problems)
    {
        var pack = practice[current.Value.Place];
        return new LayForm(practice, pack).Lay(
            pack.Forms["advice-call"],
            [FormSubject.Of(SectionSubject.Referral, "The call", Worry), FormSubject.Of(SectionSubject.Referrer, "The caller", Caller), FormSubject.Of(SectionSubject.EachChild, "A child who is named", Child)],
            FactSheet.Empty, typed, [], problems);
    }
}
