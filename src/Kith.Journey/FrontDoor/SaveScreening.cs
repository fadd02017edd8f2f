using Kith.Journey.FrontDoor.Referrals;
using Kith.Kernel;
using Kith.Platform.Forms;
using Kith.Platform.Work;
using Kith.Record.Facts;
using Kith.Record.Facts.Sheets;
using Kith.Record.Practice;

namespace Kith.Journey.FrontDoor;

/// <summary>What the front door finds out while it checks: new facts, and held ones put right. Both are facts of the record at once.</summary>
public sealed class SaveScreening(WorkReferral referrals, ReadReferral read, RecordFacts facts, PracticePacks practice)
{
    /// <summary>Recording.</summary>
    public static readonly ActionInfo Action = new("front-door.screen", "front-door.work", "Recorded what was found out at the front door");

    /// <summary>Putting right.</summary>
    public static readonly ActionInfo CorrectAction = new("front-door.correct", "people.correct", "Corrected a fact at the front door");

    /// <summary>Records everything that was answered; what is blank stays to be found out.</summary>
    public Task<Outcome<Nothing>> SaveAsync(ReferralId id, FormAnswers typed, CancellationToken cancellation) => KeepAsync(Action, id, typed, null, cancellation);

    /// <summary>Puts one held value right.</summary>
    public Task<Outcome<Nothing>> CorrectAsync(ReferralId id, string field, FormAnswers typed, CancellationToken cancellation) => KeepAsync(CorrectAction, id, typed, field, cancellation);

    private Task<Outcome<Nothing>> KeepAsync(ActionInfo action, ReferralId id, FormAnswers typed, string? correct, CancellationToken cancellation) =>
        referrals.DoAsync<Nothing>(action, id, null, null, async (hand, referral, _) =>
        {
            var file = (await read.FindAsync(hand.Agency, id, cancellation))!;
            var today = London.DateOf(hand.Now);
            var sheet = FrontDoorForm.Lay(file, practice, practice[hand.Actor.Place], typed, today, correct);
            var sections = correct is null ? sheet.Sections
                : sheet.Sections.Select(s => s with { Fields = s.Fields.Where(f => f.Name == correct).ToList() }).Where(s => s.Fields.Count > 0).ToList();
            var given = FormReading.Read(sections, typed, today, requireAll: correct is not null);
            if (given.Problems.Count > 0)
            {
                return new Outcome<Nothing>.Invalid(given.Problems);
            }

            // Each fact is filed to the people it is about: a mother's number is no entry in a child's chronology.
            var entered = correct is null ? Entered.Asked : Entered.Corrected;
            foreach (var group in given.Facts.GroupBy(f => f.Ref))
            {
                if (!Subject.TryParse(group.Key, out var subject))
                {
                    return new Outcome<Nothing>.NotFound();
                }

                var about = subject.Kind == SubjectKind.Person ? [PersonId.From(subject.Id)] : file.Siblings.Select(s => s.Id).ToList();
                await facts.RecordAsync(
                    hand, new("worker", $"{hand.Actor.Name}, screening of {referral.Reference}"),
                    group.Select(f => new FactEntry(subject, f.FactId, f.Value, f.NoValue, entered)).ToList(), about, cancellation);
            }

            return Nothing.Value;
        }, cancellation);
}
