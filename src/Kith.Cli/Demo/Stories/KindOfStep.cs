namespace Kith.Cli.Demo.Stories;

/// <summary>A kind of thing people do in stories. Each is played by the handler that a page would call.</summary>
internal abstract class KindOfStep
{
    /// <summary>The word stories use: "refer".</summary>
    public abstract string Does { get; }

    /// <summary>Plays it.</summary>
    public abstract Task PlayAsync(Scene scene);
}
