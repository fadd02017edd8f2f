using System.Globalization;
using Kith.Journey.Plans;
using Kith.Kernel;
using Kith.Platform.Access;
using Kith.Platform.History;
using Kith.Platform.Work;
using Kith.Record.Families;
using Kith.Record.Passages;
using Kith.Record.Practice;
using Kith.Team.Allocation;
using Microsoft.EntityFrameworkCore;

namespace Kith.Journey.Visits;

/// <summary>What differs for one child: how they were seen, and what they said.</summary>
public sealed record VisitOfChild(PersonId Child, string? Seen, string? Words);

/// <summary>A visit as it was written: once for all the children.</summary>
public sealed record NewVisit(FamilyId Family, string? Kind, DateOnly? On, TimeOnly? Time, string? Where, string? Note, IReadOnlyList<VisitOfChild> Children)
{
    /// <summary>What was promised at it, to the children it is about.</summary>
    public IReadOnlyList<PromiseGiven> Promises { get; init; } = [];
}

/// <summary>What history keeps of a visit, for one child.</summary>
public sealed record VisitRecorded(string Kind, string Seen, string? Where, string By, bool SaidSomething);

/// <summary>Records one visit or note and files it to each child, with what differs.</summary>
public sealed class RecordVisit(Work work, PracticePacks practice, HandoverGate gate, CurrentActor current, TimeProvider clock)
{
    /// <summary>What origins and uses of passages call a visit.</summary>
    public const string DocumentKind = "visit";
    private const int LongestNote = 20_000;

    /// <summary>The action.</summary>
    public static readonly ActionInfo Action = new("visits.record", "visits.record", "Recorded a visit");

    /// <summary>The event, filed to each child with how that child was seen.</summary>
    public static readonly EventKind<VisitRecorded> Recorded = new(
        "visits.recorded", Significance.Significant,
        p => $"{p.Kind}{(p.Where is null ? "" : $" ({p.Where})")} by {p.By}: {p.Seen.InSentence()}{(p.SaidSomething ? ", own words recorded" : "")}",
        p => $"{p.By} met you{(p.SaidSomething ? " and wrote down what you said" : "")}");

    /// <summary>Records it.</summary>
    public async Task<Outcome<VisitId>> DoAsync(NewVisit visit, CancellationToken cancellation)
    {
        var pack = practice[current.Value.Place];
        if (Problems(visit, pack, clock.Moment()) is { Count: > 0 } problems) return new Outcome<VisitId>.Invalid(problems);
        return await work.DoAsync<VisitId>(Action, About.These(visit.Children.Select(c => c.Child)), null, async hand =>
        {
            var children = visit.Children.Select(c => c.Child).ToList();
            var members = await hand.Db.Set<FamilyMember>()
                .CountAsync(m => m.AgencyId == hand.Agency && m.FamilyId == visit.Family && children.Contains(m.PersonId), cancellation);
            if (members != children.Count) return new Outcome<VisitId>.NotFound();
            if (await gate.MustOpenFirstAsync(hand.Agency, hand.Actor.User, visit.Family, cancellation) is not null) return HandoverGate.OpenHandoverFirst;
            var id = Write(hand, visit, pack);
            return await PromiseAsync(hand, visit, id, children, cancellation) is { Count: > 0 } wrong ? new Outcome<VisitId>.Invalid(wrong) : id;
        }, cancellation);
    }

    /// <summary>What is wrong with it, by field.</summary>
    public static IReadOnlyDictionary<string, string> Problems(NewVisit visit, PracticePack pack, DateTime now)
    {
        var problems = new OrderedDictionary<string, string>(StringComparer.Ordinal);
        if (visit.Children.Count == 0) problems["children"] = "Choose at least one child";
        foreach (var child in visit.Children.Where(c => c.Seen is null || !pack.Codes["visit-seen"].Codes.ContainsKey(c.Seen)))
            problems[Field("seen", child.Child)] = "Choose how the child was seen";
        if (visit.Kind is null || !pack.Codes["visit-kind"].Codes.ContainsKey(visit.Kind)) problems["kind"] = "Choose what kind of visit or note this is";
        if (visit.On is null) problems["on"] = "Enter the date of the visit";
        if (visit.Time is null) problems["time"] = "Enter the time of the visit, such as 15:30";
        if (visit is { On: { } on, Time: { } time } && London.ToUtc(on, time) > now) problems["on"] = "The visit must be in the past";
        if (visit.Where?.Length > 200) problems["where"] = "The place must be 200 characters or less";
        if (string.IsNullOrWhiteSpace(visit.Note)) problems["note"] = "Enter what happened";
        if (visit.Note?.Length > LongestNote) problems["note"] = $"What happened must be {LongestNote.ToString("N0", CultureInfo.InvariantCulture)} characters or less";
        foreach (var child in visit.Children.Where(c => c.Words?.Length > LongestNote)) problems[Field("words", child.Child)] = $"The child's words must be {LongestNote.ToString("N0", CultureInfo.InvariantCulture)} characters or less";
        foreach (var (field, says) in visit.Promises.SelectMany(p => p.Problems(London.DateOf(now)))) problems[field] = says;
        return problems;
    }

    // Each promise goes into the one list of promises, in the same breath as the visit.
    private static async Task<Dictionary<string, string>> PromiseAsync(WorkInHand hand, NewVisit visit, VisitId id, List<PersonId> children, CancellationToken cancellation)
    {
        var problems = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var given in visit.Promises)
        {
            if (await PromiseKeepers.FindAsync(hand, visit.Family, given.Who, cancellation) is { } who)
            {
                MakePromise.Add(hand, children, who, given.What!, given.ByWhen!.Value, given.HowWeKnow, new(DocumentKind, id.Value));
            }
            else
            {
                problems[PromiseGiven.Field(given.At, "who")] = "Choose who will do it";
            }
        }

        return problems;
    }

    /// <summary>The name of a field about one child.</summary>
    public static string Field(string name, PersonId child) => $"{name}-{child.Value}";

    private static VisitId Write(WorkInHand hand, NewVisit given, PracticePack pack)
    {
        var id = hand.NewId<VisitId>();
        var at = London.ToUtc(given.On!.Value, given.Time!.Value);
        var visit = hand.Add(new Visit
        {
            Id = id, AgencyId = hand.Agency, FamilyId = given.Family, Kind = given.Kind!, At = at,
            Where = string.IsNullOrWhiteSpace(given.Where) ? null : given.Where.Trim(), By = hand.Actor.User, ByName = hand.Actor.Name, RecordedAt = hand.Now,
            Children = given.Children.Select(c => new VisitChild { VisitId = id, PersonId = c.Child, AgencyId = hand.Agency, Seen = c.Seen! }).ToList(),
        });
        var kind = pack.Codes["visit-kind"].Says(visit.Kind);
        var source = string.Create(CultureInfo.GetCultureInfo("en-GB"), $"{kind}, {given.On:d MMMM yyyy}");
        Sign(hand, visit, "visit.note", "worker", given.Note!, source, given.Children.Select(c => c.Child));
        foreach (var child in given.Children)
        {
            var said = !string.IsNullOrWhiteSpace(child.Words);
            if (said) Sign(hand, visit, "child.words", "child", child.Words!, source, [child.Child]);
            hand.Happened(Recorded, new(kind, pack.Codes["visit-seen"].Says(child.Seen!), visit.Where, visit.ByName, said), [child.Child], at, (DocumentKind, id.Value));
        }

        return id;
    }

    private static void Sign(WorkInHand hand, Visit visit, string topic, string voice, string text, string source, IEnumerable<PersonId> about)
    {
        var passage = hand.Add(new Passage
        {
            Id = hand.NewId<PassageId>(), AgencyId = hand.Agency, Topic = topic, Text = text.Trim().ReplaceLineEndings("\n"), Voice = voice, Source = source,
            SignedBy = hand.Actor.User, SignedByName = hand.Actor.Name, SignedAt = hand.Now, OriginKind = DocumentKind, OriginId = visit.Id.Value,
        });
        hand.Add(new PassageUse { Id = hand.NewId<PassageUseId>(), AgencyId = hand.Agency, PassageId = passage.Id, DocumentKind = DocumentKind, DocumentId = visit.Id.Value, Topic = topic, From = hand.Now });
        foreach (var person in about)
        {
            hand.Add(new PassageAbout { PassageId = passage.Id, PersonId = person, AgencyId = hand.Agency });
        }
    }
}
