using Kith.Kernel;
using Kith.Platform.History;
using Kith.Platform.Work;
using Microsoft.EntityFrameworkCore;

namespace Kith.Sight.Engagement.Sample;

/// <summary>A line of the frame as somebody writes it.</summary>
/// <param name="Number">The line it takes the place of; null for a new one.</param>
public sealed record SampleLine(int? Number, SampleOf? Of, string? Group, string? Who, string? HowChosen, int? OutOf, int? ToAsk, string? NotRepresented);

/// <summary>What history keeps of it.</summary>
public sealed record SamplePlanned(string Exercise, int Number);

/// <summary>Writes who is to be asked, and how they are chosen.</summary>
public sealed class PlanSample(Work work)
{
    /// <summary>The action.</summary>
    public static readonly ActionInfo Action = new("engagement.plan-sample", "engagement.edit", "Wrote who is to be asked");

    /// <summary>The event.</summary>
    public static readonly EventKind<SamplePlanned> Planned = new("engagement.sample-planned", Significance.Housekeeping, p => $"Line {p.Number} of who is to be asked in {p.Exercise} was written");

    /// <summary>Keeps a line.</summary>
    public Task<Outcome<int>> DoAsync(ExerciseId id, SampleLine line, CancellationToken cancellation) => work.DoAsync<int>(Action, About.Nobody, null, async hand =>
    {
        if (await hand.Db.Set<Exercise>().FirstOrDefaultAsync(e => e.Id == id && e.AgencyId == hand.Agency, cancellation) is not { } exercise) return new Outcome<int>.NotFound();
        if (Problems(line) is { Count: > 0 } problems) return new Outcome<int>.Invalid(problems);
        var all = await hand.Db.Set<SamplePart>().Where(p => p.AgencyId == hand.Agency && p.ExerciseId == id).ToListAsync(cancellation);
        if (line.Number is not null && all.TrueForAll(p => p.Number != line.Number)) return new Outcome<int>.NotFound();
        foreach (var before in all.Where(p => p.Number == line.Number && p.ReplacedAt is null)) before.ReplacedAt = hand.Now;
        var number = line.Number ?? all.Select(p => p.Number).DefaultIfEmpty(0).Max() + 1;
        hand.Add(new SamplePart
        {
            Id = hand.NewId<EngagementRowId>(), AgencyId = hand.Agency, ExerciseId = id, Number = number, Of = line.Of!.Value, GroupName = string.IsNullOrWhiteSpace(line.Group) ? null : line.Group, Who = line.Who!.Trim(),
            HowChosen = line.HowChosen!.Trim(), OutOf = line.OutOf, ToAsk = line.ToAsk!.Value, NotRepresented = line.NotRepresented?.Trim() ?? "", RecordedAt = hand.Now, By = hand.Actor.Name,
        });
        hand.Happened(Planned, new(exercise.Title, number), [], subject: ("exercise", id.Value));
        return number;
    }, cancellation);

    private static Dictionary<string, string> Problems(SampleLine line)
    {
        var problems = new Dictionary<string, string>(StringComparer.Ordinal);
        if (line.Of is null) problems["Of"] = "Choose how it is counted";
        if (string.IsNullOrWhiteSpace(line.Who) || line.Who.Length > 300) problems["Who"] = "Say who was to be asked, in 300 characters or less";
        if (string.IsNullOrWhiteSpace(line.HowChosen)) problems["HowChosen"] = "Say how they were chosen";
        if (line.ToAsk is null or < 1) problems["ToAsk"] = "Enter how many were to be asked";
        else if (line.OutOf < line.ToAsk) problems["OutOf"] = "There cannot be fewer than were to be asked. Leave it empty when nobody knows";
        return problems;
    }
}
