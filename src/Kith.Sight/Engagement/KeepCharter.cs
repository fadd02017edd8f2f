using Kith.Kernel;
using Kith.Platform.History;
using Kith.Platform.Work;
using Microsoft.EntityFrameworkCore;

namespace Kith.Sight.Engagement;

/// <summary>What history keeps of the charter.</summary>
public sealed record CharterKept(int Number, string What);

/// <summary>Keeps the children and family charter: its promises, and whether they are kept.</summary>
public sealed class KeepCharter(Work work)
{
    /// <summary>The action.</summary>
    public static readonly ActionInfo Action = new("engagement.keep-charter", "engagement.edit", "Kept the charter");

    /// <summary>The event.</summary>
    public static readonly EventKind<CharterKept> Kept = new("engagement.charter-kept", Significance.Housekeeping, p => $"Promise {p.Number} of the charter: {p.What}");

    /// <summary>Adds a promise with its measure: a promise nobody can check is none.</summary>
    public Task<Outcome<int>> PromiseAsync(string? says, string? measure, int? keptFrom, CancellationToken cancellation) => work.DoAsync<int>(Action, About.Nobody, null, async hand =>
    {
        var problems = new Dictionary<string, string>(StringComparer.Ordinal);
        if (string.IsNullOrWhiteSpace(says)) problems["Says"] = "Write the promise";
        if (string.IsNullOrWhiteSpace(measure) || measure.Length > 300) problems["Measure"] = "Say how it is measured";
        if (keptFrom is null or < 0) problems["KeptFrom"] = "Enter from which value on it is kept, as a whole number";
        if (problems.Count > 0) return new Outcome<int>.Invalid(problems);
        var number = (await hand.Db.Set<CharterPromise>().Where(p => p.AgencyId == hand.Agency).Select(p => p.Number).ToListAsync(cancellation)).DefaultIfEmpty(0).Max() + 1;
        hand.Add(new CharterPromise { Id = hand.NewId<EngagementRowId>(), AgencyId = hand.Agency, Number = number, Says = says!.Trim(), Measure = measure!.Trim(), KeptFrom = keptFrom!.Value, RecordedAt = hand.Now, By = hand.Actor.Name });
        hand.Happened(Kept, new(number, "made"), []);
        return number;
    }, cancellation);

    /// <summary>Records what was measured.</summary>
    public Task<Outcome<Nothing>> MeasureAsync(int number, int? value, DateOnly? on, string? source, CancellationToken cancellation) => work.DoAsync<Nothing>(Action, About.Nobody, null, async hand =>
    {
        if (await hand.Db.Set<CharterPromise>().FirstOrDefaultAsync(p => p.AgencyId == hand.Agency && p.Number == number, cancellation) is not { } promise) return Outcome.Invalid<Nothing>("Number", "Choose the promise");
        var problems = new Dictionary<string, string>(StringComparer.Ordinal);
        if (value is null or < 0) problems["Value"] = "Enter the value, as a whole number";
        if (on is null || on > London.Today(hand.Clock)) problems["On"] = "Enter the day it was measured, not in the future";
        if (string.IsNullOrWhiteSpace(source) || source.Length > 300) problems["Source"] = "Say where the value is from";
        if (problems.Count > 0) return new Outcome<Nothing>.Invalid(problems);
        hand.Add(new PromiseReading { Id = hand.NewId<EngagementRowId>(), AgencyId = hand.Agency, PromiseId = promise.Id, On = on!.Value, Value = value!.Value, Source = source!.Trim(), RecordedAt = hand.Now, By = hand.Actor.Name });
        hand.Happened(Kept, new(number, "measured"), []);
        return Nothing.Value;
    }, cancellation);
}

/// <summary>A promise with what was measured.</summary>
public sealed record PromiseLine(CharterPromise Row, PromiseReading? Latest)
{
    /// <summary>"Kept", "Not kept", "Not measured yet".</summary>
    public string Says => Latest is null ? "Not measured yet" : Latest.Value >= Row.KeptFrom ? "Kept" : "Not kept";
}
