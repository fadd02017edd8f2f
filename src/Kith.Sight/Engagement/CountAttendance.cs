using Kith.Kernel;
using Kith.Platform.History;
using Kith.Platform.Work;
using Microsoft.EntityFrameworkCore;

namespace Kith.Sight.Engagement;

/// <summary>What history keeps of it.</summary>
public sealed record AttendanceCounted(string Exercise, int Session);

/// <summary>Adds a session, or says how many of each group came to one.</summary>
public sealed class CountAttendance(Work work)
{
    /// <summary>The action.</summary>
    public static readonly ActionInfo Action = new("engagement.count", "engagement.code", "Counted who came");

    /// <summary>The event.</summary>
    public static readonly EventKind<AttendanceCounted> Counted = new("engagement.attendance-counted", Significance.Housekeeping, p => $"Who came to session {p.Session} of {p.Exercise} was counted");

    /// <summary>Keeps one count: null means that nobody counted, 0 that nobody came. A session that is not there yet is added with its title.</summary>
    public Task<Outcome<Nothing>> DoAsync(ExerciseId id, int session, string? title, string? place, DateOnly? on, string? group, int? came, CancellationToken cancellation) => work.DoAsync<Nothing>(Action, About.Nobody, null, async hand =>
    {
        if (await hand.Db.Set<Exercise>().FirstOrDefaultAsync(e => e.Id == id && e.AgencyId == hand.Agency, cancellation) is not { } exercise) return new Outcome<Nothing>.NotFound();
        var known = await hand.Db.Set<ExerciseSession>().AnyAsync(s => s.AgencyId == hand.Agency && s.ExerciseId == id && s.Number == session, cancellation);
        if (!known && string.IsNullOrWhiteSpace(title)) return Outcome.Invalid<Nothing>("SessionTitle", "Enter a title for the new session");
        if (came < 0) return Outcome.Invalid<Nothing>("Came", "Enter 0 or more");
        if (!known) hand.Add(new ExerciseSession { Id = hand.NewId<EngagementRowId>(), AgencyId = hand.Agency, ExerciseId = id, Number = session, Title = title!.Trim(), Place = place?.Trim(), On = on });
        if (!string.IsNullOrWhiteSpace(group))
        {
            var row = await hand.Db.Set<Attendance>().FirstOrDefaultAsync(a => a.AgencyId == hand.Agency && a.ExerciseId == id && a.SessionNumber == session && a.GroupName == group, cancellation)
                ?? hand.Add(new Attendance { Id = hand.NewId<EngagementRowId>(), AgencyId = hand.Agency, ExerciseId = id, SessionNumber = session, GroupName = group });
            (row.Came, row.Absent) = (came, came == 0);
        }

        hand.Happened(Counted, new(exercise.Title, session), [], subject: ("exercise", id.Value));
        return Nothing.Value;
    }, cancellation);
}
