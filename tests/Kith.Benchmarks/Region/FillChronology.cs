using Kith.Benchmarks.Rig;
using Kith.Kernel;
using Kith.Platform.History;
using Kith.Record.Facts;
using Kith.Record.Passages;

namespace Kith.Benchmarks.Region;

/// <summary>Writes the history of one child: ten thousand entries over ten years, and the signed paragraphs that stand on the summary.</summary>
internal sealed class FillChronology(BulkRows bulk, BenchStaff staff, SetClock clock)
{
    /// <summary>How many entries the chronology has.</summary>
    public const int Entries = 10_000;

    private const long First = 1_000_000; // what the house itself does meanwhile is numbered below

    private static readonly (string Topic, string Voice)[] Said =
        [("unocini.health", "worker"), ("referral.reason", "referrer"), ("referral.child-words", "child"), ("referral.family-view", "parent")];

    /// <summary>What the signed paragraphs are about, in the order in which the summary shows them.</summary>
    public static IEnumerable<string> Topics => Said.Select(s => s.Topic);

    public async Task WriteAsync(PersonId child, CancellationToken cancellation)
    {
        // Ten years up to now, so that "lately" always has some of them.
        var now = TimeProvider.System.GetUtcNow().UtcDateTime;
        var apart = TimeSpan.FromDays(3650) / Entries;
        var previous = Chain.Start;
        var actions = new List<HistoryAction>();
        for (var i = 0; i < Entries; i++)
        {
            var (at, seq) = (now - (apart * (Entries - i)), First + i);
            var e = new HistoryEvent
            {
                AgencyId = staff.Agency, Seq = seq, N = 1, Code = RecordFacts.Corrected.Code, Version = RecordFacts.Corrected.Version,
                Payload = EventKind<FactCorrected>.Write(new("School the child goes to", "Hollymount College", $"Riverside High School, class {i % 12}", "told by the school")),
                Filings = [new() { AgencyId = staff.Agency, Seq = seq, N = 1, PersonId = child, OccurredAt = at, Significance = i % 9 == 0 ? 2 : 1 }],
            };
            var action = new HistoryAction
            {
                AgencyId = staff.Agency, Seq = seq, At = at, ActorId = staff.Worker.User, ActorName = staff.Worker.Name, ActorRole = staff.Worker.Role, Code = "facts.correct",
                Why = i % 5 == 0 ? "The school wrote" : null, PreviousHash = previous, Hash = [], Events = [e],
            };
            action.Hash = previous = Chain.HashOf(action);
            actions.Add(action);
        }

        await bulk.WriteAsync(actions, cancellation);
        await bulk.WriteAsync(actions.SelectMany(a => a.Events), cancellation);
        await bulk.WriteAsync(actions.SelectMany(a => a.Events).SelectMany(e => e.Filings), cancellation);
        var passages = Said.Select(s => new Passage
        {
            Id = clock.New<PassageId>(), AgencyId = staff.Agency, Topic = s.Topic, Voice = s.Voice, Source = "Visit", SignedBy = staff.Worker.User, SignedByName = staff.Worker.Name,
            SignedAt = now, OriginKind = "visit", OriginId = clock.New<PassageId>().Value, Text = string.Join(' ', Enumerable.Repeat("What was seen and heard at home, in the words of the one who signed it.", 6)),
        }).ToList();
        await bulk.WriteAsync(passages, cancellation);
        await bulk.WriteAsync(passages.Select(p => new PassageAbout { PassageId = p.Id, PersonId = child, AgencyId = staff.Agency }), cancellation);
    }
}
