using System.Globalization;
using Kith.Kernel;
using Kith.Platform.History;
using Kith.Platform.Messages;
using Kith.Platform.Work;
using Kith.Record.Users;
using Microsoft.EntityFrameworkCore;

namespace Kith.Sight.Reform.Meetings;

/// <summary>A decision as it was made at a meeting.</summary>
/// <param name="Promises">What follows, one on a line: "what; who; 2027-03-31".</param>
public sealed record DecisionMade(ProgrammeId Programme, int Meeting, string? Says, string? Because, string? By, string? Options, string? Refs, string? Promises);

/// <summary>What history keeps of a decision.</summary>
public sealed record BoardDecided(int Number, int Meeting, int Promises);

/// <summary>What history keeps of telling people.</summary>
public sealed record DecisionTold(int Number, int People);

/// <summary>Keeps what the board decided, lets its actions become promises of the programme, and keeps who was told.</summary>
public sealed class DecideAtBoard(Work work)
{
    /// <summary>Deciding.</summary>
    public static readonly ActionInfo Action = new("reform.decide-at-board", "reform.edit", "Kept a decision of the board");

    /// <summary>Telling.</summary>
    public static readonly ActionInfo Telling = new("reform.tell-of-decision", "reform.edit", "Told people of a decision of the board");

    /// <summary>The board decided.</summary>
    public static readonly EventKind<BoardDecided> Decided = new("reform.board-decided", Significance.Housekeeping, p => $"Meeting {p.Meeting} of the board made decision {p.Number}, with {p.Promises} promises");

    /// <summary>People were told.</summary>
    public static readonly EventKind<DecisionTold> Told = new("reform.decision-told", Significance.Housekeeping, p => $"{p.People} were told of decision {p.Number} of the board");

    /// <summary>Keeps a decision and its promises in one breath.</summary>
    public Task<Outcome<int>> DoAsync(DecisionMade said, CancellationToken cancellation) => work.DoAsync<int>(Action, About.Nobody, null, async hand =>
    {
        var (end, meeting) = await HoldMeeting.OpenAsync<int>(hand, said.Programme, said.Meeting, cancellation);
        if (end is not null) return end;
        if (!meeting!.Held) return HoldMeeting.Ahead;
        var refs = KnockOn.Refs(said.Refs ?? "");
        var known = await hand.InForce<HeadlineAction>(said.Programme).Select(a => a.Ref).Distinct().ToListAsync(cancellation);
        var promises = Lines.Of(said.Promises ?? "").Select(Promise).ToList();
        if (ReformHand.Problems<int>(
            (string.IsNullOrWhiteSpace(said.Says), "says", "Say what was decided"), (string.IsNullOrWhiteSpace(said.Because), "because", "Say why it was decided so"), (string.IsNullOrWhiteSpace(said.By) || said.By.Length > 200, "decidedBy", "Say who decided"),
            (refs.FirstOrDefault(r => !known.Contains(r)) is not null, "refs", $"The plan has no action {refs.FirstOrDefault(r => !known.Contains(r))}"),
            (promises.Contains(null), "promises", "Write each line as: what; who; day, such as 31 March 2027")) is { } wrong) return wrong;
        var number = await hand.NextAsync<BoardDecision>(said.Programme, d => d.Number, cancellation);
        hand.Keep(said.Programme, new BoardDecision
        {
            Number = number, MeetingNumber = meeting.Number, Says = said.Says!.Trim(), Because = said.Because!.Trim(), DecidedBy = said.By!.Trim(), Options = Lines.Together(Lines.Of(said.Options ?? "")), Refs = string.Join(',', refs),
        }, null);
        var next = await hand.NextAsync<ProgrammePromise>(said.Programme, p => p.Number, cancellation);
        foreach (var (what, who, when) in promises.OfType<(string, string, DateOnly)>()) hand.Keep(said.Programme, new ProgrammePromise { Number = next++, DecisionNumber = number, What = what, Who = who, ByWhen = when }, null);
        hand.Happened(Decided, new(number, meeting.Number, promises.Count), [], subject: ("programme", said.Programme.Value));
        return number;
    }, cancellation);

    /// <summary>Keeps who was told and how; those with an account here are sent the decision.</summary>
    /// <param name="told">Who was told otherwise, one on a line: "all five directors, by letter".</param>
    public Task<Outcome<Nothing>> TellAsync(ProgrammeId programme, ReformRowId seen, IReadOnlyCollection<Guid> accounts, string? told, DateOnly? on, CancellationToken cancellation) => work.DoAsync<Nothing>(Telling, About.Nobody, null, async hand =>
    {
        var (end, before) = await hand.BeforeAsync<BoardDecision, Nothing>(programme, seen, cancellation);
        if (end is not null) return end;
        var ids = accounts.Select(a => new UserId(a)).ToList();
        var readers = await hand.Db.Set<User>().Where(u => u.AgencyId == hand.Agency && u.ClosedAt == null && ids.Contains(u.Id)).OrderBy(u => u.Name).ToListAsync(cancellation);
        var lines = Lines.Of(told ?? "");
        if (ReformHand.Problems<Nothing>(
            (lines.Count == 0 && readers.Count == 0, "toldWhom", "Say who was told, and how"), (on is null, "toldOn", "Enter the day they were told"), (on > London.Today(hand.Clock), "toldOn", "The day cannot be in the future")) is { } wrong) return wrong;
        foreach (var reader in readers)
        {
            Outbox.Post(hand, new OutgoingMessage(
                Channel.InApp, reader.Name, reader.Name, "The programme board decided", $"{before!.Says}\n\nWhy: {before.Because}\n\nOpen the meeting: /reform/meetings/{before.MeetingNumber}", [], reader.Id));
        }

        hand.Keep(programme, new BoardDecision
        {
            Number = before!.Number, MeetingNumber = before.MeetingNumber, Says = before.Says, Because = before.Because, DecidedBy = before.DecidedBy, Options = before.Options, Refs = before.Refs,
            Told = Lines.Together([.. Lines.Of(before.Told), .. lines, .. readers.Select(r => $"{r.Name}, by Kith message")]), ToldOn = on,
        }, null, before);
        hand.Happened(Told, new(before.Number, lines.Count + readers.Count), [], subject: ("programme", programme.Value));
        return Nothing.Value;
    }, cancellation);

    private static (string What, string Who, DateOnly When)? Promise(string line) =>
        line.Split(';', StringSplitOptions.TrimEntries) is [{ Length: > 0 } what, { Length: > 0 and <= 120 } who, var when]
            && (DateOnly.TryParseExact(when, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) || DateOnly.TryParseExact(when, "d MMMM yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out day))
            ? (what, who, day) : null;
}
