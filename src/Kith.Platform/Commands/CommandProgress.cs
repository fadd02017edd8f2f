using Microsoft.Extensions.DependencyInjection;

namespace Kith.Platform.Commands;

/// <summary>Where a long command says how far it is, apart from what it answers. A house without one hears nothing.</summary>
public sealed class CommandProgress(TextWriter to)
{
    /// <summary>The progress of a house, or a silent one.</summary>
    public static CommandProgress Of(IServiceProvider house) => house.GetService<CommandProgress>() ?? new(TextWriter.Null);

    /// <summary>Says one line.</summary>
    public void Tell(string line) => to.WriteLine(line);
}
