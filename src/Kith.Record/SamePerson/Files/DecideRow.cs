using Kith.Kernel;
using Kith.Platform.History;
using Kith.Platform.Work;
using Microsoft.EntityFrameworkCore;

namespace Kith.Record.SamePerson.Files;

/// <summary>What history keeps of the decision about a row: nothing of the row itself.</summary>
public sealed record AgencyRowDecided(string From, string Answer);

/// <summary>A person says whether a row is somebody of the record. The row stays a row: what it says becomes no fact.</summary>
public sealed class DecideRow(Work work)
{
    /// <summary>The action.</summary>
    public static readonly ActionInfo Action = new("agency-files.decide", "agency-files.give", "Decided on a row of a list from another agency", NeedsWhy: true);

    /// <summary>Decided.</summary>
    public static readonly EventKind<AgencyRowDecided> Decided = new("agency-files.row-decided", Significance.Housekeeping, p => p.Answer switch
    {
        "same" => $"Found to stand in a list from {p.From}",
        "not-the-same" => $"Compared with a row of a list from {p.From}: somebody else",
        _ => $"Compared with a row of a list from {p.From}: not sure yet",
    });

    /// <summary>Only whom the row was compared with can be chosen.</summary>
    public static readonly Refusal NotCompared = new("agency-files.not-compared", "Choose one of the people the row was compared with");

    /// <summary>Decides. <paramref name="person"/> is whom the row is, or was looked at with; <paramref name="answer"/> same, not-the-same or not-sure.</summary>
    public Task<Outcome<Nothing>> DecideAsync(AgencyFileId file, int no, PersonId person, string answer, string? why, CancellationToken cancellation) =>
        work.DoAsync<Nothing>(Action, About.These(person), why, async hand =>
        {
            var row = await hand.Db.Set<AgencyFileRow>().FirstOrDefaultAsync(r => r.AgencyId == hand.Agency && r.FileId == file && r.No == no, cancellation);
            if (row is null) return new Outcome<Nothing>.NotFound();
            var compared = await hand.Db.Set<AgencyFileMatch>().Where(m => m.FileId == file && m.No == no)
                .AnyAsync(m => hand.Db.Set<People.Person>().Any(p => p.Id == m.PersonId && p.LeadId == person), cancellation);
            if (!compared) return NotCompared;
            (row.Answer, row.PersonId, row.AnsweredByName, row.AnsweredAt, row.Why) = (answer, answer == "same" ? person : null, hand.Actor.Name, hand.Now, why!.Trim());
            var from = await hand.Db.Set<AgencyFile>().Where(f => f.Id == file).Select(f => f.From).SingleAsync(cancellation);
            hand.Happened(Decided, new(from, answer), [person]);
            return Nothing.Value;
        }, cancellation);
}
