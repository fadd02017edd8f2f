using Kith.Kernel;
using Kith.Platform.Access;
using Kith.Platform.Data;
using Kith.Record.Practice;
using Microsoft.Extensions.DependencyInjection;

namespace Kith.Cli.Demo.Stories;

/// <summary>One step while it is played: who acts, in whose house, and what the story says about it.</summary>
internal sealed class Scene(StoryStep step, Cast cast, IReadOnlyDictionary<string, Cast> casts, LoadedAgency agency, Actor actor, IServiceProvider house, WorkingDays days, CancellationToken cancellation)
{
    /// <summary>What the story says.</summary>
    public Said Says => step.Says;

    /// <summary>Who is who in this story.</summary>
    public Cast Cast => cast;

    /// <summary>The agency it plays in.</summary>
    public LoadedAgency Agency => agency;

    /// <summary>Who acts.</summary>
    public Actor Actor => actor;

    /// <summary>The pack in force.</summary>
    public PracticePack Pack => Get<PracticePacks>()[agency.As.Place];

    /// <summary>The database, to look up what a page would show.</summary>
    public KithDb Db => Get<KithDb>();

    /// <summary>The day the demo is loaded: ages and days of life are told from it.</summary>
    public DateOnly LoadedOn => days.Today;

    /// <summary>The moment of the step, in London.</summary>
    public DateOnly Today => London.DateOf(step.Moment);

    public CancellationToken Cancellation => cancellation;

    /// <summary>A handler or a question of the house.</summary>
    public T Get<T>() where T : notnull => house.GetRequiredService<T>();

    /// <summary>The family the step is about.</summary>
    public FamilyOnStage Family()
    {
        var name = Says.Maybe("family") ?? "";
        if (cast.Families.TryGetValue(name, out var found)) return found;
        return cast.Families[name] = new();
    }

    /// <summary>Somebody of the story, or of another one as "1/aoife".</summary>
    public PersonId Person(string name) =>
        (name.Split('/') is [var story, _] ? casts.GetValueOrDefault(story)?.People : cast.People)?.TryGetValue(After(name), out var id) == true
            ? id : throw Says.Wrong($"nobody is called '{name}' yet");

    /// <summary>Several people; all children of the family when none is named.</summary>
    public IReadOnlyList<PersonId> Children(string key = "children") =>
        Says.Texts(key) is { Count: > 0 } named ? named.Select(Person).ToList() : Family().Children;

    /// <summary>A user of the agency.</summary>
    public UserId User(string name) => agency.Ids.Users[agency.User(name, Says).Email];

    /// <summary>A day told in working days from today, or null.</summary>
    public DateOnly? Day(string key) => Says.Number(key) is { } offset ? days.On(offset) : null;

    /// <summary>The value of an action that must have worked.</summary>
    public T Done<T>(Outcome<T> outcome) => outcome switch
    {
        Outcome<T>.Done done => done.Value,
        Outcome<T>.Invalid invalid => throw Says.Wrong($"'{step.Does}' was not taken: {string.Join("; ", invalid.Problems.Select(p => $"{p.Key}: {p.Value}"))}"),
        Outcome<T>.Refused refused => throw Says.Wrong($"'{step.Does}' was refused: {refused.Why.Says}"),
        Outcome<T>.NotAllowed not => throw Says.Wrong($"'{step.Does}' needs the permission {not.Permission}, which {actor.Name} has not"),
        Outcome<T>.NotFound => throw Says.Wrong($"'{step.Does}' found nothing: {actor.Name} has no reach to it"),
        _ => throw Says.Wrong($"'{step.Does}' ended as {outcome.GetType().Name}"),
    };

    private static string After(string name) => name[(name.IndexOf('/', StringComparison.Ordinal) + 1)..];
}
