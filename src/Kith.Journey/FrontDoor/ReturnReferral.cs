using System.Globalization;
using Kith.Journey.FrontDoor.Referrals;
using Kith.Kernel;
using Kith.Platform.History;
using Kith.Platform.Work;
using Kith.Record.Practice;

namespace Kith.Journey.FrontDoor;

/// <summary>A referral as somebody returns it. <paramref name="Missing"/>: ids of the questions that have no answer.</summary>
/// <param name="Site">Where the house answers, for the link in the message.</param>
public sealed record Returning(ReferralId Referral, int Version, IReadOnlyCollection<string> Missing, string? Also, DateOnly? By, string Site);

/// <summary>What history keeps of a referral that was returned.</summary>
public sealed record ReferralReturned(string Reference, string To, IReadOnlyList<string> Missing, DateOnly By);

/// <summary>
/// Returns a referral to whoever sent it, saying what is missing. It stays on the board and its clock runs on: a child is never sent away with a form.
/// </summary>
public sealed class ReturnReferral(WorkReferral referrals, ReadReferral read, PracticePacks practice)
{
    /// <summary>Returning it.</summary>
    public static readonly ActionInfo Action = new("front-door.return", "front-door.work", "Returned a referral as incomplete");

    /// <summary>Returned.</summary>
    public static readonly EventKind<ReferralReturned> Returned = new(
        "front-door.returned", Significance.Routine,
        p => $"{p.Reference} returned to {p.To} as incomplete, to answer by {p.By:d MMMM yyyy}. Missing: {string.Join("; ", p.Missing)}",
        p => $"We asked {p.To} for what was missing in what they told us");

    private const int Longest = 2000;

    /// <summary>Returns it.</summary>
    public Task<Outcome<Nothing>> RunAsync(Returning returning, CancellationToken cancellation) =>
        referrals.DoAsync<Nothing>(Action, returning.Referral, returning.Version, null, async (hand, referral, children) =>
        {
            var (pack, today) = (practice[hand.Actor.Place], London.DateOf(hand.Now));
            var file = (await read.FindAsync(hand.Agency, referral.Id, cancellation))!;
            var missing = MissingInReferral.Of(file, practice, pack, today).Where(m => returning.Missing.Contains(m.Id)).Select(m => Says(pack.Words, m)).ToList();
            if (!string.IsNullOrWhiteSpace(returning.Also)) missing.Add(returning.Also.Trim());
            var question = Question(pack.Words, missing, returning.By);
            var problems = Problems(missing, question, returning.By, today).ToOrderedDictionary();
            if (problems.Count > 0)
            {
                return new Outcome<Nothing>.Invalid(problems);
            }

            if (referral.DecidedAt is not null)
            {
                return TakeReferral.Over;
            }

            referral.CheckingSince ??= hand.Now;
            await AskReferrer.PostAsync(hand, referral, question, returning.By!.Value, returning.Site, "returned", pack.Words, cancellation);
            hand.Happened(Returned, new(referral.Reference, referral.Source, missing, returning.By.Value), children, subject: ("referral", referral.Id.Value));
            return Nothing.Value;
        }, cancellation);

    private static IEnumerable<(string, string)> Problems(List<string> missing, string question, DateOnly? by, DateOnly today)
    {
        if (missing.Count == 0) yield return ("Missing", "Tick what is missing, or write it below");
        if (question.Length > Longest) yield return ("Also", $"What is missing must be {Longest:N0} characters or less in all");
        if (by is not { } day || day < today) yield return ("By", "Enter the day by which you need the answer, today or later");
    }

    private static string Says(PackWords words, MissingAnswer missing) => missing.Of == 1 ? missing.Says
        : words.Say("message.referrer.returned.of", ("what", missing.Says), ("have", Number(missing.Have)), ("all", Number(missing.Of)));

    private static string Question(PackWords words, List<string> missing, DateOnly? by)
    {
        var due = by?.ToString("d MMMM yyyy", CultureInfo.GetCultureInfo("en-GB")) ?? "";
        List<string> lines = [words["message.referrer.returned.question"], .. missing.Select(m => $"- {m}"), words.Say("message.referrer.returned.by", ("due", due))];
        return string.Join('\n', lines);
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
