using System.Text.Json;
using Kith.Platform.Access;
using Kith.Platform.Data;
using Kith.Platform.History;
using Kith.Sight.Engagement.Inquiries;
using Kith.Sight.Engagement.Load;
using Kith.Sight.Engagement.Sample;
using Kith.Sight.Engagement.Themes;
using Microsoft.EntityFrameworkCore;

namespace Kith.Sight.Engagement;

/// <summary>A response with what coders said of it.</summary>
public sealed record CodedResponse(Response Row, IReadOnlyList<Coding> Codings, IReadOnlyDictionary<string, string> Merged)
{
    /// <summary>The codes that count: a settlement; else what all coders agree on; null while nobody coded it or coders disagree.</summary>
    public IReadOnlyList<string>? Codes
    {
        get
        {
            var counts = Codings.FirstOrDefault(c => c.Settles) ?? (Codings.Select(c => string.Join(',', Of(c))).Distinct(StringComparer.Ordinal).Count() == 1 ? Codings[0] : null);
            return counts is null ? null : Of(counts);
        }
    }

    /// <summary>Coders disagree and nobody has settled it.</summary>
    public bool ToSettle => Codings.Count > 1 && Codes is null;

    /// <summary>The codes of one coding, merged ones under the code they went into.</summary>
    public IReadOnlyList<string> Of(Coding coding) =>
        [.. coding.Codes.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(c => Merged.GetValueOrDefault(c, c)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}

/// <summary>A group of which nothing was heard: in a session, or in the whole exercise when there is none.</summary>
public sealed record NotHeard(string Group, ExerciseSession? Session);

/// <summary>Everything known of an exercise. Responses that are held back are not in it.</summary>
/// <param name="Held">How many are held back.</param>
public sealed record ExerciseKnown(
    Exercise Exercise, IReadOnlyList<ExerciseSession> Sessions, IReadOnlyList<string> Groups, IReadOnlyList<Attendance> Attendance, IReadOnlyList<ExerciseQuestion> Questions,
    IReadOnlyList<CodedResponse> Responses, int Held, Codebook Codebook, int CodebookNumber, IReadOnlyList<Answer> Answers, IReadOnlyList<CheckKnown> Checks,
    IReadOnlyList<SamplePart> Sample, InquiryKnown? Inquiry)
{
    /// <summary>Responses of a kind, in order.</summary>
    public IEnumerable<CodedResponse> Of(params SaidKind[] kinds) => Responses.Where(r => kinds.Contains(r.Row.Kind));

    /// <summary>What themes are coded on: issues and answers.</summary>
    public IReadOnlyList<CodedResponse> Codable => [.. Of(SaidKind.Issue, SaidKind.Answer)];

    /// <summary>Groups of which nothing was heard in a session they should have been in, or in the whole exercise.</summary>
    public IReadOnlyList<NotHeard> NotHeard =>
    [
        .. Groups.Where(g => Responses.All(r => r.Row.GroupName != g)).Select(g => new NotHeard(g, null)),
        .. Sessions.SelectMany(s => Attendance.Where(a => a.SessionNumber == s.Number && (a.Absent || a.Came == 0)).Select(a => new NotHeard(a.GroupName, s))),
    ];

    /// <summary>Name of a theme; "None of the themes" for none.</summary>
    public string NameOf(string code) => code == Theme.None ? "None of the themes" : Codebook.Find(code)?.Name ?? code;

    /// <summary>Who has coded.</summary>
    public IReadOnlyList<string> Coders => [.. Responses.SelectMany(r => r.Codings).Where(c => !c.Settles).Select(c => c.Coder).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}

/// <summary>Answers what is known of an exercise.</summary>
public sealed class ReadExercise(KithDb db, CurrentActor current)
{
    /// <summary>The exercises of the agency, the newest first, with how much was said and how much is held back.</summary>
    public async Task<IReadOnlyList<(Exercise Exercise, int Responses, int Held)>> AllAsync(CancellationToken cancellation)
    {
        var agency = current.Value.Agency;
        var exercises = await db.Set<Exercise>().AsNoTracking().Where(e => e.AgencyId == agency).OrderByDescending(e => e.CreatedAt).ToListAsync(cancellation);
        var counts = await db.Set<Response>().Where(r => r.AgencyId == agency).GroupBy(r => new { r.ExerciseId, Held = r.State == ReadState.Held }).Select(g => new { g.Key.ExerciseId, g.Key.Held, Count = g.Count() }).ToListAsync(cancellation);
        return [.. exercises.Select(e => (e, counts.Where(c => c.ExerciseId == e.Id).Sum(c => c.Count), counts.Where(c => c.ExerciseId == e.Id && c.Held).Sum(c => c.Count)))];
    }

    /// <summary>The exercise of which a session was sent back under this key; null when there is none here.</summary>
    public async Task<ExerciseKnown?> FindByCheckAsync(string key, CancellationToken cancellation)
    {
        var agency = current.Value.Agency;
        var of = await db.Set<RecordCheck>().Where(c => c.AgencyId == agency && c.Key == key).Select(c => (ExerciseId?)c.ExerciseId).FirstOrDefaultAsync(cancellation);
        return of is { } id ? await FindAsync(id, cancellation) : null;
    }

    /// <summary>One exercise; null when there is none here.</summary>
    public async Task<ExerciseKnown?> FindAsync(ExerciseId id, CancellationToken cancellation)
    {
        var agency = current.Value.Agency;
        if (await db.Set<Exercise>().AsNoTracking().FirstOrDefaultAsync(e => e.Id == id && e.AgencyId == agency, cancellation) is not { } exercise) return null;
        var book = await db.Set<CodebookVersion>().AsNoTracking().Where(c => c.AgencyId == agency && c.ExerciseId == id).OrderByDescending(c => c.Number).FirstOrDefaultAsync(cancellation);
        var merged = book is null ? [] : JsonSerializer.Deserialize<Dictionary<string, string>>(book.Merged, Json.Options)!;
        var responses = await db.Set<Response>().AsNoTracking().Where(r => r.AgencyId == agency && r.ExerciseId == id && r.State != ReadState.Held).OrderBy(r => r.Order).ThenBy(r => r.Id).ToListAsync(cancellation);
        var codings = (await db.Set<Coding>().AsNoTracking().Where(c => c.AgencyId == agency && c.ExerciseId == id && c.ReplacedAt == null).OrderBy(c => c.Id).ToListAsync(cancellation)).ToLookup(c => c.ResponseId);
        var replies = (await db.Set<RecordReply>().AsNoTracking().Where(r => r.AgencyId == agency && r.ExerciseId == id).OrderBy(r => r.ReceivedAt).ToListAsync(cancellation)).ToLookup(r => r.CheckId);
        var checks = await db.Set<RecordCheck>().AsNoTracking().Where(c => c.AgencyId == agency && c.ExerciseId == id).OrderBy(c => c.SessionNumber).ThenBy(c => c.SentAt).ToListAsync(cancellation);
        var answers = await db.Set<Answer>().AsNoTracking().Where(a => a.AgencyId == agency && a.ExerciseId == id && a.ReplacedAt == null).OrderBy(a => a.Number).ToListAsync(cancellation);
        return new(
            exercise,
            await db.Set<ExerciseSession>().AsNoTracking().Where(s => s.AgencyId == agency && s.ExerciseId == id).OrderBy(s => s.Number).ToListAsync(cancellation),
            await db.Set<DelegateGroup>().AsNoTracking().Where(g => g.AgencyId == agency && g.ExerciseId == id).OrderBy(g => g.Order).Select(g => g.Name).ToListAsync(cancellation),
            await db.Set<Attendance>().AsNoTracking().Where(a => a.AgencyId == agency && a.ExerciseId == id).OrderBy(a => a.SessionNumber).ToListAsync(cancellation),
            await db.Set<ExerciseQuestion>().AsNoTracking().Where(q => q.AgencyId == agency && q.ExerciseId == id).OrderBy(q => q.Order).ToListAsync(cancellation),
            [.. responses.Select(r => new CodedResponse(r, [.. codings[r.Id]], merged))],
            await db.Set<Response>().CountAsync(r => r.AgencyId == agency && r.ExerciseId == id && r.State == ReadState.Held, cancellation),
            book is null ? new Codebook([]) : new Codebook(JsonSerializer.Deserialize<List<Theme>>(book.Themes, Json.Options)!), book?.Number ?? 0,
            answers,
            [.. checks.Select(c => new CheckKnown(c, [.. replies[c.Id]]))],
            await db.Set<SamplePart>().AsNoTracking().Where(p => p.AgencyId == agency && p.ExerciseId == id && p.ReplacedAt == null).OrderBy(p => p.Number).ToListAsync(cancellation),
            exercise.Kind == ExerciseKind.FamilyInquiry ? new(exercise.CommissionedBy, await db.Set<Forum>().AsNoTracking().FirstOrDefaultAsync(f => f.AgencyId == agency && f.Id == exercise.LedByForum, cancellation), exercise.LedBy, answers) : null);
    }
}
