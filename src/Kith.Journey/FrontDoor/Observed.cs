using System.Text.Json;
using Kith.Journey.FrontDoor.Referrals;
using Kith.Kernel;
using Kith.Platform.History;
using Kith.Record.Facts;
using Kith.Record.Practice;
using Kith.Record.Practice.Thresholds;

namespace Kith.Journey.FrontDoor;

/// <summary>What was observed, as the threshold guidance reads it: the referrer's facts and the worker's together. Pure.</summary>
public static class Observed
{
    /// <summary>For the brothers and sisters together. <paramref name="earlier"/>: referrals that the guidance's window counts.</summary>
    public static ObservedFacts In(ReferralFile file, DateOnly today, int earlier, IEnumerable<string>? also = null)
    {
        var ages = file.Siblings.Where(s => s.Lead.BornOn is not null).Select(s => Ages.InYears(s.Lead.BornOn!.Value, today)).ToList();
        return new(
            Concerns(file).Concat(also ?? []).ToHashSet(StringComparer.Ordinal), ages.Count == 0 ? null : ages.Min(),
            file.Siblings.Any(s => s.Lead is { BornOn: null, DueOn: not null }),
            file.Siblings.Any(s => file.Facts.Value(Subject.Of(s.Id), "person.disability") is { } held && FactValue.Split(held).Any(d => d is not "none")),
            earlier, file.Facts.Value(file.Subject, "referral.immediate-danger") == "yes");
    }

    /// <summary>What in a request for help speaks of harm, in words for staff; nothing where the front door looks anyway.</summary>
    public static IReadOnlyList<string> HarmIn(ReferralFile file, PracticePack pack) => pack.HarmIn(
        file.Referral, file.Facts.All.Where(f => f.Subject == Subject.Of(file.Referral.FamilyId) && f is { FactId: "family.concerns", Value: not null }).Select(f => f.Value!),
        file.Passages.Select(p => p.Passage.Text));

    /// <summary>The same for a card of the board, from what is held of it.</summary>
    public static IReadOnlyList<string> HarmIn(this PracticePack pack, Referral referral, IEnumerable<string> answers, IEnumerable<string> texts) =>
        referral.Route == ReferralRoute.FrontDoor ? []
            : pack.SpeaksOfHarm(JsonSerializer.Deserialize<ThresholdReading>(referral.ThresholdReading, Json.Options)!, answers.SelectMany(FactValue.Split), texts);

    /// <summary>Everything anybody observed so far, whoever said it.</summary>
    public static IReadOnlyCollection<string> Concerns(ReferralFile file) =>
        file.Facts.All.Where(f => f.Subject == file.Subject && f is { FactId: "referral.concerns", Value: not null }).SelectMany(f => FactValue.Split(f.Value!)).ToHashSet(StringComparer.Ordinal);

    /// <summary>The worker's own observations with those added now; empty when nothing is added.</summary>
    public static IReadOnlyList<string> Added(ReferralFile file, IEnumerable<string> also)
    {
        var known = Concerns(file);
        var added = also.Where(c => !known.Contains(c)).Distinct(StringComparer.Ordinal).ToList();
        var before = file.Facts.All.Where(f => f.Subject == file.Subject && f is { FactId: "referral.concerns", SourceKind: "worker", Value: not null }).SelectMany(f => FactValue.Split(f.Value!));
        return added.Count == 0 ? [] : [.. before, .. added];
    }
}
