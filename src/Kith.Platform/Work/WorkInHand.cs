using Kith.Kernel;
using Kith.Platform.Access;
using Kith.Platform.Data;
using Kith.Platform.History;
using Microsoft.EntityFrameworkCore;

namespace Kith.Platform.Work;

/// <summary>
/// An action while it runs, inside its transaction. Hand it to another room's contract when that room must change something in the same
/// breath. What is added here is saved, and what is <see cref="Happened"/> here is written to history, together or not at all.
/// </summary>
public sealed class WorkInHand
{
    private readonly List<(EventKind Kind, string Payload, PersonId[] People, DateTime At, Significance Weight, string? SubjectKind, Guid? SubjectId)> events = [];

    internal WorkInHand(KithDb db, Actor actor, TimeProvider clock)
    {
        Db = db;
        Actor = actor;
        Clock = clock;
        Now = clock.Moment();
    }

    /// <summary>The database, inside the transaction.</summary>
    public KithDb Db { get; }

    /// <summary>Who acts.</summary>
    public Actor Actor { get; }

    /// <summary>The agency whose record this is.</summary>
    public AgencyId Agency => Actor.Agency;

    /// <summary>The injected clock.</summary>
    public TimeProvider Clock { get; }

    /// <summary>The moment of recording: the same for everything this action writes.</summary>
    public DateTime Now { get; }

    /// <summary>A new id.</summary>
    public TId NewId<TId>() where TId : struct, IId<TId> => Clock.New<TId>();

    /// <summary>Puts something new into the record.</summary>
    public T Add<T>(T entity) where T : class
    {
        Db.Add(entity);
        return entity;
    }

    /// <summary>Takes away something that is no record: a draft, a registration.</summary>
    public void Remove<T>(T entity) where T : class => Db.Remove(entity);

    /// <summary>Sends what is pending to the database inside the transaction, for an action that must query what it just added.</summary>
    public Task FlushAsync(CancellationToken cancellation) => Db.SaveAsync(cancellation);

    /// <summary>Checks that the version the user saw is still the one stored; otherwise the save ends as a conflict.</summary>
    public void Seen<T>(T entity, int version) where T : class => Db.Entry(entity).Property<int>("Version").OriginalValue = version;

    /// <summary>Writes an event to history and files it to each person.</summary>
    /// <param name="occurredAt">When it happened, if that was not now (UTC).</param>
    /// <param name="subject">What it belongs to, so that the chronology can open its source.</param>
    /// <param name="weight">Its significance, if not the usual one of its kind.</param>
    public void Happened<TPayload>(
        EventKind<TPayload> kind, TPayload payload, IEnumerable<PersonId> people,
        DateTime? occurredAt = null, (string Kind, Guid Id)? subject = null, Significance? weight = null)
        where TPayload : notnull =>
        events.Add((kind, EventKind<TPayload>.Write(payload), people.Distinct().ToArray(), occurredAt ?? Now, weight ?? kind.Significance, subject?.Kind, subject?.Id));

    internal List<HistoryEvent> Events(long seq) => events.Select((e, i) => new HistoryEvent
    {
        AgencyId = Agency, Seq = seq, N = i + 1, Code = e.Kind.Code, Version = e.Kind.Version, Payload = e.Payload,
        SubjectKind = e.SubjectKind, SubjectId = e.SubjectId,
        Filings = e.People.Select(p => new HistoryFiling
        {
            AgencyId = Agency, Seq = seq, N = i + 1, PersonId = p, OccurredAt = e.At, Significance = (int)e.Weight,
        }).ToList(),
    }).ToList();
}
