using Microsoft.Extensions.DependencyInjection;

namespace Kith.Platform.Modules;

/// <summary>
/// A room's door plate: its name, what it is for, and which rooms it uses. <c>docs/map.md</c> is generated from the plates and the
/// walls test reads <see cref="Uses"/> and <see cref="Opens"/>: a room that reaches into another one without saying so, or into its private folders, fails the build.
/// </summary>
public abstract class KithModule
{
    /// <summary>Floor and room, as in the folder: "Record/People".</summary>
    public abstract string Name { get; }

    /// <summary>What the room is for, in one line.</summary>
    public abstract string Purpose { get; }

    /// <summary>The rooms this one uses, by <see cref="Name"/>; only through their contracts.</summary>
    public virtual IReadOnlyList<string> Uses => [];

    /// <summary>Folders inside the room that other rooms may use too. What stands in the room's own folder is its contract; the rest is private.</summary>
    public virtual IReadOnlyList<string> Opens => [];

    /// <summary>What the room puts at the disposal of the house: handlers, questions, contributions to shared pages.</summary>
    public virtual void AddServices(IServiceCollection services) { }

    /// <summary>The kinds of event this room writes to history, with how staff read each.</summary>
    public virtual IEnumerable<History.EventKind> Events => [];

    /// <summary>What can be done with this room at the command line.</summary>
    public virtual IEnumerable<Commands.KithCommand> Commands => [];
}

/// <summary>Every room of the house, in reading order.</summary>
public sealed record Modules(IReadOnlyList<KithModule> All)
{
    /// <summary>The assemblies (floors) the rooms live in: where mappings, migrations and pages are found.</summary>
    public IReadOnlyList<System.Reflection.Assembly> Assemblies { get; } =
        All.Select(m => m.GetType().Assembly).Append(typeof(Modules).Assembly).Distinct().ToList();

    /// <summary>The model of the database, drawn when Kith was built (decision 16); without it the model is made as the house opens, which takes two seconds.</summary>
    public Func<Data.DatabaseKind, Microsoft.EntityFrameworkCore.Metadata.IModel>? Drawn { get; init; }
}
