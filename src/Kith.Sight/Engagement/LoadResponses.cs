using System.Text.Json;
using Kith.Kernel;
using Kith.Platform.History;
using Kith.Platform.Work;
using Kith.Record.Practice;
using Kith.Sight.Engagement.Load;
using Kith.Sight.Engagement.Themes;
using Microsoft.EntityFrameworkCore;

namespace Kith.Sight.Engagement;

/// <summary>What came of loading.</summary>
/// <param name="Held">Of those added, how many are held back until somebody has read them for names.</param>
public sealed record ResponsesLoaded(ExerciseId Exercise, int Added, int Unchanged, int Held);

/// <summary>What history keeps of it: never what anybody said.</summary>
public sealed record ResponsesLoadedEvent(string Exercise, int Added, int Unchanged, int Held);

/// <summary>
/// Takes a file of responses into an exercise. Loading again adds what is new; a response that is there already stays as it is. Whatever may
/// name somebody is held back before anyone else can read it.
/// </summary>
public sealed class LoadResponses(Work work, PracticePacks practice)
{
    /// <summary>The action.</summary>
    public static readonly ActionInfo Action = new("engagement.load-responses", "engagement.edit", "Loaded responses");

    /// <summary>The event.</summary>
    public static readonly EventKind<ResponsesLoadedEvent> Loaded = new(
        "engagement.responses-loaded", Significance.Housekeeping, p => $"{p.Added} responses came into {p.Exercise}, {p.Held} of them held back; {p.Unchanged} were there");

    /// <summary>Takes them in; <paramref name="into"/> is null when the file's own exercise is found by its title, or made.</summary>
    public Task<Outcome<ResponsesLoaded>> DoAsync(FileRead file, ExerciseId? into, CancellationToken cancellation) => work.DoAsync<ResponsesLoaded>(Action, About.Nobody, null, async hand =>
    {
        var exercise = await hand.Db.Set<Exercise>().FirstOrDefaultAsync(e => e.AgencyId == hand.Agency && (into == null ? e.Title == file.Title : e.Id == into), cancellation);
        if (exercise is null && into is not null) return new Outcome<ResponsesLoaded>.NotFound();
        exercise ??= hand.Add(new Exercise
        {
            Id = hand.NewId<ExerciseId>(), AgencyId = hand.Agency, Kind = file.Sessions.Count > 0 ? ExerciseKind.Workshops : ExerciseKind.Written, Title = file.Title, Source = file.Source,
            Limits = string.Join('\n', file.Limits), CreatedAt = hand.Now, Version = 1,
        });
        await TakeShapeAsync(hand, exercise.Id, file, cancellation);
        var there = (await hand.Db.Set<Response>().Where(r => r.AgencyId == hand.Agency && r.ExerciseId == exercise.Id).Select(r => r.Reference).ToListAsync(cancellation)).ToHashSet(StringComparer.Ordinal);
        var (added, held) = (0, 0);
        foreach (var said in file.Said.Where(s => there.Add(s.Reference)))
        {
            var response = hand.Add(Made(hand, exercise.Id, said, file.Source, there.Count));
            added++;
            if (response.State == ReadState.Held) held++;
        }

        hand.Happened(Loaded, new(exercise.Title, added, file.Said.Count - added, held), [], subject: ("exercise", exercise.Id.Value));
        return new ResponsesLoaded(exercise.Id, added, file.Said.Count - added, held);
    }, cancellation);

    private Response Made(WorkInHand hand, ExerciseId exercise, SaidInFile said, string source, int order)
    {
        var why = ReadForNames.Why(said.Text, practice.Redaction);
        return new()
        {
            Id = hand.NewId<ResponseId>(), AgencyId = hand.Agency, ExerciseId = exercise, Kind = said.Kind, Order = order, Reference = said.Reference, SessionNumber = said.Session, GroupName = said.Group, Rank = said.Rank,
            Text = said.Text, Language = ReadForNames.Language(said.Text, practice.Redaction), Source = $"{source}, {said.At}", MayQuote = said.MayQuote, Edited = said.Edited,
            State = why is null ? ReadState.Open : ReadState.Held, HeldBecause = why, ReceivedAt = hand.Now, Version = 1,
        };
    }

    private static async Task TakeShapeAsync(WorkInHand hand, ExerciseId exercise, FileRead file, CancellationToken cancellation)
    {
        var sessions = await hand.Db.Set<ExerciseSession>().Where(s => s.AgencyId == hand.Agency && s.ExerciseId == exercise).Select(s => s.Number).ToListAsync(cancellation);
        foreach (var session in file.Sessions.Where(s => !sessions.Contains(s.Number)))
        {
            hand.Add(new ExerciseSession { Id = hand.NewId<EngagementRowId>(), AgencyId = hand.Agency, ExerciseId = exercise, Number = session.Number, Title = session.Title, Place = session.Place, On = session.On });
            foreach (var (group, absent) in session.Groups.Select(g => (g, false)).Concat(session.Absent.Select(g => (g, true))).DistinctBy(g => g.Item1))
            {
                hand.Add(new Attendance { Id = hand.NewId<EngagementRowId>(), AgencyId = hand.Agency, ExerciseId = exercise, SessionNumber = session.Number, GroupName = group, Absent = absent });
            }
        }

        var groups = await hand.Db.Set<DelegateGroup>().Where(g => g.AgencyId == hand.Agency && g.ExerciseId == exercise).Select(g => g.Name).ToListAsync(cancellation);
        var named = file.Sessions.SelectMany(s => s.Groups.Concat(s.Absent)).Concat(file.Said.Select(s => s.Group).OfType<string>()).Distinct(StringComparer.Ordinal).Where(g => !groups.Contains(g));
        foreach (var (group, i) in named.Select((g, i) => (g, i)))
        {
            hand.Add(new DelegateGroup { Id = hand.NewId<EngagementRowId>(), AgencyId = hand.Agency, ExerciseId = exercise, Order = groups.Count + i + 1, Name = group });
        }

        if (file.Codebook is { } codebook && !await hand.Db.Set<CodebookVersion>().AnyAsync(c => c.AgencyId == hand.Agency && c.ExerciseId == exercise, cancellation))
        {
            hand.Add(new CodebookVersion
            {
                Id = hand.NewId<EngagementRowId>(), AgencyId = hand.Agency, ExerciseId = exercise, Number = 1, Themes = JsonSerializer.Serialize(codebook.Themes, Json.Options), Merged = "{}", RecordedAt = hand.Now, By = hand.Actor.Name,
                Why = $"As loaded from {file.Source}",
            });
        }
    }
}
