using Kith.Record.Practice;

namespace Kith.Journey.FrontDoor;

/// <summary>What is still missing in a decision. Pure.</summary>
internal static class DecisionProblems
{
    /// <summary>Field name to what is wrong, in the order of the page.</summary>
    public static IEnumerable<(string Field, string Problem)> Of(ReferralFile file, PracticePack pack, DecidingReferral deciding)
    {
        var decisions = pack.Codes["front-door-decision"].Codes;
        if (deciding.Level is not { } level || !pack.Thresholds.Levels.ContainsKey(level))
        {
            yield return ("Level", "Choose the level of need you apply");
        }

        if (deciding.Need is { Length: > 0 } need && !pack.Codes["need"].Codes.ContainsKey(need))
        {
            yield return ("Need", "Choose the main reason for help from the list");
        }

        if (deciding.Decision is not { } decision || !decisions.ContainsKey(decision))
        {
            yield return ("Decision", "Choose what happens next");
        }

        foreach (var (field, code) in deciding.Differs.Select(d => (DiffersField(d.Child), d.Decision)).Append(("Decision", deciding.Decision ?? "")))
        {
            if (!FrontDoorDecision.MayBe(file.Referral.Route, code))
            {
                yield return (field, $"That is for the {pack.Place.FrontDoor} to decide. Pass it on: nothing has to be written again");
            }
        }

        foreach (var child in deciding.Differs)
        {
            if (file.Siblings.All(s => s.Id != child.Child) || !decisions.ContainsKey(child.Decision))
            {
                yield return (DiffersField(child.Child), "Choose what happens next for this child");
            }
            else if (child.Decision != deciding.Decision && string.IsNullOrWhiteSpace(child.Why))
            {
                yield return (DiffersField(child.Child) + "-Why", $"Say why it is different for {file.Siblings.First(s => s.Id == child.Child).Lead.CalledBy}");
            }
        }

        if (string.IsNullOrWhiteSpace(deciding.Reason))
        {
            yield return ("Reason", "Enter the reason. The referrer and the family read it");
        }

        if (deciding.AlsoObserved.Any(c => !pack.Codes["concerns"].Codes.ContainsKey(c)))
        {
            yield return ("AlsoObserved", "Choose what was seen or heard from the list");
        }

        var follows = deciding.Differs.Select(d => d.Decision).Append(deciding.Decision ?? "").Any(d => FrontDoorDecision.TeamFor(d) is not null);
        if (follows && (deciding.Risk is not { Length: > 0 } risk || !pack.Codes["risk-level"].Codes.ContainsKey(risk)))
        {
            yield return ("Risk", "Say how safe it is to wait for a worker");
        }
    }

    /// <summary>The field of a child's own decision.</summary>
    public static string DiffersField(Kernel.PersonId child) => $"Differs-{child.Value:N}";

    public static OrderedDictionary<string, string> ToOrderedDictionary(this IEnumerable<(string Field, string Problem)> problems)
    {
        var all = new OrderedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (field, problem) in problems)
        {
            all[field] = problem;
        }

        return all;
    }
}
