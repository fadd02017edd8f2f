using Kith.Platform.Access;
using Kith.Sight.Reform.Today;
using Microsoft.AspNetCore.Mvc;

namespace Kith.Sight.Reform.Meetings;

/// <summary>/reform/meetings/{number}/minutes: the agenda, and once it is held the minutes, on paper; every line is drawn from what was kept.</summary>
public sealed class MinutesPage(ReadProgramme read, CurrentActor current, ReadMeeting meetings) : ReformPage(read, current)
{
    /// <summary>The meeting with all that belongs to it.</summary>
    public MeetingKnown One { get; private set; } = null!;

    /// <summary>The agenda.</summary>
    public IReadOnlyList<Waiting> Agenda { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(int number, CancellationToken cancellation)
    {
        if (!await LoadAsync(cancellation) || await meetings.FindAsync(Known, number, cancellation) is not { } one) return NotFound();
        One = one;
        Agenda = await meetings.AgendaAsync(Known, one.Row, cancellation);
        return Page();
    }
}
