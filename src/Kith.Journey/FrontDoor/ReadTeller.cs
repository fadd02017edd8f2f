using Kith.Journey.FrontDoor.Referrals;
using Kith.Kernel;
using Kith.Platform.Work;
using Kith.Record.Facts;
using Kith.Record.Families;
using Kith.Record.Practice;
using Microsoft.EntityFrameworkCore;

namespace Kith.Journey.FrontDoor;

/// <summary>The professional who told a worker: one the family's record knows by id, or somebody new with what was said of them, by fact.</summary>
public sealed record WhoTold(ProfessionalId? Id, IReadOnlyDictionary<string, string?> Says)
{
    /// <summary>What is asked about somebody new.</summary>
    public static IReadOnlyList<string> Asked { get; } = ["professional.name", "professional.role", "professional.agency", "professional.phone"];
}

/// <summary>Who told, as it was read: what is wrong with it, and what of it is new to the record. So the next form shows them and asks nothing again.</summary>
internal sealed record ReadTeller(ProfessionalId Id, string? Says, IReadOnlyList<FactEntry> New, IReadOnlyList<(string Field, string Problem)> Problems)
{
    private static readonly string[] Needed = ["professional.name", "professional.agency"];

    /// <summary>Reads it; an id that is nobody of this family's record is somebody new.</summary>
    public static async Task<ReadTeller> Async(WorkInHand hand, Referral referral, WhoTold? told, PracticePacks practice, CancellationToken cancellation)
    {
        if (told?.Id is not { } id) return new(default, null, [], [("Told", "Choose who told you")]);
        var known = await hand.Db.Set<Professional>().FirstOrDefaultAsync(p => p.AgencyId == hand.Agency && p.Id == id, cancellation);
        if (known is not null)
        {
            return await hand.Db.Set<Involvement>().AnyAsync(i => i.AgencyId == hand.Agency && i.FamilyId == referral.FamilyId && i.ProfessionalId == id && i.To == null, cancellation)
                ? new(id, string.Join(", ", new[] { known.Name, known.WorksFor }.OfType<string>()), [], []) : new(default, null, [], [("Told", "Choose who told you")]);
        }

        var (entries, problems) = (new List<FactEntry>(), new List<(string, string)>());
        foreach (var factId in WhoTold.Asked)
        {
            var fact = practice.Fact(factId);
            if (told.Says.GetValueOrDefault(factId)?.Trim() is not { Length: > 0 } typed)
            {
                if (Needed.Contains(factId)) problems.Add((factId, $"Enter the {fact.Says.ToLowerInvariant()} of whoever told you"));
                continue;
            }

            var read = FactValue.Read(fact, null, [typed], London.DateOf(hand.Now));
            if (read.Problem is { } problem) problems.Add((factId, problem));
            else entries.Add(new(new(SubjectKind.Professional, id.Value), factId, read.Canonical));
        }

        return new(id, string.Join(", ", entries.Where(e => Needed.Contains(e.FactId)).Select(e => e.Value)), entries, problems);
    }

    /// <summary>Somebody new becomes a professional of the family.</summary>
    public async Task TakeInAsync(WorkInHand hand, Referral referral, RecordFacts facts, IReadOnlyList<PersonId> children, CancellationToken cancellation)
    {
        if (New.Count == 0) return;
        hand.Add(new Professional { Id = Id, AgencyId = hand.Agency });
        hand.Add(new Involvement { FamilyId = referral.FamilyId, ProfessionalId = Id, AgencyId = hand.Agency, From = hand.Now });
        await facts.RecordAsync(hand, new("worker", $"{hand.Actor.Name}, screening of {referral.Reference}"), New, children, cancellation);
    }
}
