namespace Kith.Cli.Demo.Stories;

/// <summary>A story cannot be played as it is written: the file, the line, and what is wrong.</summary>
public sealed class StoryException(string message) : Exception(message);
