using Kith.Kernel;
using Kith.Sight.Reform.Today;

namespace Kith.Sight.Reform.Meetings;

/// <summary>A meeting with all that belongs to it.</summary>
public sealed record MeetingKnown(BoardMeeting Row, IReadOnlyList<BoardMember> Members, IReadOnlyList<Briefing> Briefings, IReadOnlyList<BoardDecision> Decisions, IReadOnlyList<ProgrammePromise> Promises)
{
    /// <summary>Members by their numbers: "Name, body".</summary>
    public IReadOnlyList<string> Named(string numbers) => [.. KnockOn.Refs(numbers).Select(n => Members.FirstOrDefault(m => m.Number.ToString(System.Globalization.CultureInfo.InvariantCulture) == n)).OfType<BoardMember>().Select(m => $"{m.Name}, {m.Body}")];

    /// <summary>Members who sat on the day and neither came nor sent apologies.</summary>
    public IReadOnlyList<string> Missing => !Row.Held ? [] : [.. Members.Where(m => m.SitsOn(Row.On) && !KnockOn.Refs($"{Row.Present},{Row.Apologies}").Contains(m.Number.ToString(System.Globalization.CultureInfo.InvariantCulture))).Select(m => $"{m.Name}, {m.Body}")];

    /// <summary>The promises of a decision.</summary>
    public IEnumerable<ProgrammePromise> Of(BoardDecision decision) => Promises.Where(p => p.DecisionNumber == decision.Number).OrderBy(p => p.Number);
}

/// <summary>Answers what is known of a meeting, and its agenda.</summary>
public sealed class ReadMeeting(ReadProgramme read, ReadWaiting waiting)
{
    /// <summary>The meeting; null when there is none of this number.</summary>
    public async Task<MeetingKnown?> FindAsync(ProgrammeKnown known, int number, CancellationToken cancellation)
    {
        if ((await read.OfAsync<BoardMeeting>(known, cancellation)).FirstOrDefault(m => m.Number == number) is not { } row) return null;
        var decisions = (await read.OfAsync<BoardDecision>(known, cancellation)).Where(d => d.MeetingNumber == number).OrderBy(d => d.Number).ToList();
        var promises = (await read.OfAsync<ProgrammePromise>(known, cancellation)).Where(p => decisions.Exists(d => d.Number == p.DecisionNumber)).ToList();
        return new(row, [.. (await read.OfAsync<BoardMember>(known, cancellation)).OrderBy(m => m.Number)], [.. (await read.OfAsync<Briefing>(known, cancellation)).Where(b => b.MeetingNumber == number).OrderBy(b => b.WorkstreamNumber)], decisions, promises);
    }

    /// <summary>
    /// What waits, judged by the day of the meeting. Of a meeting that is over only what was known the evening before is shown: what was
    /// recorded since would make the board look as if it had known.
    /// </summary>
    public async Task<IReadOnlyList<Waiting>> AgendaAsync(ProgrammeKnown known, BoardMeeting meeting, CancellationToken cancellation)
    {
        var before = meeting.Held ? meeting.On.AddDays(-1) : (DateOnly?)null;
        // A page drawn as known earlier than that stays with what was known then.
        if (known.Moment != DateTime.MaxValue && London.DateOf(known.Moment) is var asked && (before is null || asked < before)) before = asked;
        return await read.FindAsync(known.Programme.Id, meeting.On, before, cancellation) is { } then ? await waiting.OfAsync(then, cancellation) : [];
    }
}
