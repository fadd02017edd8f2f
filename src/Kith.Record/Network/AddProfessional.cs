using Kith.Kernel;
using Kith.Platform.Access;
using Kith.Platform.Data;
using Kith.Platform.Forms;
using Kith.Platform.History;
using Kith.Platform.Work;
using Kith.Record.Facts;
using Kith.Record.Facts.Sheets;
using Kith.Record.Families;
using Kith.Record.People;
using Kith.Record.Practice;
using Microsoft.EntityFrameworkCore;

namespace Kith.Record.Network;

/// <summary>A professional to add to the people around a family.</summary>
/// <param name="Id">Given by the page, so that a form sent twice adds one professional.</param>
/// <param name="Basis">Code of the pack's list sharing-basis: why it is lawful to share.</param>
public sealed record ProfessionalToAdd(FamilyId Family, ProfessionalId Id, FormAnswers Typed, string? Basis);

/// <summary>What history keeps of it; how to reach them stands in the facts.</summary>
public sealed record ProfessionalAdded(string Who, string Basis);

/// <summary>Somebody who works with the family for another body (police, school, health) joins the people around it, with the lawful reason for sharing.</summary>
public sealed class AddProfessional(Work work, KithDb db, CurrentActor current, ReadLog reads, PracticePacks practice, RecordFacts facts)
{
    /// <summary>Adding.</summary>
    public static readonly ActionInfo Action = new("network.add-professional", "professionals.add", "Added a professional who knows the family");

    /// <summary>Added.</summary>
    public static readonly EventKind<ProfessionalAdded> Added = new(
        "network.professional-added", Significance.Routine, p => $"{p.Who} works with the family. Sharing is lawful because: {p.Basis}", p => $"{p.Who} works with your family");

    /// <summary>The questions: those of the referral about a professional, so that they read and are checked the same wherever they are asked.</summary>
    public FormSheet Ask(ProfessionalId id, FormAnswers typed, IReadOnlyDictionary<string, string>? problems = null)
    {
        var pack = practice[current.Value.Place];
        var form = pack.Forms["referral"];
        var section = form.Sections.First(s => s.For == SectionSubject.EachProfessional);
        return new LayForm(practice, pack).Lay(
            form with { Sections = [section] }, [FormSubject.Of(SectionSubject.EachProfessional, "", Subject.Of(id))], FactSheet.Empty, typed, [], problems);
    }

    /// <summary>Adds them. Sent again, it is done already.</summary>
    public async Task<Outcome<ProfessionalId>> AddAsync(ProfessionalToAdd adding, CancellationToken cancellation)
    {
        var agency = current.Value.Agency;
        var children = await db.Set<FamilyMember>().AsNoTracking().Where(m => m.AgencyId == agency && m.FamilyId == adding.Family && m.IsChild && m.To == null)
            .Join(db.Set<Person>(), m => m.PersonId, p => p.Id, (_, p) => p.LeadId).Distinct().ToListAsync(cancellation);
        if (children.Count == 0)
        {
            await reads.WriteAsync(Action.Code, [(null, Sight.Unknown)], cancellation);
            return new Outcome<ProfessionalId>.NotFound();
        }

        return await work.DoAsync(Action, About.These(children), null, hand => RunAsync(hand, adding, children, cancellation), cancellation);
    }

    private async Task<Outcome<ProfessionalId>> RunAsync(WorkInHand hand, ProfessionalToAdd adding, List<PersonId> children, CancellationToken cancellation)
    {
        if (await hand.Db.Set<Professional>().Where(p => p.Id == adding.Id).Select(p => (AgencyId?)p.AgencyId).FirstOrDefaultAsync(cancellation) is { } of)
        {
            return of == hand.Agency && await hand.Db.Set<Involvement>().AnyAsync(i => i.FamilyId == adding.Family && i.ProfessionalId == adding.Id, cancellation)
                ? adding.Id : new Outcome<ProfessionalId>.NotFound();
        }

        var read = FormReading.Read(Ask(adding.Id, adding.Typed).Sections, adding.Typed, London.DateOf(hand.Now));
        var bases = practice[hand.Actor.Place].Codes["sharing-basis"];
        var said = read.Facts.Where(f => f.Value is not null).ToDictionary(f => f.FactId, f => f.Value!, StringComparer.Ordinal);
        var problems = Problems(adding, read, said, bases).DistinctBy(p => p.Field).ToDictionary(p => p.Field, p => p.Says, StringComparer.Ordinal);
        if (problems.Count > 0)
        {
            return new Outcome<ProfessionalId>.Invalid(problems);
        }

        hand.Add(new Professional { Id = adding.Id, AgencyId = hand.Agency });
        hand.Add(new Involvement { FamilyId = adding.Family, ProfessionalId = adding.Id, AgencyId = hand.Agency, From = hand.Now, SharingBasis = adding.Basis });
        await facts.RecordAsync(
            hand, new("worker", hand.Actor.Name), read.Facts.Select(f => new FactEntry(Subject.Of(adding.Id), f.FactId, f.Value, f.NoValue, f.Entered)).ToList(), children, cancellation);
        var who = new[] { said.GetValueOrDefault("professional.name"), said["professional.role"], said["professional.agency"] }.OfType<string>();
        hand.Happened(Added, new(string.Join(", ", who), bases.Says(adding.Basis!)), children, subject: ("professional", adding.Id.Value));
        return adding.Id;
    }

    // The referral leaves the agency open, because a school may not know it; whoever shares must know with whom.
    private static IEnumerable<(string Field, string Says)> Problems(ProfessionalToAdd adding, ReadSheet read, Dictionary<string, string> said, CodeList bases)
    {
        foreach (var (field, problem) in read.Problems)
        {
            yield return (field, problem);
        }

        if (!said.ContainsKey("professional.agency"))
        {
            yield return (FormAnswers.Name(Subject.Of(adding.Id).ToString(), "professional.agency"), "Enter the agency they work for");
        }

        if (adding.Basis is null || !bases.Codes.ContainsKey(adding.Basis))
        {
            yield return ("Basis", "Choose the lawful reason for sharing");
        }
    }
}
