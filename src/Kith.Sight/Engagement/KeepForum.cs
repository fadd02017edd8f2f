using Kith.Kernel;
using Kith.Platform.History;
using Kith.Platform.Work;
using Microsoft.EntityFrameworkCore;

namespace Kith.Sight.Engagement;

/// <summary>What history keeps of a standing group.</summary>
public sealed record ForumKept(string Forum, string What);

/// <summary>Keeps standing groups: their meetings, what was agreed, and what came of it.</summary>
public sealed class KeepForum(Work work)
{
    /// <summary>The action.</summary>
    public static readonly ActionInfo Action = new("engagement.keep-forum", "engagement.code", "Kept a standing group");

    /// <summary>The event.</summary>
    public static readonly EventKind<ForumKept> Kept = new("engagement.forum-kept", Significance.Housekeeping, p => $"{p.Forum}: {p.What}");

    /// <summary>Sets a group up.</summary>
    public Task<Outcome<EngagementRowId>> SetUpAsync(ForumKind? kind, string? name, string? purpose, CancellationToken cancellation) => work.DoAsync<EngagementRowId>(Action, About.Nobody, null, async hand =>
    {
        var called = name?.Trim() ?? "";
        var problems = new Dictionary<string, string>(StringComparer.Ordinal);
        if (kind is null) problems["Kind"] = "Choose what kind of group it is";
        if (called.Length is 0 or > 200) problems["Name"] = "Enter a name of 200 characters or less";
        else if (await hand.Db.Set<Forum>().AnyAsync(f => f.AgencyId == hand.Agency && f.Name == called, cancellation)) problems["Name"] = "There is a group of this name already";
        if (problems.Count > 0) return new Outcome<EngagementRowId>.Invalid(problems);
        var forum = hand.Add(new Forum { Id = hand.NewId<EngagementRowId>(), AgencyId = hand.Agency, Kind = kind!.Value, Name = called, Purpose = purpose?.Trim() ?? "", CreatedAt = hand.Now });
        hand.Happened(Kept, new(called, "set up"), [], subject: ("forum", forum.Id.Value));
        return forum.Id;
    }, cancellation);

    /// <summary>Records a meeting.</summary>
    public Task<Outcome<Nothing>> MetAsync(EngagementRowId id, DateOnly? on, int? came, string? said, CancellationToken cancellation) => AtAsync(id, "met", (hand, _) =>
    {
        var problems = new Dictionary<string, string>(StringComparer.Ordinal);
        if (on is null) problems["On"] = "Enter the day of the meeting";
        else if (on > London.Today(hand.Clock)) problems["On"] = "The meeting cannot be in the future";
        if (came is null or < 0) problems["Came"] = "Enter how many came";
        if (problems.Count > 0) return problems;
        hand.Add(new ForumMeeting { Id = hand.NewId<EngagementRowId>(), AgencyId = hand.Agency, ForumId = id, On = on!.Value, Came = came!.Value, Said = said?.Trim() ?? "", RecordedAt = hand.Now, By = hand.Actor.Name });
        return problems;
    }, cancellation);

    /// <summary>Writes down what was agreed.</summary>
    public Task<Outcome<Nothing>> AgreeAsync(EngagementRowId id, string? says, string? who, DateOnly? due, CancellationToken cancellation) => AtAsync(id, "agreed an action", (hand, _) =>
    {
        var problems = new Dictionary<string, string>(StringComparer.Ordinal);
        if (string.IsNullOrWhiteSpace(says)) problems["Says"] = "Say what will be done";
        if (string.IsNullOrWhiteSpace(who) || who.Length > 120) problems["Who"] = "Say who does it";
        if (due is null) problems["Due"] = "Enter the day it is due";
        if (problems.Count > 0) return problems;
        hand.Add(new ForumAction { Id = hand.NewId<EngagementRowId>(), AgencyId = hand.Agency, ForumId = id, Says = says!.Trim(), Who = who!.Trim(), DueOn = due!.Value, RecordedAt = hand.Now, Version = 1 });
        return problems;
    }, cancellation);

    /// <summary>Says what came of an action.</summary>
    public Task<Outcome<Nothing>> EndAsync(EngagementRowId id, EngagementRowId action, string? outcome, int seen, CancellationToken cancellation) => work.DoAsync<Nothing>(Action, About.Nobody, null, async hand =>
    {
        var agreed = await hand.Db.Set<ForumAction>().FirstOrDefaultAsync(a => a.Id == action && a.ForumId == id && a.AgencyId == hand.Agency, cancellation);
        if (agreed is null || await hand.Db.Set<Forum>().FirstOrDefaultAsync(f => f.Id == id && f.AgencyId == hand.Agency, cancellation) is not { } forum) return new Outcome<Nothing>.NotFound();
        if (agreed.Version != seen || agreed.DoneOn is not null) return new Outcome<Nothing>.Conflict(agreed.Version);
        if (string.IsNullOrWhiteSpace(outcome)) return Outcome.Invalid<Nothing>("Outcome", "Say what came of it");
        (agreed.DoneOn, agreed.Outcome) = (London.Today(hand.Clock), outcome.Trim());
        agreed.Version++;
        hand.Happened(Kept, new(forum.Name, "an action ended"), [], subject: ("forum", id.Value));
        return Nothing.Value;
    }, cancellation);

    private Task<Outcome<Nothing>> AtAsync(EngagementRowId id, string what, Func<WorkInHand, Forum, Dictionary<string, string>> run, CancellationToken cancellation) => work.DoAsync<Nothing>(Action, About.Nobody, null, async hand =>
    {
        if (await hand.Db.Set<Forum>().FirstOrDefaultAsync(f => f.Id == id && f.AgencyId == hand.Agency, cancellation) is not { } forum) return new Outcome<Nothing>.NotFound();
        if (run(hand, forum) is { Count: > 0 } problems) return new Outcome<Nothing>.Invalid(problems);
        hand.Happened(Kept, new(forum.Name, what), [], subject: ("forum", id.Value));
        return Nothing.Value;
    }, cancellation);
}
