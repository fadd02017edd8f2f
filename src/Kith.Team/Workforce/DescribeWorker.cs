using Kith.Kernel;
using Kith.Platform.History;
using Kith.Platform.Work;
using Kith.Record.Practice;
using Kith.Record.Users;
using Microsoft.EntityFrameworkCore;

namespace Kith.Team.Workforce;

/// <summary>What a manager or administrator says about a worker.</summary>
/// <param name="AwayFrom">First day of a new absence; null adds none.</param>
/// <param name="AwayTo">Its last day; null while nobody knows.</param>
/// <param name="Version">The version of the profile that was seen; 0 when there was none.</param>
public sealed record WorkerDescription(
    int? TimePercent, int? CapacityPoints, IReadOnlyList<string> Languages, string? BaseTown, DateOnly? NewlyQualifiedUntil,
    DateOnly? AwayFrom, DateOnly? AwayTo, int Version);

/// <summary>What history keeps of it.</summary>
public sealed record WorkerDescribed(string Worker);

/// <summary>Describes a worker: hours, agreed points, languages, where they set out from, days away.</summary>
public sealed class DescribeWorker(Work work, PracticePacks practice)
{
    /// <summary>The action.</summary>
    public static readonly ActionInfo Action = new("workforce.describe-worker", "workforce.edit", "Described a worker");

    /// <summary>A worker's profile changed.</summary>
    public static readonly EventKind<WorkerDescribed> Described = new(
        "workforce.worker-described", Significance.Housekeeping, p => $"Hours, languages or days away of {p.Worker} changed");

    /// <summary>Saves the description. Not found for a user of another agency, or of a team the actor is not in unless the actor's role sees beyond teams.</summary>
    public Task<Outcome<Nothing>> DoAsync(UserId user, WorkerDescription said, CancellationToken cancellation) =>
        work.DoAsync<Nothing>(Action, About.Nobody, why: null, async hand =>
        {
            var worker = await hand.Db.Set<User>().AsNoTracking().FirstOrDefaultAsync(u => u.Id == user && u.AgencyId == hand.Agency && u.ClosedAt == null, cancellation);
            if (worker is null || !await MayDescribeAsync(hand, user, cancellation))
            {
                return new Outcome<Nothing>.NotFound();
            }

            if (Problems(said, practice[hand.Actor.Place].Codes["language"]) is { Count: > 0 } problems)
            {
                return new Outcome<Nothing>.Invalid(problems);
            }

            var profile = await hand.Db.Set<WorkerProfile>().FirstOrDefaultAsync(p => p.UserId == user, cancellation);
            if ((profile?.Version ?? 0) != said.Version)
            {
                return new Outcome<Nothing>.Conflict(profile?.Version ?? 0);
            }

            profile ??= hand.Add(new WorkerProfile { UserId = user, AgencyId = hand.Agency });
            profile.TimePercent = said.TimePercent!.Value;
            profile.CapacityPoints = said.CapacityPoints;
            profile.Languages = string.Join(',', said.Languages.Distinct(StringComparer.Ordinal));
            profile.BaseTown = string.IsNullOrWhiteSpace(said.BaseTown) ? null : said.BaseTown.Trim();
            profile.NewlyQualifiedUntil = said.NewlyQualifiedUntil;
            profile.Version++;
            if (said.AwayFrom is { } from)
            {
                await GoAwayAsync(hand, user, from, said.AwayTo, cancellation);
            }

            hand.Happened(Described, new(worker.Name), [], subject: ("user", user.Value));
            return Nothing.Value;
        }, cancellation);

    // An open absence is closed by saying the same first day again with a last day.
    private static async Task GoAwayAsync(WorkInHand hand, UserId user, DateOnly from, DateOnly? to, CancellationToken cancellation)
    {
        var known = await hand.Db.Set<WorkerAbsence>().FirstOrDefaultAsync(a => a.AgencyId == hand.Agency && a.UserId == user && a.From == from, cancellation);
        known ??= hand.Add(new WorkerAbsence { Id = hand.NewId<WorkerAbsenceId>(), AgencyId = hand.Agency, UserId = user, From = from });
        known.To = to;
    }

    private static async Task<bool> MayDescribeAsync(WorkInHand hand, UserId user, CancellationToken cancellation) =>
        hand.Actor.Reach != Platform.Access.ReachKind.Team
        || await hand.Db.Set<TeamMember>().AnyAsync(m => m.UserId == user && hand.Actor.Teams.Contains(m.TeamId), cancellation);

    private static Dictionary<string, string> Problems(WorkerDescription said, CodeList languages)
    {
        var problems = new Dictionary<string, string>(StringComparer.Ordinal);
        if (said.TimePercent is not (>= 1 and <= WorkerProfile.WholeTime)) problems["TimePercent"] = $"Enter hours as a number from 1 to {WorkerProfile.WholeTime}";
        if (said.CapacityPoints <= 0) problems["CapacityPoints"] = "Enter points as a number above 0, or leave it empty";
        if (said.Languages.Any(l => !languages.Codes.ContainsKey(l))) problems["Languages"] = "Choose languages from the list";
        if (said.BaseTown?.Length > 80) problems["BaseTown"] = "The town must be 80 characters or less";
        if (said.AwayFrom is null && said.AwayTo is not null) problems["AwayFrom"] = "Enter the first day away";
        if (said.AwayTo < said.AwayFrom) problems["AwayTo"] = "The last day away must be on or after the first";
        return problems;
    }
}
