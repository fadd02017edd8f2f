using Kith.Kernel;
using Kith.Platform.Access;
using Kith.Platform.Data;
using Kith.Platform.Pages.Components;
using Kith.Record.Practice;
using Kith.Sight.Reform.Leads;
using Kith.Sight.Reform.Today;
using Microsoft.AspNetCore.Mvc;

namespace Kith.Sight.Reform.Meetings;

/// <summary>/reform/meetings/{number}: agenda, attendance, briefings, decisions and their promises.</summary>
public sealed class MeetingPage(ReadProgramme read, CurrentActor current, ReadMeeting meetings, HoldMeeting hold, BriefBoard brief, DecideAtBoard decide, KithDb db, PracticePacks practice) : ReformPage(read, current)
{
    [BindProperty] public ReformRowId Seen { get; set; }
    [BindProperty] public List<int> Present { get; set; } = [];
    [BindProperty] public List<int> Apologies { get; set; } = [];
    [BindProperty] public string? Others { get; set; }
    [BindProperty] public DateOnly? AgreedOn { get; set; }
    [BindProperty] public int? Workstream { get; set; }
    [BindProperty] public string? Asks { get; set; }
    [BindProperty] public string? Told { get; set; }
    [BindProperty] public string? ToldBy { get; set; }
    [BindProperty] public string? Says { get; set; }
    [BindProperty] public string? Because { get; set; }
    [BindProperty] public string? DecidedBy { get; set; }
    [BindProperty] public string? Options { get; set; }
    [BindProperty] public string? Refs { get; set; }
    [BindProperty] public string? Promises { get; set; }
    [BindProperty] public List<Guid> Accounts { get; set; } = [];
    [BindProperty] public string? ToldWhom { get; set; }
    [BindProperty] public DateOnly? ToldOn { get; set; }

    /// <summary>The meeting with all that belongs to it.</summary>
    public MeetingKnown One { get; private set; } = null!;

    /// <summary>The agenda as it was known the evening before, or now while the meeting lies ahead.</summary>
    public IReadOnlyList<Waiting> Agenda { get; private set; } = [];

    /// <summary>Accounts that may be told.</summary>
    public IReadOnlyList<Choice> Readers { get; private set; } = [];

    /// <summary>Members who sat on the day, to pick from.</summary>
    public IReadOnlyList<Choice> Sitting => [.. One.Members.Where(m => m.SitsOn(One.Row.On)).Select(m => new Choice(m.Number.ToString(), $"{m.Name}, {m.Body}"))];

    /// <summary>Briefings that were asked for and not given, to pick from.</summary>
    public IReadOnlyList<Choice> ToGive => [.. One.Briefings.Where(b => b.Told is null).Select(b => new Choice(b.Id.Value.ToString(), $"Workstream {b.WorkstreamNumber}: {b.Asks}"))];

    /// <summary>Decisions nobody was told of, to pick from.</summary>
    public IReadOnlyList<Choice> ToTell => [.. One.Decisions.Where(d => d.ToldOn is null).Select(d => new Choice(d.Id.Value.ToString(), $"{d.Number}. {d.Says}"))];

    /// <summary>Whether its minutes may still change, and by this user.</summary>
    public bool IsOpen => MayEdit && One.Row.AgreedOn is null;

    public async Task<IActionResult> OnGetAsync(int number, CancellationToken cancellation)
    {
        if (!await ShowAsync(number, cancellation)) return NotFound();
        (Present, Apologies, Others) = ([.. KnockOn.Refs(One.Row.Present).Select(int.Parse)], [.. KnockOn.Refs(One.Row.Apologies).Select(int.Parse)], One.Row.Others);
        return Page();
    }

    public Task<IActionResult> OnPostAttendAsync(int number, CancellationToken cancellation) =>
        DoAsync(number, () => hold.AttendAsync(Known.Programme.Id, Seen, new(string.Join(',', Present), string.Join(',', Apologies), Others), cancellation), "Who was there is kept", cancellation);

    public Task<IActionResult> OnPostAgreeAsync(int number, CancellationToken cancellation) =>
        DoAsync(number, () => hold.AgreeAsync(Known.Programme.Id, Seen, AgreedOn, cancellation), "The minutes are agreed", cancellation);

    public Task<IActionResult> OnPostAskAsync(int number, CancellationToken cancellation) =>
        DoAsync(number, () => brief.AskAsync(Known.Programme.Id, number, Workstream, Asks, cancellation), "The briefing is on the schedule", cancellation);

    public Task<IActionResult> OnPostGiveAsync(int number, CancellationToken cancellation) =>
        DoAsync(number, () => brief.GiveAsync(Known.Programme.Id, Seen, Told, ToldBy, cancellation), "What the board was told is kept", cancellation);

    public Task<IActionResult> OnPostDecideAsync(int number, CancellationToken cancellation) =>
        DoAsync(number, () => decide.DoAsync(new(Known.Programme.Id, number, Says, Because, DecidedBy, Options, Refs, Promises), cancellation), "The decision is kept", cancellation);

    public Task<IActionResult> OnPostTellAsync(int number, CancellationToken cancellation) =>
        DoAsync(number, () => decide.TellAsync(Known.Programme.Id, Seen, Accounts, ToldWhom, ToldOn, cancellation), "Who was told is kept", cancellation);

    private async Task<IActionResult> DoAsync<T>(int number, Func<Task<Outcome<T>>> act, string saved, CancellationToken cancellation) =>
        await ShowAsync(number, cancellation) ? await AfterAsync(await act(), saved, cancellation) : NotFound();

    private async Task<bool> ShowAsync(int number, CancellationToken cancellation)
    {
        if (!await LoadAsync(cancellation) || await meetings.FindAsync(Known, number, cancellation) is not { } one) return false;
        One = one;
        Agenda = await meetings.AgendaAsync(Known, one.Row, cancellation);
        if (MayEdit) Readers = [.. (await NameLead.WhoReportAsync(db, Me.Place, Me.Agency, practice, "reform.read", cancellation)).Select(u => new Choice(u.Id.Value.ToString(), u.Name))];
        return true;
    }
}
