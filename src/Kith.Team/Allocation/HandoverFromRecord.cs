using System.Globalization;
using System.Text.RegularExpressions;
using Kith.Kernel;
using Kith.Platform.Data;
using Kith.Record.Facts;
using Kith.Record.Families;
using Kith.Record.Passages;
using Kith.Record.People;
using Kith.Record.Practice;
using Kith.Record.Practice.Clocks;
using Microsoft.EntityFrameworkCore;

namespace Kith.Team.Allocation;

/// <summary>What the record itself says on a handover page: people, homes, facts and signed paragraphs. Six statements, however large the family.</summary>
internal sealed partial class HandoverFromRecord(KithDb db, FactBook facts, PracticePacks practice) : IHandoverPart
{
    private static readonly string[] WhyTopics = ["handover.situation", "assessment.conclusion", "plan.why", "referral.reason"];
    private static readonly (string Fact, string Says)[] Ways =
        [("child.likes", "likes"), ("child.dislikes", "does not like"), ("child.calms", "what calms"), ("child.trusted-person", "trusts")];

    public async Task<IReadOnlyList<HandoverLine>> LinesAsync(HandoverOf handover, CancellationToken cancellation)
    {
        var known = await KnownAsync(handover, cancellation);
        return [.. WhoLivesHere(known), .. Doorstep(known), .. Why(known), .. DoNotAsk(known), .. Notes(known), .. Likes(known), .. await FirstWeekAsync(handover, cancellation)];
    }

    private static IEnumerable<HandoverLine> WhoLivesHere(Known k)
    {
        foreach (var person in k.People.OrderBy(p => k.IsChild(p.Id) ? 0 : 1).ThenBy(p => p.BornOn))
        {
            var age = person.BornOn is { } born && k.IsChild(person.Id) ? $", {Ages.InYears(born, k.Today)}" : "";
            var to = k.Is.GetValueOrDefault(person.Id) is { } kind ? $", {k.Codes["relationship"].Says(kind).InSentence()}" : "";
            var call = person.KnownAs is { Length: > 0 } known && known != person.GivenName ? $": say {known}" : "";
            var pronouns = k.Value(person.Id, "person.pronouns") is { } says ? $" ({says})" : "";
            var apart = k.LivesApart(person.Id) ? ", lives elsewhere" : "";
            yield return new(HandoverSection.WhoLivesHere, $"{Names.Full(person.GivenName, person.FamilyName, null)}{age}{to}{call}{pronouns}{apart}", At(person.Id, "summary"));
        }
    }

    private static IEnumerable<HandoverLine> Doorstep(Known k)
    {
        var at = At(k.Of.Children[0], "people");
        // What is short and vital stands first, so that a long description of a home cannot push it off the page.
        if (k.Homes.Any(h => k.Sheet.Value(Subject.Of(h), "household.confidential") == "yes")) yield return new(HandoverSection.Doorstep, "The address is confidential: do not say it to anyone", at);
        foreach (var person in k.People)
        {
            if (k.Value(person.Id, "person.safe-contact") is { } safe)
            {
                yield return new(HandoverSection.Doorstep, $"Safe ways to reach {person.CalledBy}: {string.Join(", ", FactValue.Split(safe).Select(c => k.Codes["safe-contact"].Says(c).InSentence()))}", at);
            }

            if (k.Value(person.Id, "person.interpreter") is { } needed and not "not-needed")
            {
                var language = k.Value(person.Id, "person.first-language") is { } code ? $" ({k.Codes["language"].Says(code)})" : "";
                yield return new(HandoverSection.Doorstep, $"{person.CalledBy}: {k.Codes["interpreter"].Says(needed).InSentence()}{language}", at);
            }
        }

        foreach (var home in k.Homes.Distinct())
        {
            if (k.Sheet.Value(Subject.Of(home), "household.doorstep-risk") is { } risk) yield return new(HandoverSection.Doorstep, risk, at);
            if (k.Sheet.Value(Subject.Of(home), "household.access-note") is { } access) yield return new(HandoverSection.Doorstep, access, at);
        }

        foreach (var person in k.People)
        {
            if (k.Value(person.Id, "person.contact-caution") is { } caution) yield return new(HandoverSection.Doorstep, $"{person.CalledBy}: {caution}", at);
        }
    }

    private static IEnumerable<HandoverLine> Why(Known k)
    {
        foreach (var topic in WhyTopics)
        {
            if (k.Passages.FirstOrDefault(p => p.Topic == topic) is not { } passage) continue;
            yield return new(HandoverSection.WhyInvolved, $"{TwoSentences(passage.Text)} ({passage.Source}, {Day(London.DateOf(passage.SignedAt))})", At(k.Of.Children[0], "summary"));
            yield break;
        }
    }

    private static IEnumerable<HandoverLine> DoNotAsk(Known k)
    {
        foreach (var child in k.Children)
        {
            if (k.Value(child.Id, "child.do-not-ask-again") is { } asked) yield return new(HandoverSection.DoNotAskAgain, $"{child.CalledBy}: {asked}", At(child.Id, "summary"));
        }

        var held = k.Pack.Handover.AnswersHeld.Where(f => k.Children.All(c => k.Value(c.Id, f) is not null)).Select(f => k.Says(f).InSentence()).ToList();
        if (held.Count > 0) yield return new(HandoverSection.DoNotAskAgain, $"Answered already, see the summary: {string.Join("; ", held)}", At(k.Of.Children[0], "summary"));
    }

    private static IEnumerable<HandoverLine> Notes(Known k)
    {
        if (k.Passages.FirstOrDefault(p => p.Topic == "handover.family-note") is { } family)
        {
            yield return new(HandoverSection.FamilyNote, $"“{family.Text}” ({family.Source}, {Day(London.DateOf(family.SignedAt))})", $"/handovers/{k.Of.Handover.Value}/note");
        }

        if (k.Passages.FirstOrDefault(p => p.Topic == "handover.worker-note") is { } worker)
        {
            yield return new(HandoverSection.WorkerNote, $"{worker.Text} ({worker.SignedByName}, {Day(London.DateOf(worker.SignedAt))})", $"/handovers/{k.Of.Handover.Value}/note");
        }
    }

    private static IEnumerable<HandoverLine> Likes(Known k)
    {
        foreach (var child in k.Children)
        {
            var said = Ways.Where(w => k.Value(child.Id, w.Fact) is not null).Select(w => $"{w.Says}: {k.Value(child.Id, w.Fact)!.TrimEnd('.')}").ToList();
            if (said.Count > 0) yield return new(HandoverSection.Likes, $"{child.CalledBy} {string.Join("; ", said)}", At(child.Id, "voice"));
        }
    }

    private async Task<IEnumerable<HandoverLine>> FirstWeekAsync(HandoverOf of, CancellationToken cancellation)
    {
        var pack = practice[of.Place];
        var from = London.DateOf(await db.Set<Handover>().Where(h => h.Id == of.Handover).Select(h => h.MadeAt).SingleAsync(cancellation));
        var due = ClockFace.DueOn(pack.Clocks.On("first-visit", from), pack.Calendar, from);
        return pack.Handover.FirstWeek.Select(l => new HandoverLine(HandoverSection.FirstWeek, l.Replace("{first-visit}", Day(due), StringComparison.Ordinal)));
    }

    private async Task<Known> KnownAsync(HandoverOf of, CancellationToken cancellation)
    {
        var people = await db.Set<Person>().AsNoTracking().Where(p => p.AgencyId == of.Agency && of.Everyone.Contains(p.Id)).ToListAsync(cancellation);
        var homes = await db.Set<Residence>().AsNoTracking().Where(r => r.AgencyId == of.Agency && of.Everyone.Contains(r.PersonId) && r.To == null)
            .Select(r => new { r.PersonId, r.HouseholdId }).ToListAsync(cancellation);
        var kinds = await db.Set<Relationship>().AsNoTracking()
            .Where(r => r.AgencyId == of.Agency && of.Children.Contains(r.ToPersonId) && of.Everyone.Contains(r.PersonId) && r.Kind != null && r.To == null)
            .Select(r => new { r.PersonId, r.Kind }).ToListAsync(cancellation);
        string[] topics = [.. WhyTopics, "handover.family-note", "handover.worker-note"];
        var passages = await db.Set<Passage>().AsNoTracking()
            .Where(p => p.AgencyId == of.Agency && topics.Contains(p.Topic) && db.Set<PassageAbout>().Any(a => a.PassageId == p.Id && of.Everyone.Contains(a.PersonId)))
            .OrderByDescending(p => p.SignedAt).ToListAsync(cancellation);
        var lived = homes.Select(h => h.HouseholdId).Distinct().ToList();
        var sheet = await facts.ReadAsync(of.Agency, [.. of.Everyone.Select(Subject.Of), .. lived.Select(Subject.Of)], cancellation);
        var today = London.DateOf(await db.Set<Handover>().Where(h => h.Id == of.Handover).Select(h => h.MadeAt).SingleAsync(cancellation));
        return new(
            of, practice, people, homes.ToLookup(h => h.PersonId, h => h.HouseholdId),
            kinds.Where(r => !of.Children.Contains(r.PersonId)).DistinctBy(r => r.PersonId).ToDictionary(r => r.PersonId, r => r.Kind!), passages, sheet, today);
    }

    /// <summary>The first two sentences; a full stop inside a name or number ends none.</summary>
    internal static string TwoSentences(string text) => string.Join(' ', SentenceEnd().Split(text.Trim()).Take(2));

    private static string At(PersonId person, string page) => $"/children/{person.Value}/{page}";

    private static string Day(DateOnly day) => day.ToString("d MMMM", CultureInfo.GetCultureInfo("en-GB"));

    [GeneratedRegex(@"(?<=[.!?])\s+(?=\p{Lu})", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex SentenceEnd();

    private sealed record Known(
        HandoverOf Of, PracticePacks Practice, IReadOnlyList<Person> People, ILookup<PersonId, HouseholdId> HomesOf, IReadOnlyDictionary<PersonId, string> Is,
        IReadOnlyList<Passage> Passages, FactSheet Sheet, DateOnly Today)
    {
        public PracticePack Pack => Practice[Of.Place];

        public CodeLists Codes => Pack.Codes;

        public IEnumerable<Person> Children => People.Where(p => IsChild(p.Id)).OrderBy(p => p.BornOn);

        public IEnumerable<HouseholdId> Homes => Of.Children.SelectMany(c => HomesOf[c]);

        public bool IsChild(PersonId person) => Of.Children.Contains(person);

        public bool LivesApart(PersonId person) => HomesOf[person].Any() && !HomesOf[person].Intersect(Homes).Any();

        public string? Value(PersonId person, string fact) => Sheet.Held(Subject.Of(person), fact, Practice.Fact(fact).Authority)?.Value;

        public string Says(string fact) => Practice.Fact(fact).Says;
    }
}
