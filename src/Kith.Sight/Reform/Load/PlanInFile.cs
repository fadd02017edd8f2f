namespace Kith.Sight.Reform.Load;

/// <summary>A delivery plan as a file gives it.</summary>
public sealed record PlanInFile(string Title, string Plan, string Source, IReadOnlyList<WorkstreamInFile> Workstreams, IReadOnlyList<LinkInFile> Links, IReadOnlyList<RecommendationInFile> Recommendations)
{
    /// <summary>The key themes, in order.</summary>
    public IReadOnlyList<string> Themes { get; init; } = [];

    /// <summary>Programmes and strategies beside this one.</summary>
    public IReadOnlyList<BesideInFile> Beside { get; init; } = [];

    /// <summary>The bodies the plan is carried out in, by name.</summary>
    public IReadOnlyList<string> Bodies { get; init; } = [];

    /// <summary>When the review the plan answers was published, as written; null when the file does not say.</summary>
    public (string Review, string Written)? Reviewed { get; init; }

    /// <summary>Every action, in the order of the plan.</summary>
    public IEnumerable<ActionInFile> Actions => Workstreams.SelectMany(w => w.Actions);
}

/// <summary>A workstream of a plan.</summary>
public sealed record WorkstreamInFile(int Number, string Name, string? Purpose, string? Challenge, IReadOnlyList<string> Leads, IReadOnlyList<ActionInFile> Actions);

/// <summary>An action of a plan. <paramref name="Nth"/> counts those of one reference.</summary>
public sealed record ActionInFile(
    string Ref, int Nth, string Says, IReadOnlyList<string> Parts, IReadOnlyList<string> Outcomes, IReadOnlyList<string> Conditions, IReadOnlyList<DateInFile> Dates);

/// <summary>A date as it is written, and what is due when an action has several.</summary>
public sealed record DateInFile(string? What, string Written);

/// <summary>An interdependency, one for each workstream or thing outside it leads to.</summary>
public sealed record LinkInFile(int From, IReadOnlyList<string> FromRefs, int? To, IReadOnlyList<string> ToRefs, string? Outside, string Says, string Kind, string? Evidence);

/// <summary>A programme or strategy beside this one: its name and what it is.</summary>
public sealed record BesideInFile(string Name, string Kind);

/// <summary>A recommendation of a review.</summary>
public sealed record RecommendationInFile(string Review, int Number, string? Says, string? Category, IReadOnlyList<int> Workstreams);

/// <summary>A plan that cannot be taken: every problem with its place.</summary>
public sealed class PlanProblemException(IReadOnlyList<string> problems) : Exception(string.Join('\n', problems))
{
    /// <summary>"plan.json: workstreams[3].actions[1]: ...".</summary>
    public IReadOnlyList<string> Problems { get; } = problems;
}
